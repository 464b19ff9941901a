using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using AdminReform.Interchange.Office.EventLogs;
using OnTimeReview.Reading;

namespace OnTimeReview.Suggesting;

/// <summary>The first rows of a log, whatever it is written in: what its columns are called, and their texts.</summary>
public sealed class LogSample
{
    private const int MostRows = 2_000;
    private const int MostTitleLines = 20;
    private const int FewestHeadings = 3;
    private const string Delimiters = ",;\t|";

    private readonly List<string> _headers = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(Dictionary<int, string> Cells, Func<int, string> PlaceOf)> _rows = [];

    private LogSample()
    {
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Headers => _headers;

    /// <summary>How many rows were looked at.</summary>
    public int Rows => _rows.Count;

    /// <summary>Whether the first row of a table has one cell alone, as a title above the headings has, and no row below it looks like headings.</summary>
    public bool IsTitleAlone => (Delimiter is not null || Sheet is not null) && _headers.Count(header => header.Length > 0) == 1;

    /// <summary>The row of the headings below a title; <see langword="null"/> where they are in the first.</summary>
    public int? HeaderRow { get; private init; }

    /// <summary>The delimiter; <see langword="null"/> where the log is no CSV.</summary>
    public char? Delimiter { get; private init; }

    /// <summary>The sheet; <see langword="null"/> where the log is no workbook.</summary>
    public string? Sheet { get; private init; }

    /// <summary>The texts of a column that are not blank.</summary>
    public IEnumerable<string> Texts(string header) => Cells(header).Select(cell => cell.Text);

    /// <summary>The same with where they stand.</summary>
    public IEnumerable<SampleCell> Cells(string header)
    {
        var column = _places[header];
        return _rows.Where(row => !string.IsNullOrWhiteSpace(row.Cells.GetValueOrDefault(column))).Select(row => new SampleCell(row.Cells[column].Trim(), () => row.PlaceOf(column)));
    }

    /// <summary>Takes a sample of the head of a log; its last line may be cut.</summary>
    public static LogSample Of(string head) => head.TrimStart() switch
    {
        ['<', ..] => Xes(head),
        ['{', ..] => Json(head),
        _ => Csv(head),
    };

    /// <summary>Takes a sample of the first rows of a sheet; <see langword="null"/> where the file is a text.</summary>
    /// <exception cref="InputException">The file cannot be read, or is of a kind that no log is read from.</exception>
    public static LogSample? OfWorkbook(string file)
    {
        var read = EventLogFile.Open(file, stream => EventLogXlsx.ReadHead(stream, MostRows));
        if (read.Problems is [{ Code: "eventlog.sheet.none" }])
        {
            return null;
        }

        var head = read.IsSuccess ? read.Value : throw InputException.Of(file, read.Problems);
        int? headerRow = null;
        foreach (var row in IsTitle(head.Headers) ? head.Lines.TakeWhile(line => line <= MostTitleLines) : [])
        {
            var below = EventLogFile.Open(file, stream => EventLogXlsx.ReadHead(stream, MostRows, head.Sheet, row)).Value;
            if (!IsTitle(below.Headers))
            {
                (head, headerRow) = (below, row);
                break;
            }
        }

        var sample = new LogSample { Sheet = head.Sheet, HeaderRow = headerRow };
        var columns = head.Headers.Index().Where(header => header.Item.Length > 0).DistinctBy(header => header.Item, StringComparer.Ordinal).ToList();
        var places = columns.Select(column => (column.Index, Place: sample.Place(column.Item))).ToList();
        var columnOf = places.ToDictionary(column => column.Place, column => column.Index);
        sample._rows.AddRange(head.Rows.Index().Select(row => (
            places.ToDictionary(column => column.Place, column => row.Item[column.Index]), (Func<int, string>)(place => head.PlaceOf(row.Index, columnOf[place])))));
        return sample;
    }

    private static LogSample Csv(string head)
    {
        var headings = HeadingsBelowTitle(head);
        var delimiter = headings?.Delimiter ?? Delimiters.MaxBy(sign => Records(head, sign).FirstOrDefault().Cells?.Count ?? 0);
        var sample = new LogSample { Delimiter = delimiter, HeaderRow = headings?.Line };
        foreach (var (cells, line) in Records(head, delimiter).SkipWhile(record => record.Line < headings?.Line).Take(MostRows + 1))
        {
            if (sample._headers.Count == 0)
            {
                foreach (var header in cells)
                {
                    _ = sample.Place(header.Trim());
                }
            }
            else if (cells.Count == sample._headers.Count && !(line == headings?.Line + 1 && cells.All(cell => cell.Trim().Trim('(', ')').All(char.IsAsciiDigit))))
            {
                sample._rows.Add((cells.Index().ToDictionary(cell => cell.Index, cell => cell.Item), sample.InLine(line)));
            }
        }

        return sample;
    }

    // The first record that the next one has as many cells as.
    private static (int Line, char Delimiter)? HeadingsBelowTitle(string head)
    {
        var found = Delimiters.SelectMany(delimiter =>
        {
            var records = Records(head, delimiter).TakeWhile(record => record.Line <= MostTitleLines + 1).ToList();
            return records.Zip(records.Skip(1)).Where(pair => !IsTitle(pair.First.Cells) && pair.First.Cells.Count == pair.Second.Cells.Count)
                .Select(pair => (pair.First.Line, Delimiter: delimiter, pair.First.Cells.Count)).Take(1);
        }).OrderBy(headings => headings.Line).ThenByDescending(headings => headings.Count).ToList();
        return found is [{ Line: > 1 and <= MostTitleLines } first, ..] && Records(head, first.Delimiter).TakeWhile(record => record.Line < first.Line).Any(record => record.Cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            ? (first.Line, first.Delimiter)
            : null;
    }

    // The name of an office and the motto of the state are two cells.
    private static bool IsTitle(IReadOnlyCollection<string> cells) => cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) < FewestHeadings;

    // The last record may be cut and is not taken.
    private static IEnumerable<(List<string> Cells, int Line)> Records(string text, char delimiter)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        var (line, first) = (1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            // A line ends as it does for the reader, with a carriage return alone too.
            var c = text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n') ? '\n' : text[i];
            line += c == '\n' ? 1 : 0;
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (c == '"' && (isQuoted || cell.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || (c != delimiter && c != '\n'))
            {
                cell.Append(c);
            }
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return (cells, first);
                    (cells, first) = ([], line);
                }
            }
        }
    }

    private static LogSample Json(string head)
    {
        var sample = new LogSample();
        foreach (var (number, line) in head.Split('\n').Index().Take(MostRows))
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                var row = new Dictionary<int, string>();
                sample.Take(json.RootElement, "", row);
                sample._rows.Add((row, sample.InLine(number + 1)));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // A line that is no object, or the last one, cut.
            }
        }

        return sample;
    }

    private void Take(JsonElement value, string before, Dictionary<int, string> row)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                Take(member.Value, $"{before}{member.Name}.", row);
            }
            else
            {
                row[Place(before + member.Name)] = member.Value.ToString();
            }
        }
    }

    private static LogSample Xes(string head)
    {
        var (sample, trace) = (new LogSample(), new Dictionary<int, string>());
        using var xml = XmlReader.Create(new StringReader(head), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (sample._rows.Count < MostRows && xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "trace" })
                {
                    trace = [];
                }
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "event" })
                {
                    sample._rows.Add((new(trace), sample.InLine(((IXmlLineInfo)xml).LineNumber)));
                }
                else if (xml is { NodeType: XmlNodeType.Element, Depth: 2 or 3 } && xml.GetAttribute("key") is { } key && xml.GetAttribute("value") is { } value)
                {
                    if (xml.Depth == 2)
                    {
                        trace[sample.Place($"case:{key}")] = value;
                    }
                    else if (sample._rows.Count > 0)
                    {
                        sample._rows[^1].Cells[sample.Place(key)] = value;
                    }
                }
            }
        }
        catch (XmlException)
        {
            // The head ends here, or it is no XML; what was read tells enough.
        }

        return sample;
    }

    private Func<int, string> InLine(int line) => column => string.Create(CultureInfo.InvariantCulture, $"line {line}, {_headers[column]}");

    private int Place(string header)
    {
        if (!_places.TryGetValue(header, out var place))
        {
            _places.Add(header, place = _headers.Count);
            _headers.Add(header);
        }

        return place;
    }
}
