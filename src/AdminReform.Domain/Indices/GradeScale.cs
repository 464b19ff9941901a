using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>Grades in half-open intervals: a score of exactly a border belongs to the higher grade, and there is no gap.</summary>
public sealed record GradeScale
{
    /// <summary>Makes a scale from the lowest grade to the highest.</summary>
    /// <exception cref="ArgumentException">There is no grade, or the scores do not rise.</exception>
    public GradeScale(ValueList<Grade> grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        if (grades.Count == 0 || grades.Zip(grades.Skip(1)).Any(pair => pair.First.From >= pair.Second.From))
        {
            throw new ArgumentException("Grades must rise, and there must be one.", nameof(grades));
        }

        Grades = grades;
    }

    /// <summary>The grades, rising.</summary>
    public ValueList<Grade> Grades { get; }

    /// <summary>The grade of an exact score; <see langword="null"/> below the lowest.</summary>
    public Grade? Of(Fraction score) => Grades.LastOrDefault(grade => grade.From <= score);

    /// <summary>Returns the grades.</summary>
    public override string ToString() => string.Join("; ", Grades);
}
