using AdminReform.Indices;
using AdminReform.Texts;

namespace AdminReform.Plans;

/// <summary>What is measured (chỉ tiêu, chỉ số): the satisfaction of citizens, the share of dossiers on time, the place in PAPI.</summary>
/// <param name="Id">A stable dotted name, the same in every plan that speaks of it, such as <c>satisfaction</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">In what it is measured.</param>
/// <param name="Pillar">The pillar it belongs to; <see langword="null"/> for steering and direction, which stands beside the six.</param>
/// <param name="Scale">The ends between which it lies; <see langword="null"/> for ranks, counts and words.</param>
public sealed record Indicator(string Id, LocalizedText Name, IndicatorUnit Unit, Pillar? Pillar = null, Scale? Scale = null)
{
    /// <summary>An indicator in percent, from 0 to 100 %.</summary>
    public static Indicator InPercent(string id, LocalizedText name, Pillar? pillar = null) =>
        new(id, name, IndicatorUnit.Percent, pillar, Indices.Scale.Percent);

    /// <summary>Returns the id, the name and the unit.</summary>
    public override string ToString() => $"{Id}: {Name} ({Unit})";
}
