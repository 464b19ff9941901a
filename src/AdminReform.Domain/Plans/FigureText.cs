using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>Figures as people read them, in the unit of their indicator.</summary>
public static class FigureText
{
    private const int Decimals = 2;

    /// <summary>Writes a figure with at most two decimals, rounded half away from zero.</summary>
    public static LocalizedText Of(Fraction value, IndicatorUnit unit) =>
        new(Of(value, unit, Language.Vietnamese), Of(value, unit, Language.English));

    private static string Of(Fraction value, IndicatorUnit unit, Language language) => unit switch
    {
        IndicatorUnit.Percent => Trim((value * 100).ToText(Decimals, Rounding.HalfAwayFromZero, language)) + "%",
        IndicatorUnit.Places => Trim(value.ToText(Decimals, Rounding.HalfAwayFromZero, language))
            + new LocalizedText(" bậc", " places").In(language),
        IndicatorUnit.Points => Trim(value.ToText(Decimals, Rounding.HalfAwayFromZero, language))
            + new LocalizedText(" điểm", " points").In(language),
        _ => Trim(value.ToText(Decimals, Rounding.HalfAwayFromZero, language)),
    };

    private static string Trim(string digits) => digits.TrimEnd('0').TrimEnd('.', ',');
}
