using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Values;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AdminReform.Benchmarks.Dossiers;

/// <summary>Folding a typical dossier of eight events; at most 1 µs. The baseline makes a record of the state for every event.</summary>
[MemoryDiagnoser]
public class DossierFoldBenchmarks
{
    private readonly DossierHeader _header = TypicalDossier.Header(33);
    private readonly ValueList<DossierEvent> _events = [.. TypicalDossier.Events(33)];
    private Dossier _done = null!;

    [GlobalSetup]
    public void Setup() => _done = Dossier.Replay(_header, _events.Take(7));

    [Benchmark(Baseline = true)]
    public object A_record_for_every_event()
    {
        var state = new State(_header, DossierStatus.None);
        foreach (var item in _events)
        {
            state = item switch
            {
                Submitted => state with { Status = DossierStatus.Filed, SubmittedAt = item.At },
                Accepted accepted => state with
                {
                    Status = DossierStatus.Accepted,
                    AcceptedAt = item.At,
                    Clock = new DeadlineFacts(item.At, accepted.Limit),
                },
                Forwarded forwarded => state with { Status = DossierStatus.Processing, Unit = forwarded.Unit, Officer = forwarded.Officer },
                SupplementAsked => state with { Status = DossierStatus.SupplementAsked, AskedAt = item.At },
                Supplemented => state with { Status = DossierStatus.Processing, Clock = Interrupted(state, item.At) },
                ResultReady => state with { Status = DossierStatus.Done, ReadyAt = item.At },
                Returned => state with { Status = DossierStatus.Returned, ReturnedAt = item.At },
                _ => state,
            };
            state = state with { Events = state.Events.With(item) };
        }

        return state;
    }

    [Benchmark]
    public Dossier Replay() => Dossier.Replay(_header, _events);

    [Benchmark]
    public bool Apply_one_more_act() => _done.Apply(_events[7]).IsSuccess;

    private static DeadlineFacts Interrupted(State state, LocalDateTime to) => state.Clock! with
    {
        Interruptions = state.Clock.Interruptions.With(
            new Interruption(InterruptionKind.Supplement, state.AskedAt!.Value, to, SupplementEffect.Restart)),
    };

    private sealed record State(
        DossierHeader Header,
        DossierStatus Status,
        LocalDateTime? SubmittedAt = null,
        LocalDateTime? AcceptedAt = null,
        LocalDateTime? AskedAt = null,
        LocalDateTime? ReadyAt = null,
        LocalDateTime? ReturnedAt = null,
        string? Unit = null,
        string? Officer = null,
        DeadlineFacts? Clock = null)
    {
        public ValueList<DossierEvent> Events { get; init; } = [];
    }
}
