using System.Text.RegularExpressions;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>Takes the results apart that the portal's page has run together with the codes and with what the page shows below.</summary>
internal static partial class FlatResults
{
    private static readonly string[] Tails = ["Từ khóaKhông có thông tin", "Mô tảKhông có thông tinChọn cơ quan", "Chọn cơ quan thực hiệnTỉnh/ Thành phố"];

    internal static List<NationalResult> Of(List<NationalText> texts)
    {
        var results = new List<NationalResult>();
        foreach (var cell in texts.Where(text => text.Part == NationalPart.Results && !RecordReading.IsNothing(text.Text)))
        {
            var text = Tails.Select(tail => cell.Text.IndexOf(tail, StringComparison.Ordinal)).Where(at => at >= 0).Append(cell.Text.Length).Min() is var end
                ? cell.Text[..end]
                : "";
            var start = 0;
            foreach (Match code in Code().Matches(text))
            {
                results.Add(new(text[start..code.Index].Trim(), code.Groups["code"].Value));
                start = code.Index + code.Length;
            }

            if (text[start..].Trim() is { Length: > 0 } rest)
            {
                results.Add(new(rest));
            }
        }

        return results;
    }

    // The capital before a small letter begins the next name.
    [GeneratedRegex(@"Mã: (?<code>KQ\.[A-Z][0-9]{1,3}\.[0-9]{6}|[A-Z0-9][A-Z0-9.\-]{0,40}(?!\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
