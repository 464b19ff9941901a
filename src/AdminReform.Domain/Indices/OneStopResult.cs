using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>The nine averages, each rounded to one decimal.</summary>
/// <param name="Averages">The averages; <see langword="null"/> for a criterion without marks.</param>
public sealed record OneStopResult(ValueList<Fraction?> Averages)
{
    /// <summary>The total of 18; <see langword="null"/> while a criterion has no marks.</summary>
    public Fraction? Total => Averages.Contains(null) ? null : Averages.Aggregate(Fraction.Zero, (sum, average) => sum + average!.Value);

    /// <summary>The grade of the total; <see langword="null"/> while there is none.</summary>
    public Grade? In(GradeScale grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        return Total is { } total ? grades.Of(total) : null;
    }

    /// <summary>Returns the averages and the total.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Averages.Select(average => average?.ToString() ?? "no data"))}; total {Total?.ToString() ?? "no data"}";
}
