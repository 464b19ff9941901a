using System.Globalization;
using System.Text;
using AdminReform.Interchange.EventLogs;
using BenchmarkDotNet.Attributes;
using nietras.SeparatedValues;

namespace AdminReform.Benchmarks.EventLogs;

/// <summary>
/// An event log read into dossiers, six rows each. The baseline is Sep alone, taking the same text apart into cells and looking at none of
/// them: what any reader of the file must spend.
/// </summary>
[MemoryDiagnoser]
public class EventLogBenchmarks
{
    private const int RowsPerDossier = 6;

    private static readonly EventLogMapping Mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes("""
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service",
          "columns": {
            "dossier": "ma", "activity": "hoat-dong", "eventTime": "thoi-diem", "handledBy": "don-vi", "acceptedAt": "tiep-nhan", "promised": "hen-tra",
            "readyAt": "co-ket-qua", "resolvingUnit": "co-quan", "channel": "hinh-thuc", "officer": "can-bo", "limit": "thoi-han"
          },
          "channels": { "Trực tiếp": "counter", "Trực tuyến": "online" },
          "emptyTexts": ["EMPTY"]
        }
        """)).Value;

    private byte[] _log = null!;

    [Params(100_000, 1_000_000)]
    public int Rows { get; set; }

    /// <summary>Whether every cell stands in quotes, as many exports write it.</summary>
    [Params(false, true)]
    public bool Quoted { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder("ma,hoat-dong,thoi-diem,don-vi,tiep-nhan,hen-tra,co-ket-qua,co-quan,hinh-thuc,can-bo,thoi-han,ghi-chu,buoc,nhom\n");
        var start = new DateTime(2025, 8, 4, 7, 30, 0, DateTimeKind.Unspecified);
        for (var row = 0; row < Rows; row++)
        {
            var dossier = row / RowsPerDossier;
            var accepted = start.AddMinutes(dossier % 100_000);
            string[] cells =
            [
                $"H26.{dossier % 100}-250804-{dossier}", $"Bước thẩm định {row % 27}", Moment(accepted.AddHours(row % RowsPerDossier)), $"Phòng {row % 12}",
                Moment(accepted), Moment(accepted.AddDays(10)), dossier % 3 == 0 ? "" : Moment(accepted.AddDays(4 + (dossier % 9))), $"Cơ quan {dossier % 40}",
                dossier % 2 == 0 ? "Trực tiếp" : "Trực tuyến", $"Cán bộ {dossier % 300}", "10 ngày làm việc", "không có gì đáng chú ý ở bước này", $"task-{row}", "complete",
            ];
            text.AppendJoin(',', Quoted ? cells.Select(cell => $"\"{cell}\"") : cells).Append('\n');
        }

        _log = Encoding.UTF8.GetBytes(text.ToString());
    }

    [Benchmark(Baseline = true)]
    public long SepAlone()
    {
        using var text = new StreamReader(new MemoryStream(_log));
        using var reader = new Sep(',').Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).From(text);
        long length = 0;
        while (reader.MoveNext())
        {
            var row = reader.Current;
            for (var cell = 0; cell < row.ColCount; cell++)
            {
                length += row[cell].Span.Length;
            }
        }

        return length;
    }

    [Benchmark]
    public int IntoDossiers()
    {
        using var stream = new MemoryStream(_log);
        return EventLogReader.Read(stream, Mapping).Value.Dossiers.Count;
    }

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + "+07:00";
}
