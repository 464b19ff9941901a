using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>A share of counts: 21,567 of 21,567 dossiers on time, 210 of 700 services.</summary>
/// <param name="Share">The counts.</param>
internal sealed record ShareValue(Share Share) : MeasuredValue
{
    /// <inheritdoc/>
    public override Fraction? Level => Share.Ratio;

    /// <inheritdoc/>
    public override Share? Counts => Share;

    private protected override string Write(Language language) => $"{Share} = {Share.ToPercent(2, Rounding.Down, language)}";
}
