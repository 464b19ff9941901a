using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AdminReform.Browser.Looking;

/// <summary>What was printed, as far as this asks.</summary>
internal static partial class Print
{
    /// <summary>The width and the height of each page of a PDF, in points.</summary>
    internal static IReadOnlyList<(int Width, int Height)> Pages(byte[] pdf) =>
    [
        .. from Match page in MediaBox().Matches(Encoding.Latin1.GetString(pdf))
           select (Number(page.Groups[1].Value), Number(page.Groups[2].Value)),
    ];

    private static int Number(string text) => (int)decimal.Round(decimal.Parse(text, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/Type /Page\b(?!s).*?/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", RegexOptions.Singleline)]
    private static partial Regex MediaBox();
}
