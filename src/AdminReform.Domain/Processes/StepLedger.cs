using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Which steps of a plan ran when, while it is written. Mutable: begun anew for each dossier, so that a review of thousands needs one.</summary>
internal sealed class StepLedger
{
    private readonly List<StepOddity> _oddities = [];
    private readonly HashSet<int> _skipped = [];
    private readonly Dictionary<(int From, int To), int> _returns = [];
    private ProcessPlan _plan = null!;
    private int[] _count = [];

    // The place of the run of each step that runs, plus one; 0 for none.
    private int[] _running = [];
    private StepSpan[] _spans = new StepSpan[4];
    private int _begun;

    /// <summary>The runs of the steps, in the order in which they began.</summary>
    internal ReadOnlySpan<StepSpan> Spans => _spans.AsSpan(0, _begun);

    internal ReadOnlySpan<StepOddity> Oddities => CollectionsMarshal.AsSpan(_oddities);

    /// <summary>How often a step has begun.</summary>
    internal int RoundsOf(int step) => _count[step];

    /// <summary>The place of the run of a step among all; -1 where it does not run.</summary>
    internal int PlaceOfRunning(int step) => _running[step] - 1;

    /// <summary>Forgets what was written and begins with a plan.</summary>
    internal void Begin(ProcessPlan plan)
    {
        _plan = plan;
        _begun = 0;
        _oddities.Clear();
        _skipped.Clear();
        _returns.Clear();
        var steps = plan.Steps.Length;
        if (_count.Length < steps)
        {
            (_count, _running) = (new int[steps], new int[steps]);
        }
        else
        {
            Array.Clear(_count);
            Array.Clear(_running);
        }
    }

    /// <summary>Begins the steps with which the process begins.</summary>
    internal void BeginThoseOfTheProcess(LocalDateTime at)
    {
        foreach (var step in _plan.InOrder)
        {
            if (_plan.Before[step].IsEmpty && _plan.Steps[step].StartsWith is null)
            {
                Begin(step, at);
            }
        }
    }

    /// <summary>Begins a step that does not run; what came before it is over, and what came after it goes back.</summary>
    internal void Start(int step, LocalDateTime at)
    {
        if (_running[step] > 0)
        {
            return;
        }

        if (_count[step] > 0 && HasNoneRunning(_plan.Before[step]))
        {
            Return(step, at);
        }
        else
        {
            Pass(step, at);
        }

        Begin(step, at);
    }

    // What came before the step is over: it ran, or was skipped.
    private void Pass(int step, LocalDateTime at)
    {
        foreach (var before in _plan.Before[step])
        {
            if (_running[before] > 0)
            {
                if (_plan.Steps[before].EndsWith is not null)
                {
                    Note(new(StepOddityKind.OutOfOrder, _plan.Steps[step].Id, at));
                }

                End(before, at);
            }
            else if (IsPassedOver(before))
            {
                _skipped.Add(before);
                Note(new(StepOddityKind.Skipped, _plan.Steps[before].Id, at));
                Pass(before, at);
            }
        }
    }

    // It never ran, or the dossier went back before it and has not come to it again.
    private bool IsPassedOver(int step) => (_count[step] == 0 && !IsSkipped(step)) || (_running[step] == 0 && IsBehindOneThatRuns(step));

    private bool IsBehindOneThatRuns(int step)
    {
        for (var other = 0; other < _plan.Steps.Length; other++)
        {
            if (_running[other] > 0 && _plan.Follows(step, other))
            {
                return true;
            }
        }

        return false;
    }

    private void Return(int step, LocalDateTime at)
    {
        var isForeseen = false;
        for (var other = 0; other < _plan.Steps.Length; other++)
        {
            if (_running[other] > 0 && _plan.Follows(other, step))
            {
                End(other, at);
                if (_plan.Steps[other].Returns.FirstOrDefault(each => each.To == _plan.Steps[step].Id) is { } foreseen)
                {
                    isForeseen = true;
                    var times = _returns[(other, step)] = _returns.GetValueOrDefault((other, step)) + 1;
                    if (times > foreseen.AtMost)
                    {
                        Note(new(StepOddityKind.ReturnTooOften, _plan.Steps[step].Id, at));
                    }
                }
            }
        }

        if (!isForeseen)
        {
            Note(new(StepOddityKind.ReturnNotForeseen, _plan.Steps[step].Id, at));
        }
    }

    private void Begin(int step, LocalDateTime at)
    {
        if (_begun == _spans.Length)
        {
            Array.Resize(ref _spans, _begun * 2);
        }

        _spans[_begun] = new(step, ++_count[step], at, null);
        _running[step] = ++_begun;
        if (_plan.Times[step] is { Days: null, Hours: null })
        {
            EndByMark(step, at);
        }
    }

    /// <summary>Ends a step that runs by a mark of its own, and begins what follows.</summary>
    internal void EndByMark(int step, LocalDateTime at)
    {
        End(step, at);
        FollowOn(step, at);
    }

    private void End(int step, LocalDateTime at)
    {
        ref var span = ref _spans[_running[step] - 1];
        span = span with { End = at };
        _running[step] = 0;
    }

    private void FollowOn(int ended, LocalDateTime at)
    {
        foreach (var next in _plan.After[ended])
        {
            if (_plan.Steps[next].StartsWith is null && _running[next] == 0 && HaveEnded(_plan.Before[next]))
            {
                Begin(next, at);
            }
        }
    }

    internal void Note(StepOddity oddity) => _oddities.Add(oddity);

    private bool IsSkipped(int step) => _skipped.Contains(step);

    private bool HaveEnded(ImmutableArray<int> steps)
    {
        foreach (var step in steps)
        {
            if (!IsSkipped(step) && (_count[step] == 0 || _running[step] > 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasNoneRunning(ImmutableArray<int> steps)
    {
        foreach (var step in steps)
        {
            if (_running[step] > 0)
            {
                return false;
            }
        }

        return true;
    }

    internal void EndAll(LocalDateTime at)
    {
        for (var step = 0; step < _plan.Steps.Length; step++)
        {
            if (_running[step] > 0)
            {
                End(step, at);
            }
        }
    }
}
