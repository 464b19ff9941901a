using AdminReform.Texts;

namespace AdminReform.Values;

/// <summary>A figure to be reached (ngưỡng): <em>at least 95 %</em> (tối thiểu), or <em>more than 85 %</em> (trên).</summary>
/// <param name="Value">The figure.</param>
/// <param name="IsStrict">Whether equal is not enough.</param>
public sealed record Threshold(Fraction Value, bool IsStrict)
{
    private const int ManyDecimals = 12;

    /// <summary>Reached from the figure on (≥).</summary>
    public static Threshold AtLeast(Fraction value) => new(value, false);

    /// <summary>Reached only above the figure (&gt;).</summary>
    public static Threshold MoreThan(Fraction value) => new(value, true);

    /// <summary>Whether a value reaches it, exactly and before any rounding.</summary>
    public bool IsMetBy(Fraction value) => IsStrict ? value > Value : value >= Value;

    /// <summary>Whether a value looks as if it reached the threshold once rounded, and does not.</summary>
    public bool IsOnlyReachedByRounding(Fraction value, int decimals, Rounding rounding) =>
        !IsMetBy(value) && (value * 100).Round(decimals, rounding) >= (Value * 100).Round(decimals, rounding);

    /// <summary>
    /// Writes a value in percent so that nobody is misled: where rounding alone would carry it to the threshold, more decimals and the
    /// words follow, as in <c>95.0% (94.96%, not &#8805; 95%)</c>.
    /// </summary>
    public string Show(Fraction value, int decimals, Rounding rounding, Language language)
    {
        var shown = value.ToPercent(decimals, rounding, language);
        if (!IsOnlyReachedByRounding(value, decimals, rounding))
        {
            return shown;
        }

        var more = decimals + 1;
        while (more < ManyDecimals && value != Value && IsOnlyReachedByRounding(value, more, Rounding.Down))
        {
            more++;
        }

        var words = new LocalizedText("chưa đạt", "not").In(language);
        var closer = value.ToPercent(more, Rounding.Down, language);
        return $"{shown} ({(value == Value ? "" : closer + ", ")}{words} {In(language)})";
    }

    /// <summary>Writes the threshold with a sign: <c>≥ 95%</c> or <c>&gt; 85%</c>.</summary>
    public string In(Language language) => $"{(IsStrict ? ">" : "≥")} {Value.ToShortestPercent(language)}";

    /// <summary>Returns the English reading.</summary>
    public override string ToString() => In(Language.English);
}
