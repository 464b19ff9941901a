using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>A score with everything it is made of.</summary>
/// <param name="Card">The card.</param>
/// <param name="Groups">The groups.</param>
public sealed record Score(ScoreCard Card, ValueList<GroupScore> Groups)
{
    /// <summary>The points of what has data.</summary>
    public Fraction Points => Groups.Aggregate(Fraction.Zero, (sum, group) => sum + group.Points);

    /// <summary>The points that what has data could have had.</summary>
    public Fraction Possible => Components.Where(component => component.Points is not null)
        .Aggregate(Fraction.Zero, (sum, component) => sum + component.Component.Maximum);

    /// <summary>The components without data.</summary>
    public ValueList<ScoreComponent> Missing => [.. Components.Where(component => component.Points is null).Select(component => component.Component)];

    /// <summary>The grade; <see langword="null"/> while a component has no data.</summary>
    public Grade? Grade => Missing.Count == 0 ? Card.Grades.Of(Points) : null;

    private IEnumerable<ComponentScore> Components => Groups.SelectMany(group => group.Components);

    /// <summary>Returns the points, what was possible and the grade, with a word where the borders of the grades are unverified.</summary>
    public override string ToString() =>
        $"{Points.ToText(2, Rounding.HalfAwayFromZero, Language.English)} of {Possible.ToText(0, Rounding.Down, Language.English)}{(Grade is null ? "" : $", {Grade.Name.English}{(Card.GradesCertainty == Certainty.Unverified ? " (by unverified borders)" : "")}")}";
}
