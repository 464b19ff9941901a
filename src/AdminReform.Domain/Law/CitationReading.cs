using System.Text.RegularExpressions;
using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>Reads what <see cref="Citation.In"/> writes; a text that would not be written the same way again is not read.</summary>
internal static partial class CitationReading
{
    internal static Citation? Read(string text, IEnumerable<Instrument> instruments)
    {
        foreach (var (form, language) in new[] { (English(), Language.English), (Vietnamese(), Language.Vietnamese) })
        {
            if (form.Match(text) is { Success: true } match
                && instruments.FirstOrDefault(one => one.In(language) == match.Groups["name"].Value) is { } instrument
                && instrument.Cite(Of(match, "article"), Of(match, "clause"), Of(match, "point")) is var citation
                && citation.In(language) == text)
            {
                return citation;
            }
        }

        return null;
    }

    private static string? Of(Match match, string part) => match.Groups[part] is { Success: true, Value: var value } && !string.IsNullOrWhiteSpace(value) ? value : null;

    [GeneratedRegex(@"^(?<name>\S+)(?: art\. (?<article>[^.]+)(?:\.(?<clause>[^.]+)(?:\.(?<point>[^.]+))?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex(@"^(?:điểm (?<point>\S+) )?(?:khoản (?<clause>\S+) )?(?:Điều (?<article>\S+) )?(?<name>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Vietnamese();
}
