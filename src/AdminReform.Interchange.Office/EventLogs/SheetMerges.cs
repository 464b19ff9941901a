using System.Globalization;
using System.Xml;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The cells of a sheet that are merged, by their first row. They stand behind the rows, and so are looked for before these are read.</summary>
internal sealed class SheetMerges
{
    private const int Most = 1 << 20;

    private readonly Dictionary<int, List<MergedCells>> _byFirstRow = [];

    private SheetMerges()
    {
    }

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Those that begin in a row.</summary>
    internal IEnumerable<MergedCells> From(int row) => _byFirstRow.GetValueOrDefault(row) ?? [];

    /// <exception cref="WorkbookException">The part is damaged.</exception>
    internal static SheetMerges Read(WorkbookFile file, string part, CancellationToken cancellationToken)
    {
        using var stream = file.Open(part);
        using var xml = WorkbookFaults.Reading(part, () => BoundedXml.Create(stream));
        var merges = new SheetMerges();
        _ = WorkbookFaults.Reading(part, () => merges.Take(xml, cancellationToken));
        return merges;
    }

    private bool Take(XmlReader xml, CancellationToken cancellationToken)
    {
        while (BoundedXml.Next(xml))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, Depth: 2, LocalName: "mergeCell" } && xml.GetAttribute("ref") is { } text)
            {
                Add(CellsOf(text) ?? throw BoundedXml.Fault(xml, "Merged cells have no place."), xml);
            }
        }

        return true;
    }

    private void Add(MergedCells merged, XmlReader xml)
    {
        if (++Count > Most)
        {
            throw BoundedXml.Fault(xml, "Too many cells are merged.");
        }

        if (!_byFirstRow.TryGetValue(merged.Row, out var list))
        {
            _byFirstRow.Add(merged.Row, list = []);
        }

        list.Add(merged);
    }

    private static MergedCells? CellsOf(string text) =>
        text.Split(':') is [var first, var last] && PlaceOf(first) is { } from && PlaceOf(last) is { } to && to.Row >= from.Row && to.Column >= from.Column
            ? new(from.Row, from.Column, to.Row)
            : null;

    private static (int Row, int Column)? PlaceOf(string text)
    {
        var place = text.Replace("$", "", StringComparison.Ordinal);
        var letters = place.TakeWhile(char.IsAsciiLetter).Count();
        return letters is > 0 and <= 3 && int.TryParse(place.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (row, place.Take(letters).Aggregate(0, (column, letter) => (26 * column) + (letter & 31)) - 1)
            : null;
    }
}
