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
        _ = Held(kind, Rows);
        var held = new[] { Rows, 2 * Rows, 4 * Rows }.Select(rows => Held(kind, rows)).ToList();

        // A row takes some hundred bytes as text: those that came to it would be millions.
        Assert.True(held.Max() - held[0] < 1 << 20, $"{kind}: {string.Join(", ", held)} live bytes");
    }

    private static long Held(string kind, int rows)
    {
        var file = Log(kind, rows);
        var start = GC.GetTotalMemory(forceFullCollection: true);
        var told = new Told(file.Length, start);
        using var stream = new MemoryStream(file);
        var import = EventLogXlsx.Read(stream, Mapping, progress: told).Value;
        Assert.Equal((10, rows - 10), (import.Dossiers.Count, import.PassedOverRows));
        Assert.True(told.Measured >= 3, $"{told.Measured} points");
        return told.Most;
    }

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
