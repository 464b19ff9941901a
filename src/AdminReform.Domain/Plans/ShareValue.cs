using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>A share of counts: 21,567 of 21,567 dossiers on time, 210 of 700 services.</summary>
/// <param name="Share">The counts.</param>
public sealed record ShareValue(Share Share) : MeasuredValue
{
    /// <inheritdoc/>
    public override Fraction? Level => Share.Ratio;

    private protected override string Write(Language language) => $"{Share} = {Share.ToPercent(2, Rounding.Down, language)}";
}
