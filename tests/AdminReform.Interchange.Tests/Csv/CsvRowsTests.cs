using System.Text;

namespace AdminReform.Interchange.Csv;

public sealed class CsvRowsTests
{
    [Fact]
    public void A_quoted_cell_may_hold_delimiters_quotes_and_line_breaks()
    {
        var (rows, broken) = Read("a,b\r\n\"1,5\",\"say \"\"so\"\"\nand so\"\r\n3,4");

        Assert.Equal([(1, "a|b"), (2, "1,5|say \"so\"\nand so"), (4, "3|4")], rows);
        Assert.Empty(broken);
    }

    [Fact]
    public void An_unclosed_quote_costs_one_line_and_not_the_rest()
    {
        var (rows, broken) = Read("a,b\n1,\"2\n3,4\n5,6\n");

        Assert.Equal([(1, "a|b"), (3, "3|4"), (4, "5|6")], rows);
        Assert.Equal([(2, BrokenReason.UnclosedQuote)], broken);
    }

    [Fact]
    public void An_unclosed_quote_costs_one_line_even_when_a_later_quote_would_close_it()
    {
        var (rows, broken) = Read("a,b\n1,\"2\n3,\"4\"\n5,\"6\"\n");

        Assert.Equal([(1, "a|b"), (3, "3|4"), (4, "5|6")], rows);
        Assert.Equal([(2, BrokenReason.UnclosedQuote)], broken);
    }

    [Fact]
    public void Text_after_a_closing_quote_is_set_aside() =>
        Assert.Equal([(2, BrokenReason.TextAfterQuote)], Read("a,b\n\"1\"x,2\n").Broken);

    [Fact]
    public void A_quote_inside_plain_text_is_text() =>
        Assert.Equal([(1, "a|b"), (2, "12\" pipe|2")], Read("a,b\n12\" pipe,2\n").Rows);

    [Fact]
    public void A_line_with_a_NUL_is_set_aside()
    {
        var (rows, broken) = Read("a,b\n1\0,2\n3,4\n");

        Assert.Equal([(1, "a|b"), (3, "3|4")], rows);
        Assert.Equal([(2, BrokenReason.Nul)], broken);
    }

    [Fact]
    public void A_line_beyond_the_limit_is_set_aside_and_the_next_is_read()
    {
        var (rows, broken) = Read($"a,b\n{new string('x', 5000)},2\n3,4\n", maxLength: 1000);

        Assert.Equal([(1, "a|b"), (3, "3|4")], rows);
        Assert.Equal([(2, BrokenReason.TooLong)], broken);
    }

    [Fact]
    public void A_quoted_cell_beyond_the_limit_costs_its_first_line_only()
    {
        var (rows, broken) = Read($"a,b\n1,\"2\n{string.Concat(Enumerable.Repeat("3,4\n", 500))}", maxLength: 1000);

        Assert.Equal(501, rows.Count);
        Assert.Equal([(2, BrokenReason.UnclosedQuote)], broken);
    }

    [Fact]
    public void Blank_lines_and_a_byte_order_mark_are_passed_over()
    {
        var (rows, broken) = Read("\uFEFFa,b\n\n  \n1,2\n\n");

        Assert.Equal([(1, "a|b"), (4, "1|2")], rows);
        Assert.Empty(broken);
    }

    [Fact]
    public void A_single_empty_quoted_cell_is_a_row() =>
        Assert.Equal([(1, "a"), (2, ""), (3, "1")], Read("a\n\"\"\n1\n").Rows);

    [Fact]
    public void A_million_columns_are_read() =>
        Assert.Equal(1_000_000, Read($"{new string(',', 999_999)}\n").Rows[0].Cells.Count(c => c == '|') + 1);

    [Property(MaxTest = 300)]
    public void What_is_quoted_by_the_book_is_read_back_with_its_lines(NonEmptyString[][] texts)
    {
        var width = Math.Max(1, texts.Select(row => row.Length).DefaultIfEmpty(1).Max());
        var table = texts
            .Select(row => Enumerable.Range(0, width).Select(i => i < row.Length ? Storable(row[i].Get) : "x").ToArray())
            .Prepend([.. Enumerable.Range(0, width).Select(i => $"h{i}")]).ToList();
        var text = string.Concat(table.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
        var line = 1;
        var expected = new List<(int, string)>();
        foreach (var row in table)
        {
            expected.Add((line, string.Join('|', row.Select(cell => cell.Trim()))));
            line += 1 + row.Sum(cell => cell.Count(c => c == '\n'));
        }

        var (rows, broken) = Read(text);

        Assert.Equal(expected, rows);
        Assert.Empty(broken);
    }

    [Property(MaxTest = 500)]
    public void Every_line_is_accounted_for_whatever_the_text(HostilePiece[] pieces)
    {
        var text = HostileText.Of(pieces);

        var (rows, broken) = Read(text, maxLength: 64);

        // Each line that is not blank begins a row, goes on in the row begun before it, or is set aside; and none does two of these.
        var starts = rows.Select(row => row.Line).Concat(broken.Select(line => line.Line)).ToList();
        Assert.Equal(starts.Count, starts.Distinct().Count());
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        Assert.All(starts, start => Assert.InRange(start, 1, lines.Length));
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line)) + 1;
        Assert.True(first == 0 ? starts.Count == 0 : starts.Contains(first));
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_read_as_a_slow_and_obvious_reader_reads_it(HostilePiece[] pieces, NonNegativeInt sign)
    {
        var delimiter = ",;\t|"[sign.Get % 4];
        var text = HostileText.Of(pieces).Replace(',', delimiter);

        var (rows, broken) = Read(text, maxLength: 64, delimiter);
        var (expectedRows, expectedBroken) = SlowCsv.Read(text, delimiter, 64);

        Assert.Equal(expectedRows, rows);
        Assert.Equal(expectedBroken, broken);
    }

    [Fact]
    public void A_row_of_empty_cells_is_a_row_under_every_delimiter() =>
        Assert.All(",;\t|", delimiter => Assert.Equal(
            [(1, "a|b|c"), (3, "||"), (4, "||")],
            Read($"a{delimiter}b{delimiter}c\n\n{delimiter}{delimiter}\n {delimiter} {delimiter} \n", delimiter: delimiter).Rows));

    [Theory]
    [InlineData("a\",\"c\n")]
    [InlineData("\"\n")]
    [InlineData("\"a\n")]
    [InlineData("a,\"\n\"\"\n")]
    [InlineData("\"a\",b\n")]
    [InlineData("a,b\n")]
    [InlineData("\"a\n\",b,c\n")]
    public void The_work_is_linear_in_the_text(string piece)
    {
        foreach (var count in new[] { 4_000, 8_000, 16_000, 32_000 })
        {
            var text = "h,i\n" + string.Concat(Enumerable.Repeat(piece, count));
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            using var rows = new CsvRows(stream, Encoding.UTF8, ',');
            while (rows.Read())
            {
            }

            // A beginning, a continuation, and the joining of a record.
            Assert.InRange(rows.Work, 1, 3L * text.Length);
        }
    }

    [Fact]
    public void A_line_without_end_is_not_held()
    {
        using var stream = new Endless("a,b\n\"", "xxxxxxxxxxxxxxxxxxxxxxxx", 64 << 20);
        using var rows = new CsvRows(stream, Encoding.UTF8, ',', 1 << 16);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var lines = 0;
        while (rows.Read())
        {
            lines++;
        }

        Assert.Equal(2, lines);
        Assert.Equal(BrokenReason.TooLong, rows.Broken);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Theory]
    [InlineData("a\",\"c\n")]
    [InlineData("xxxx")]
    [InlineData("\"\n")]
    public void Reading_stops_when_it_is_told_to_whatever_stands_there(string piece)
    {
        using var stop = new CancellationTokenSource();
        using var stream = new Endless("a,b\n", piece, 1 << 30, taken => Stop(stop, taken));
        using var rows = new CsvRows(stream, Encoding.UTF8, ',', cancellationToken: stop.Token);

        Assert.Throws<OperationCanceledException>(() =>
        {
            while (rows.Read())
            {
            }
        });
        Assert.InRange(stream.Taken, 0, 4 << 20);
    }

    private static void Stop(CancellationTokenSource stop, long taken)
    {
        if (taken > 1 << 20)
        {
            stop.Cancel();
        }
    }

    private static string Storable(string text) =>
        new([.. text.Where(c => c is not ('\0' or '\r' or '\uFEFF') && !char.IsSurrogate(c))]);

    private static (List<(int Line, string Cells)> Rows, List<(int Line, BrokenReason Reason)> Broken) Read(
        string text, int maxLength = CsvRows.MaxRecordLength, char delimiter = ',')
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var rows = new CsvRows(stream, Encoding.UTF8, delimiter, maxLength);
        var read = new List<(int, string)>();
        var broken = new List<(int, BrokenReason)>();
        while (rows.Read())
        {
            if (rows.Broken is { } reason)
            {
                broken.Add((rows.Line, reason));
            }
            else
            {
                read.Add((rows.Line, string.Join('|', rows.Cells())));
            }
        }

        return (read, broken);
    }
}
