using NodaTime;

namespace AdminReform.Processes;

/// <summary>A tally while runs are added to it, dossier by dossier.</summary>
internal sealed class TimeCount
{
    private readonly List<Duration> _ended = [];
    private ProcessRun? _lastRun;
    private int _dossiers;
    private int _rounds;
    private int _running;
    private int _late;
    private int _returns;
    private int _unmeasured;
    private Duration _working;
    private Duration _waiting;

    internal void Add(ProcessRun run, StepRound round, RoundTime? time)
    {
        _dossiers += ReferenceEquals(run, _lastRun) ? 0 : 1;
        _lastRun = run;
        _rounds++;
        _running += round.IsRunning ? 1 : 0;
        _late += round.IsLateAt(run.At) ? 1 : 0;
        _returns += round.Round > 1 ? 1 : 0;
        if (time is not { } taken)
        {
            _unmeasured++;
            return;
        }

        _working += taken.Working;
        _waiting += taken.Waiting;
        if (!round.IsRunning)
        {
            _ended.Add(taken.Working);
        }
    }

    internal TimeTally ToTally()
    {
        _ended.Sort();
        return new(
            _dossiers, _rounds, _running, _late, _returns, _unmeasured, _working, _waiting, _ended.Count == 0 ? null : _ended[(_ended.Count - 1) / 2]);
    }
}
