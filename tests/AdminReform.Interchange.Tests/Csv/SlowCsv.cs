using System.Text;

namespace AdminReform.Interchange.Csv;

/// <summary>What a CSV text holds, by trying every line as a beginning and every number of lines after it, sign by sign.</summary>
internal static class SlowCsv
{
    internal static (List<(int Line, string Cells)> Rows, List<(int Line, BrokenReason Reason)> Broken) Read(string text, char delimiter, int maxLength)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var rows = new List<(int, string)>();
        var broken = new List<(int, BrokenReason)>();
        var columns = 0;
        for (var i = 0; i < lines.Length;)
        {
            var line = lines[i];
            if (line.Length > maxLength)
            {
                broken.Add((++i, BrokenReason.TooLong));
            }
            else if (line.Contains('\0', StringComparison.Ordinal))
            {
                broken.Add((++i, BrokenReason.Nul));
            }
            else if (line.All(c => char.IsWhiteSpace(c) && c != delimiter))
            {
                i++;
            }
            else if (Parse(line, delimiter) is ({ } cells, _))
            {
                columns = columns == 0 ? cells.Count : columns;
                rows.Add((++i, string.Join('|', cells)));
            }
            else if (!Parse(line, delimiter).IsOpen)
            {
                broken.Add((++i, BrokenReason.TextAfterQuote));
            }
            else if (Joined(lines, i, delimiter, maxLength, columns) is (var joined, var next))
            {
                columns = columns == 0 ? joined.Count : columns;
                rows.Add((i + 1, string.Join('|', joined)));
                i = next;
            }
            else
            {
                broken.Add((++i, BrokenReason.UnclosedQuote));
            }
        }

        return (rows, broken);
    }

    private static (List<string> Cells, int Next)? Joined(string[] lines, int first, char delimiter, int maxLength, int columns)
    {
        for (var last = first + 1; last < lines.Length; last++)
        {
            var record = string.Join('\n', lines[first..(last + 1)]);
            if (record.Length > maxLength || lines[last].Contains('\0', StringComparison.Ordinal))
            {
                return null;
            }

            var (cells, isOpen) = Parse(record, delimiter);
            if (!isOpen)
            {
                return cells is not null && (columns == 0 || cells.Count == columns) ? (cells, last + 1) : null;
            }
        }

        return null;
    }

    /// <summary>The cells; none when the text ends in an open quote, or when text follows a closing one.</summary>
    private static (List<string>? Cells, bool IsOpen) Parse(string record, char delimiter)
    {
        var cells = new List<string>();
        for (var i = 0; ; i++)
        {
            var cell = new StringBuilder();
            if (i < record.Length && record[i] == '"')
            {
                i++;
                while (i < record.Length && (record[i] != '"' || (i + 1 < record.Length && record[i + 1] == '"')))
                {
                    cell.Append(record[i]);
                    i += record[i] == '"' ? 2 : 1;
                }

                if (i >= record.Length)
                {
                    return (null, true);
                }

                i++;
                if (i < record.Length && record[i] != delimiter)
                {
                    return (null, false);
                }
            }
            else
            {
                for (; i < record.Length && record[i] != delimiter; i++)
                {
                    cell.Append(record[i]);
                }
            }

            cells.Add(cell.ToString().Trim());
            if (i >= record.Length)
            {
                return (cells, false);
            }
        }
    }
}
