using System.Globalization;
using System.Text;

namespace OnTimeReview.Rendering.Html;

/// <summary>What stands in the margins of every printed sheet: the title above, how to read the figures, the sheet and their number below.</summary>
public static class PrintMargins
{
    public static string Of(string title, string foot, Words words) =>
        $"@page{{@top-left{{content:{Quoted(title)}}}@bottom-left{{content:{Quoted(foot)}}}@bottom-right{{content:{Quoted(words.Of("Trang ", "Page "))} counter(page) \"/\" counter(pages)}}}}";

    // A string of a style sheet, in a page: whatever is not a letter of ASCII or a digit by its number.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.IsAscii && Rune.IsLetterOrDigit(rune) ? quoted.Append(rune) : quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X6}");
        }

        return quoted.Append('"').ToString();
    }
}
