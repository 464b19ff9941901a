using System.Text;
using CsvHelper;

namespace AdminReform.Interchange.Csv;

/// <summary>The rows of a CSV text, each with the line on which it begins; CsvHelper takes the cells apart.</summary>
internal sealed class CsvRows : IDisposable
{
    /// <summary>The longest record that is read, in characters.</summary>
    internal const int MaxRecordLength = 1 << 20;

    private readonly WholeRecords _records;
    private readonly CsvReader _reader;

    internal CsvRows(Stream stream, Encoding encoding, char delimiter, int maxRecordLength = MaxRecordLength)
    {
        _records = new WholeRecords(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true), delimiter, maxRecordLength);
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            PoolStrings = true,
            MaxRecordSize = checked(8 * maxRecordLength),
        };
        _reader = CsvReader.Create(_records, options, leaveOpen: true);
    }

    /// <summary>The line on which the row begins, counted from 1.</summary>
    internal int Line { get; private set; }

    /// <summary>How many cells the row has.</summary>
    internal int CellCount => _reader.FieldCount;

    internal bool Read()
    {
        if (!_reader.Read())
        {
            return false;
        }

        Line = _records.TakeStart();
        return true;
    }

    /// <summary>A cell without the white space around it.</summary>
    internal string Cell(int column) => _reader.GetString(column).Trim();

    internal string[] Cells() => [.. Enumerable.Range(0, CellCount).Select(Cell)];

    /// <summary>A line that was set aside, if there is one that was not taken yet.</summary>
    internal bool TryTakeBroken(out BrokenLine line) => _records.TryTakeBroken(out line);

    /// <summary>The first line that was set aside and not taken yet.</summary>
    internal bool TryPeekBroken(out BrokenLine line) => _records.TryPeekBroken(out line);

    public void Dispose()
    {
        _reader.Dispose();
        _records.Dispose();
    }
}
