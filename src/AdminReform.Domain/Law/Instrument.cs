using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Law;

/// <summary>A legal instrument (văn bản): a law, a decree, a circular, a decision, a plan.</summary>
/// <param name="Number">Its number and symbol.</param>
/// <param name="Title">What it is called, short, in both languages.</param>
/// <param name="InForceFrom">The first day on which it applies.</param>
/// <param name="InForceTo">The last day on which it applies, inclusive; <see langword="null"/> while no end is known.</param>
public sealed record Instrument(InstrumentNumber Number, LocalizedText Title, LocalDate InForceFrom, LocalDate? InForceTo = null)
{
    /// <summary>The first day on which it applies.</summary>
    public LocalDate InForceFrom { get; } = InForceFrom;

    /// <summary>The last day on which it applies, inclusive; <see langword="null"/> while no end is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before the first day.</exception>
    public LocalDate? InForceTo { get; init => field = value < InForceFrom ? throw Ends(value) : value; } = InForceTo < InForceFrom ? throw Ends(InForceTo) : InForceTo;

    /// <summary>Whether the instrument applies on a day.</summary>
    public bool IsInForce(LocalDate date) => InForceFrom <= date && (InForceTo is not { } last || date <= last);

    /// <summary>Cites a provision of this instrument.</summary>
    /// <param name="article">The article (Điều), such as <c>19</c>.</param>
    /// <param name="clause">The clause (khoản), such as <c>6</c>.</param>
    /// <param name="point">The point (điểm), such as <c>a</c>.</param>
    public Citation Cite(string? article = null, string? clause = null, string? point = null) => new(this, article, clause, point);

    /// <summary>Its name in a citation: <c>Nghị định số 118/2025/NĐ-CP</c>, or the number alone in English.</summary>
    public string In(Language language) => InstrumentName.In(this, language);

    /// <summary>Returns the number.</summary>
    public override string ToString() => Number.Value;

    private static ArgumentOutOfRangeException Ends(LocalDate? last) => new(nameof(last), last, "An instrument cannot cease to apply before it begins to.");
}
