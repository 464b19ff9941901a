using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>What each of the nine criteria came to: an average of dossiers, rounded to one decimal, or the mark of the unit.</summary>
/// <param name="Points">The points; <see langword="null"/> for a criterion without data.</param>
public sealed record OneStopResult(ValueList<Fraction?> Points)
{
    /// <summary>The total of what has data; <see langword="null"/> where nothing has.</summary>
    public Fraction? Total => Sum(OneStopCriteria.All.Select(criterion => criterion.Number));

    /// <summary>The points that what has data could have had: 18 where nothing was left out.</summary>
    public int Possible => Points.Count(points => points is not null) * OneStopCriteria.MaximumPoints;

    /// <summary>The numbers of the criteria that were left out of the total because they have no data (15.4.b).</summary>
    public ValueList<int> LeftOut => [.. Enumerable.Range(0, Points.Count).Where(index => Points[index] is null).Select(index => index + 1)];

    /// <summary>The total of criteria 1, 2, 3, 4 and 7, by which officials are assessed; <see langword="null"/> where none has data.</summary>
    public Fraction? OfficialTotal => Sum(OneStopCriteria.All.Where(criterion => criterion.IsPerDossier).Select(criterion => criterion.Number));

    /// <summary>The grade of the total; <see langword="null"/> where there is none. The circular scales no border down for what was left out.</summary>
    public Grade? In(GradeScale grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        return Total is { } total ? grades.Of(total) : null;
    }

    /// <summary>The grade of an official; <see langword="null"/> where none of the five criteria has data.</summary>
    public Grade? OfficialIn(GradeScale grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        return OfficialTotal is { } total ? grades.Of(total) : null;
    }

    /// <summary>Returns the points and the total.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Points.Select(points => points?.ToString() ?? "no data"))}; total {Total?.ToString() ?? "no data"} of {Possible}";

    private Fraction? Sum(IEnumerable<int> numbers)
    {
        var known = numbers.Select(number => Points.ElementAtOrDefault(number - 1)).OfType<Fraction>().ToList();
        return known.Count == 0 ? null : known.Aggregate(Fraction.Zero, (sum, points) => sum + points);
    }
}
