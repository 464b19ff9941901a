using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>Figures as people read them, in the unit of their indicator.</summary>
internal static class FigureText
{
    private const int Decimals = 2;
    private const int MostDecimals = 12;

    /// <summary>
    /// Writes a figure with at most two decimals, rounded half away from zero; with more where it would read as zero and is not. Places are
    /// places a year, because plans ask for them so.
    /// </summary>
    public static LocalizedText Of(Fraction value, IndicatorUnit unit) =>
        new(Of(value, unit, Language.Vietnamese), Of(value, unit, Language.English));

    /// <summary>Writes a goal with its sign, as in <c>≥ 95%</c> and <c>≤ 2%</c>.</summary>
    public static LocalizedText Of(Threshold goal, IndicatorUnit unit)
    {
        var figure = Of(goal.Value, unit);
        return new($"{goal.Sign} {figure.Vietnamese}", $"{goal.Sign} {figure.English}");
    }

    private static string Of(Fraction value, IndicatorUnit unit, Language language) => unit switch
    {
        IndicatorUnit.Percent => Digits(value * 100, language) + "%",
        IndicatorUnit.Places => Digits(value, language) + new LocalizedText(" bậc mỗi năm", " places a year").In(language),
        IndicatorUnit.Points => Digits(value, language) + new LocalizedText(" điểm", " points").In(language),
        _ => Digits(value, language),
    };

    private static string Digits(Fraction value, Language language)
    {
        var decimals = Decimals;
        while (value != 0 && decimals < MostDecimals && value.Round(decimals, Rounding.HalfAwayFromZero) == 0)
        {
            decimals++;
        }

        return value.ToText(decimals, Rounding.HalfAwayFromZero, language).TrimEnd('0').TrimEnd('.', ',');
    }
}
