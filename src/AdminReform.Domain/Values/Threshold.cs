using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using AdminReform.Texts;

namespace AdminReform.Values;

/// <summary>
/// A figure to be reached (ngưỡng): <em>at least 95 %</em> (tối thiểu) or <em>more than 85 %</em> (trên); or one not to be passed: <em>at most 2 %</em>
/// (tối đa) or <em>less than 5 %</em> (dưới).
/// </summary>
/// <param name="Value">The figure.</param>
/// <param name="IsStrict">Whether equal is not enough.</param>
/// <param name="IsCeiling">Whether values below reach it, and not those above.</param>
[TypeConverter(typeof(TextValueConverter<Threshold>))]
public sealed record Threshold(Fraction Value, bool IsStrict, bool IsCeiling = false) : ITextValue<Threshold>
{
    private const int ManyDecimals = 12;

    /// <summary>Reached from the figure on (≥).</summary>
    public static Threshold AtLeast(Fraction value) => new(value, false);

    /// <summary>Reached only above the figure (&gt;).</summary>
    public static Threshold MoreThan(Fraction value) => new(value, true);

    /// <summary>Reached up to the figure (≤).</summary>
    public static Threshold AtMost(Fraction value) => new(value, false, true);

    /// <summary>Reached only below the figure (&lt;).</summary>
    public static Threshold LessThan(Fraction value) => new(value, true, true);

    /// <summary>Reads a sign and a figure: <c>≥ 95%</c>, <c>&gt;= 0.95</c>, <c>&gt; 85%</c>, <c>≤ 2%</c>, <c>&lt;= 1/50</c>, <c>&lt; 5%</c>.</summary>
    /// <remarks>A number above one is refused without a sign of its own: whether <c>≥ 95</c> means 95 % is not guessed; 95 wholes are <c>≥ 9500%</c>.</remarks>
    /// <exception cref="FormatException">The text is no threshold.</exception>
    public static Threshold Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var threshold)
            ? threshold
            : throw new FormatException("The threshold cannot be read: write a sign and a figure, such as ≥ 95%, > 85%, ≤ 2% or < 5%.")
            .InVietnamese("Ngưỡng không đọc được: viết một dấu và một số, như ≥ 95%, > 85%, ≤ 2% hoặc < 5%.");
    }

    /// <summary>Reads the same without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Threshold? threshold)
    {
        var trimmed = text.AsSpan().Trim();
        var figure = trimmed.TrimStart("≥≤<>=");
        var sign = trimmed[..^figure.Length];
        threshold = sign is "≥" or ">=" or "≤" or "<=" or ">" or "<" && Fraction.TryParse(figure.ToString(), out var value)
            && (figure.ContainsAny('%', '/') || (value <= 1 && value >= -1))
            ? new(value, sign is ">" or "<", sign[0] is '≤' or '<')
            : null;
        return threshold is not null;
    }

    /// <summary>Whether a value reaches it, exactly and before any rounding.</summary>
    public bool IsMetBy(Fraction value) => value == Value ? !IsStrict : value < Value == IsCeiling;

    /// <summary>Whether a value looks as if it reached the threshold once rounded, and does not.</summary>
    public bool IsOnlyReachedByRounding(Fraction value, int decimals, Rounding rounding) =>
        !IsMetBy(value) && (value * 100).ToWhole(decimals, rounding) is var shown && (Value * 100).ToWhole(decimals, rounding) is var goal
        && (shown == goal || shown < goal == IsCeiling);

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

        var (more, away) = (decimals + 1, IsCeiling ? Rounding.Up : Rounding.Down);
        while (more < ManyDecimals && value != Value && IsOnlyReachedByRounding(value, more, away))
        {
            more++;
        }

        var words = new LocalizedText("chưa đạt", "not").In(language);
        var closer = value.ToPercent(more, away, language);
        return $"{shown} ({(value == Value ? "" : closer + ", ")}{words} {In(language)})";
    }

    /// <summary>Writes the threshold with a sign: <c>≥ 95%</c>, <c>&gt; 85%</c>, <c>≤ 2%</c> or <c>&lt; 5%</c>.</summary>
    public string In(Language language) => $"{Sign} {Value.ToShortestPercent(language)}";

    internal string Sign => (IsCeiling, IsStrict) switch
    {
        (false, false) => "≥",
        (false, true) => ">",
        (true, false) => "≤",
        (true, true) => "<",
    };

    /// <summary>The same figure seen from the other end of the number line, so that what falls can be counted as what rises.</summary>
    internal Threshold Mirrored => new(-Value, IsStrict, !IsCeiling);

    /// <summary>Refuses a ceiling where only a rise is measured.</summary>
    internal static Threshold Floor(Threshold goal) => goal.IsCeiling
        ? throw new ArgumentException($"A goal of {goal} is not one of what grows; say it with milestones or a ratio.", nameof(goal)).InVietnamese($"Đích {goal.In(Language.Vietnamese)} không phải của cái tăng lên; hãy nêu bằng các mốc hoặc một tỷ lệ.")
        : goal;

    /// <summary>Returns the English reading, or the figure as a fraction where percent would not tell it exactly; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() =>
        In(Language.English) is var text && TryParse(text, out var read) && read == this ? text : $"{Sign} {Value}";

    string? ITextValue<Threshold>.Write(string format) => Languages.OfForm(format) is { } language ? In(language) : null;
}
