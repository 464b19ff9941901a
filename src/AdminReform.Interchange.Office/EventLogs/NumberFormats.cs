using System.Buffers;
using System.Globalization;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>What the formats of a workbook make of numbers: days, or so many digits (ISO/IEC 29500-1, 18.8.30).</summary>
internal sealed class NumberFormats
{
    // As many as a workbook may have.
    private const int MostFormats = 65_536;

    private static readonly SearchValues<char> OfMoments = SearchValues.Create("yYmMdDhHsS");
    private static readonly SearchValues<char> OfTimes = SearchValues.Create("hHmMsS");

    private static readonly NumberFormat Plain = new(false, 1, 0);

    private readonly List<NumberFormat> _styles = [];

    private NumberFormats()
    {
    }

    internal NumberFormat this[int style] => style >= 0 && style < _styles.Count ? _styles[style] : Plain;

    /// <exception cref="WorkbookException">The part is damaged.</exception>
    internal static NumberFormats Read(WorkbookFile file, string? part)
    {
        var formats = new NumberFormats();
        var codes = new Dictionary<int, string>();
        foreach (var (parent, element) in part is null ? [] : PartXml.Elements(file, part))
        {
            if (parent == "numFmts" && element.LocalName == "numFmt")
            {
                codes[Number(element.GetAttribute("numFmtId"))] = element.GetAttribute("formatCode") ?? "";
            }
            else if (parent == "cellXfs" && element.LocalName == "xf")
            {
                var id = Number(element.GetAttribute("numFmtId"));
                formats._styles.Add(codes.TryGetValue(id, out var code) ? Of(code) : OfKnown(id));
            }

            if (codes.Count > MostFormats || formats._styles.Count > MostFormats)
            {
                throw new WorkbookException(WorkbookFaults.Damaged(part!));
            }
        }

        return formats;
    }

    /// <summary>A format by its code.</summary>
    internal static NumberFormat Of(string code)
    {
        var shown = Shown(code);
        if (shown.AsSpan().ContainsAny(OfMoments) && !shown.Contains("General", StringComparison.OrdinalIgnoreCase))
        {
            return new(true, 1, 0);
        }

        var point = shown.IndexOf('.', StringComparison.Ordinal);
        var (whole, rest) = point < 0 ? (shown, "") : (shown[..point], shown[(point + 1)..]);
        return whole.Length > 0 && whole.All(sign => sign == '0') && rest.All(sign => sign == '0') && (point < 0 || rest.Length > 0) ? new(false, whole.Length, rest.Length) : Plain;
    }

    // Of the formats that have no code in the file; the rest are numbers. 46 is a length of time.
    private static NumberFormat OfKnown(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or 45 or 47 or (>= 50 and <= 58) ? new(true, 1, 0) : id == 2 ? new(false, 1, 2) : Plain;

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>The first part of a code without what is written as it stands; of a length of time, such as <c>[h]:mm</c>, nothing.</summary>
    private static string Shown(string code)
    {
        var shown = new List<char>();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[' when code.AsSpan(i + 1).IndexOfAnyExcept(OfTimes) is > 0 and var length && code[i + 1 + length] == ']':
                    return "";
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    shown.Add(code[i]);
                    break;
            }
        }

        return new([.. shown]);
    }

    private static int End(string code, int start, char sign) => code.IndexOf(sign, start + 1) is >= 0 and var end ? end : code.Length;
}
