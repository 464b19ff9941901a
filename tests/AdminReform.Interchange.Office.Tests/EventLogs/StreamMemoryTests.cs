using System.Text;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>What is held of a log while it is read follows what is kept of it, and not how many rows it has. Measured in live bytes, not timed; alone, as the bytes of others count too.</summary>
[CollectionDefinition(nameof(StreamMemoryTests), DisableParallelization = true)]
[Collection(nameof(StreamMemoryTests))]
public sealed class StreamMemoryTests
{
    private const int Rows = 12_000;
    private const int Points = 6;
    private const int Readings = 4;

    // Every row but those of the first dossiers is passed over, and each is another.
    private static readonly EventLogMapping Mapping = EventLogMapping.Read("""
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "firstEvent": "accepted", "rows": { "part": ["complete"] },
          "columns": { "dossier": "case", "activity": "act", "eventTime": "at" }
        }
        """u8.ToArray()).Value;

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("xes")]
    [InlineData("xlsx")]
    public void Twice_and_four_times_the_rows_take_no_more_room(string kind)
    {
        var held = new[] { Rows, 2 * Rows, 4 * Rows }.Select(rows => Held(Log(kind, rows), import => Assert.Equal((10, rows - 10), (import.Dossiers.Count, import.PassedOverRows)))).ToList();

        // A row takes some hundred bytes as text: those that came to it would be millions.
        Assert.True(held.Max() - held[0] < 1 << 20, $"{kind}: {string.Join(", ", held)} live bytes");
    }

    [Fact]
    public void Attributes_of_a_trace_that_nobody_asks_for_are_not_held()
    {
        var attributes = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<string key='k{i}' value='v'/>"));
        var rows = string.Concat(Enumerable.Repeat("<event><string key='act' value='a'/><date key='at' value='2026-07-06'/><string key='part' value='complete'/></event>", 2_000));
        var xes = Encoding.UTF8.GetBytes($"<log><trace><string key='concept:name' value='A'/>{attributes}{rows}</trace></log>");
        var mapping = EventLogMapping.Read("""
            { "version": 1, "timeZone": "UTC", "calendar": "monday-to-friday", "firstEvent": "accepted", "columns": { "dossier": "case:concept:name", "eventTime": "at" } }
            """u8.ToArray()).Value;
        Assert.InRange(Held(xes, import => Assert.Single(import.Dossiers), mapping), 0, 4 << 20);
    }

    // The least of some readings, the first of which is to make what is made once: what is held is held in each of them, and what something else of the process holds is not.
    private static long Held(byte[] file, Action<EventLogImport> check, EventLogMapping? mapping = null) => Enumerable.Range(0, Readings).Select(_ =>
    {
        var told = new Told(file.Length, GC.GetTotalMemory(forceFullCollection: true));
        using var stream = new MemoryStream(file);
        check(EventLogXlsx.Read(stream, mapping ?? Mapping, progress: told).Value);
        Assert.True(told.Measured >= 3, $"{told.Measured} points");
        return told.Most;
    }).Skip(1).Min();

    private static byte[] Log(string kind, int rows)
    {
        var cells = Enumerable.Range(0, rows).Select(row => new[] { $"c{row % 10}", "a", "2026-07-06T08:00", row < 10 ? "complete" : "start", $"{Convert.ToHexString(BitConverter.GetBytes(row * 2_654_435_761L))} a text that stands in this row alone" });
        string[] headers = ["case", "act", "at", "part", "note"];
        return kind switch
        {
            "csv" => Encoding.UTF8.GetBytes(string.Join('\n', cells.Prepend(headers).Select(row => string.Join(',', row)))),
            "ndjson" => Encoding.UTF8.GetBytes(string.Join('\n', cells.Select(row => $"{{{string.Join(", ", headers.Zip(row, (name, text) => $"\"{name}\": \"{text}\""))}}}"))),
            "xes" => Encoding.UTF8.GetBytes($"<log>{string.Concat(cells.Select(row => $"<trace><event>{string.Concat(headers.Zip(row, (name, text) => $"<string key='{name}' value='{text}'/>"))}</event></trace>"))}</log>"),
            _ => Book.Of(Book.Rows([headers, .. cells])).ToBytes(),
        };
    }

    private sealed class Told(long length, long start) : IProgress<long>
    {
        internal int Measured { get; private set; }

        internal long Most { get; private set; }

        public void Report(long value)
        {
            if (Measured < Points && value >= length * (Measured + 1) / (Points + 1))
            {
                Measured++;
                Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true) - start);
            }
        }
    }
}
