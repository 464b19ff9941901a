using System.Globalization;
using System.Xml;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The cells of a sheet that are merged, by their first row. They stand behind the rows, and so are looked for before these are read.</summary>
internal sealed class SheetMerges
{
    private const int Most = 1 << 20;
    private const int Block = 1 << 16;

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
        var merges = new SheetMerges();
        if (MayHaveAny(file, part, cancellationToken))
        {
            using var stream = file.Open(part);
            using var xml = WorkbookFaults.Reading(part, () => BoundedXml.Create(stream));
            _ = WorkbookFaults.Reading(part, () => merges.Take(xml, cancellationToken));
        }

        return merges;
    }

    // Bytes are looked through many times faster than elements are read, and most sheets have none.
    private static bool MayHaveAny(WorkbookFile file, string part, CancellationToken cancellationToken) => WorkbookFaults.Reading(part, () =>
    {
        using var stream = file.Open(part);
        var block = new byte[Block];
        var name = "mergeCell"u8;
        var length = stream.ReadAtLeast(block, Block, throwOnEndOfStream: false);

        // Where a sign takes more than a byte, names are written otherwise.
        if (block is not ([(byte)'<', not 0, ..] or [0xEF, 0xBB, 0xBF, ..]))
        {
            return true;
        }

        while (block.AsSpan(0, length).IndexOf(name) < 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (length < Block)
            {
                return false;
            }

            var kept = block.AsSpan(Block - name.Length);
            kept.CopyTo(block);
            length = kept.Length + stream.ReadAtLeast(block.AsSpan(kept.Length), Block - kept.Length, throwOnEndOfStream: false);
        }

        return true;
    });

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
