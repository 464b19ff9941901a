using System.Globalization;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Names of sheets that a workbook may have: at most 31 signs, some of them forbidden, no two the same.</summary>
internal sealed class SheetNames
{
    private const int MaximumLength = 31;

    private const string Forbidden = "[]:*?/\\";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The wanted name where it can be had, and one near it where it cannot.</summary>
    internal string Next(string wanted)
    {
        var clean = new string([.. EscapedSigns.Escape(wanted, "").Select(sign => Forbidden.Contains(sign, StringComparison.Ordinal) ? '-' : sign)]).Trim('\'', ' ');
        var name = Cut(clean.Length == 0 ? "-" : clean, MaximumLength);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            name = Cut(clean, MaximumLength - end.Length) + end;
        }

        return name;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd('\'', ' ');
}
