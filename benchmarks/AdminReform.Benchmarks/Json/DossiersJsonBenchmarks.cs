using System.Text;
using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Dossiers;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AdminReform.Benchmarks.Json;

/// <summary>Reading a thousand dossiers of some 440 characters, beside a plain parse of the same text and the folding of the same events.</summary>
[MemoryDiagnoser]
public class DossiersJsonBenchmarks
{
    private const int Dossiers = 1_000;

    private byte[] _json = [];
    private Dossier[] _dossiers = [];

    /// <summary>Writes the document.</summary>
    [GlobalSetup]
    public void Write()
    {
        var start = new LocalDateTime(2026, 11, 2, 8, 0);
        _dossiers =
        [
            .. Enumerable.Range(0, Dossiers).Select(number => Dossier.Replay(
                new DossierHeader($"H26.12-261102-{number:0000}", "1.001193", "H26.12", "H26.12.3", "Hộ tịch", Channel.Counter),
                [
                    new Submitted(start), new Accepted(start.PlusMinutes(20), TimeLimit.WorkingDays(5)), new Forwarded(start.PlusHours(2), "H26.12.3", "officer-9"),
                    new ResultReady(start.PlusDays(3)),
                ])),
        ];
        _json = Encoding.UTF8.GetBytes(DossiersJson.Write(_dossiers));
    }

    /// <summary>What System.Text.Json alone takes to find where everything stands.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Dossiers)]
    public int Parse()
    {
        using var document = JsonDocument.Parse(_json);
        return document.RootElement.GetProperty("dossiers").GetArrayLength();
    }

    /// <summary>The same with every text of it.</summary>
    [Benchmark(OperationsPerInvoke = Dossiers)]
    public int ParseWithTexts()
    {
        using var document = JsonDocument.Parse(_json);
        return Letters(document.RootElement);
    }

    /// <summary>What is done with the events once they are read.</summary>
    [Benchmark(OperationsPerInvoke = Dossiers)]
    public int Fold() => _dossiers.Sum(dossier => Dossier.Replay(dossier.Header, dossier.Events).Events.Count);

    /// <summary>Dossiers, checked member by member.</summary>
    [Benchmark(OperationsPerInvoke = Dossiers)]
    public int Read()
    {
        using var stream = new MemoryStream(_json);
        return DossiersJson.Read(stream).Value.Count;
    }

    private static int Letters(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Sum(member => Letters(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Sum(Letters),
        JsonValueKind.String => value.GetString()!.Length,
        _ => 0,
    };
}
