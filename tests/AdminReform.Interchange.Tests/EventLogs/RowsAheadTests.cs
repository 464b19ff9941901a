using System.Text;
using AdminReform.Interchange.Csv;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Rows that another core takes apart are the rows that the reader itself has.</summary>
public sealed class RowsAheadTests
{
    private static readonly int[] Asked = [1, 3];
    private static readonly int[] Moments = [3];

    // Long enough for several batches, with rows that are none among them.
    [Property(MaxTest = 30)]
    public Property Rows_taken_apart_ahead_are_the_same_rows()
    {
        var line = Gen.Frequency(
            (20, Gen.Elements("a,b,c,d", "1,,3,", "x,y", "p,q,r,s,t", "\"l, m\",n,o,p", ",,,")),
            (1, Gen.Elements("\"open,b,c,d", "\"a\"b,c,d,e", "a\0,b,c,d", "")));
        var log = from lines in line.ArrayOf(300) from times in Gen.Choose(0, 15) select string.Join('\n', Enumerable.Repeat(lines, times).SelectMany(part => part));
        return Prop.ForAll(log.ToArbitrary(), text =>
        {
            using var own = Rows(text);
            using var inner = Rows(text);
            using var ahead = Ahead(inner);
            Assert.Equal(Told(own), Told(ahead));
        });
    }

    // By what the cells are; a batch has 1,024 rows, and of its first nothing is known.
    [Property(MaxTest = 30)]
    public Property A_cell_is_as_above_where_it_is_written_the_same()
    {
        var line = Gen.Elements("a,b,c,d", "a,b,c,d", "a,x,c,d", "a,b,c,x", "a,\"b\",c,d", "p,q,r,s,t", "x,y", "\"a\"b,c,d,e", ",,,");
        var log = from lines in line.ArrayOf(300) from times in Gen.Choose(0, 15) select string.Join('\n', Enumerable.Repeat(lines, times).SelectMany(part => part));
        return Prop.ForAll(log.ToArbitrary(), text =>
        {
            using var inner = Rows(text);
            using var ahead = Ahead(inner);
            var above = Array.Empty<string>();
            for (var row = 0; ahead.Read(); row++)
            {
                string[] cells = [.. Asked.Select(column => column < (ahead.Broken is null ? ahead.CellCount : 0) ? ahead.Cell(column).ToString() : "")];
                Assert.Equal(
                    Asked.Index().Select(asked => row % 1_024 != 0 && cells[asked.Index] == above[asked.Index]),
                    Asked.Select(ahead.IsAsAbove));
                above = cells;
            }
        });
    }

    // By the office's clock near its changes, which the reader remembers from moment to moment.
    [Property(MaxTest = 30)]
    public Property A_moment_that_was_read_ahead_is_that_of_its_cell()
    {
        var cell = Gen.OneOf(
            Gen.Elements("", "x", "2026-02-30", "01/02/2026", "2026-03-29 02:30", "2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+02:00"),
            from minutes in Gen.Choose(0, 2_000_000) select $"{new LocalDateTime(2024, 1, 1, 0, 0).PlusMinutes(minutes):uuuu-MM-dd HH:mm}");
        var log = from cells in cell.ArrayOf(300) from same in Gen.Choose(1, 3) from times in Gen.Choose(1, 5) select Enumerable.Repeat(cells.SelectMany(each => Enumerable.Repeat(each, same)), times).SelectMany(part => part).ToArray();
        return Prop.ForAll(log.ToArbitrary(), cells =>
        {
            using var inner = Rows(string.Join('\n', cells.Select(each => $"a,b,c,{each}")));
            using var ahead = Ahead(inner);
            foreach (var each in cells)
            {
                Assert.True(ahead.Read());
                Assert.Equal(Reader().Read(each), ahead.Moment(3));
            }
        });
    }

    [Fact]
    public void What_stops_the_reader_stops_the_one_who_asks()
    {
        var rows = new Failing(3_000);
        using var ahead = Ahead(rows);
        var count = 0;

        var fault = Assert.Throws<InvalidDataException>(() =>
        {
            while (ahead.Read())
            {
                count++;
            }
        });

        Assert.Equal(("3000", true), (fault.Message, count <= 3_000));
    }

    [Fact]
    public void Whoever_stops_asking_stops_the_reader()
    {
        var rows = new Failing(int.MaxValue);
        var ahead = Ahead(rows);
        Assert.True(ahead.Read());

        ahead.Dispose();

        var read = rows.Count;
        Assert.InRange(read, 1, 8_192);
        Thread.Yield();
        Assert.Equal(read, rows.Count);
    }

    [Fact]
    public void A_cancelled_reading_ends_with_the_cancellation()
    {
        using var source = new CancellationTokenSource();
        using var ahead = Ahead(new Failing(int.MaxValue, source), source.Token);

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            while (ahead.Read())
            {
            }
        });
    }

    private static MomentReader Reader() => new(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"], []);

    private static RowsAhead Ahead(LogRows rows, CancellationToken cancellation = default) => new(rows, Asked, Moments, Reader(), cancellation);

    private static CsvRows Rows(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8, ',');

    private static List<string> Told(LogRows rows)
    {
        var told = new List<string>();
        while (rows.Read())
        {
            told.Add(rows.Broken is { } reason
                ? $"{rows.Line} {reason} {rows.BrokenText}"
                : $"{rows.Line} {rows.CellCount} {string.Join('|', Asked.Where(column => column < rows.CellCount).Select(column => rows.Cell(column).ToString()))}");
        }

        return told;
    }

    /// <summary>Rows without end, or until they fail; at the three thousandth a source is cancelled.</summary>
    private sealed class Failing(int last, CancellationTokenSource? cancelled = null) : LogRows
    {
        internal int Count { get; private set; }

        internal override int CellCount => 4;

        private protected override bool Advance()
        {
            if (Count == 3_000)
            {
                cancelled?.Cancel();
            }

            cancelled?.Token.ThrowIfCancellationRequested();
            return Count++ < last ? true : throw new InvalidDataException($"{last}");
        }

        internal override ReadOnlySpan<char> Cell(int column) => "x";

        protected override void Dispose(bool disposing)
        {
        }
    }
}
