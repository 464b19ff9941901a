using AdminReform.Indices;
using AdminReform.Texts;

namespace AdminReform.Plans;

/// <summary>A place in a ranking.</summary>
/// <param name="Rank">The rank.</param>
internal sealed record RankValue(Rank Rank) : MeasuredValue
{
    private protected override string Write(Language language) => Rank.In(language);
}
