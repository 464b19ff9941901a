using System.Diagnostics.CodeAnalysis;
using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>A pinpoint reference to a provision (viện dẫn): instrument, article, clause, point.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Article">The article (Điều); <see langword="null"/> for the instrument as a whole.</param>
/// <param name="Clause">The clause (khoản).</param>
/// <param name="Point">The point (điểm).</param>
public sealed record Citation(Instrument Instrument, string? Article = null, string? Clause = null, string? Point = null)
{
    /// <summary>The article (Điều); <see langword="null"/> for the instrument as a whole.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Article { get; init => field = RequiredText.IfAny(value, nameof(Article)); } = RequiredText.IfAny(Article, nameof(Article));

    /// <summary>The clause (khoản); <see langword="null"/> where none is meant.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Clause { get; init => field = RequiredText.IfAny(value, nameof(Clause)); } = RequiredText.IfAny(Clause, nameof(Clause));

    /// <summary>The point (điểm); <see langword="null"/> where none is meant.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Point { get; init => field = RequiredText.IfAny(value, nameof(Point)); } = RequiredText.IfAny(Point, nameof(Point));

    /// <summary>Reads a citation that <see cref="In"/> wrote, in either language, of one of the instruments.</summary>
    /// <param name="text">The text.</param>
    /// <param name="instruments">The instruments that it may be of, such as <see cref="Instruments.All"/>.</param>
    /// <param name="citation">The citation; <see langword="null"/> where the text is none of theirs.</param>
    public static bool TryParse(string? text, IEnumerable<Instrument> instruments, [NotNullWhen(true)] out Citation? citation)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        citation = text is null ? null : CitationReading.Read(text, instruments);
        return citation is not null;
    }

    /// <summary>
    /// Whether one of the two lies within the other: <c>art. 19</c> and <c>art. 19.5</c> overlap, and so do the whole instrument and any part of it;
    /// <c>art. 19.5</c> and <c>art. 19.6</c> do not. An instrument is told by its number.
    /// </summary>
    public bool Overlaps(Citation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Instrument.Number == other.Instrument.Number && Pinpoint().Zip(other.Pinpoint()).All(parts => parts.First == parts.Second);
    }

    /// <summary>
    /// Reads as lawyers write it: <c>điểm a khoản 6 Điều 19 Nghị định số 118/2025/NĐ-CP</c> or <c>118/2025/NĐ-CP art. 19.6.a</c>.
    /// </summary>
    public string In(Language language)
    {
        if (language == Language.English)
        {
            var pinpoint = string.Join('.', Pinpoint());
            return pinpoint.Length == 0 ? Instrument.Number.Value : $"{Instrument.Number} art. {pinpoint}";
        }

        var parts = new[]
        {
            Point is null ? null : $"điểm {Point}",
            Clause is null ? null : $"khoản {Clause}",
            Article is null ? null : $"Điều {Article}",
            Instrument.In(Language.Vietnamese),
        };
        return string.Join(' ', parts.Where(part => part is not null));
    }

    /// <summary>Returns the English reading.</summary>
    public override string ToString() => In(Language.English);

    private IEnumerable<string> Pinpoint() => new[] { Article, Clause, Point }.OfType<string>();
}
