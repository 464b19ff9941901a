using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>A level that was published as such: 86.2 % satisfied, 43.57 points.</summary>
/// <param name="Amount">The level; 86.2 % is 0.862.</param>
/// <param name="Unit">Percent or points.</param>
internal sealed record LevelValue(Fraction Amount, IndicatorUnit Unit = IndicatorUnit.Percent) : MeasuredValue
{
    /// <inheritdoc/>
    public override Fraction? Level => Amount;

    private protected override string Write(Language language) => FigureText.Of(Amount, Unit).In(language);
}
