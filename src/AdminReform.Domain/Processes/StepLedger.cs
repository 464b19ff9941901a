using System.Collections.Frozen;
using System.Collections.Immutable;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Reads from the events of a dossier which steps ran when, mutable and private to the reading.</summary>
/// <param name="plan">The plan of the version and the case.</param>
/// <param name="stepsOfAll">The ids of the steps of every version.</param>
internal sealed class StepLedger(ProcessPlan plan, FrozenSet<string> stepsOfAll)
{
    private readonly int[] _count = new int[plan.Steps.Length];

    // The place of the run of each step that runs, plus one; 0 for none.
    private readonly int[] _running = new int[plan.Steps.Length];
    private StepSpan[] _spans = new StepSpan[4];
    private int _begun;
    private bool[]? _skipped;
    private List<StepOddity>? _oddities;
    private Dictionary<(int From, int To), int>? _returns;

    /// <summary>The runs of the steps, in the order in which they began.</summary>
    internal ReadOnlySpan<StepSpan> Spans => _spans.AsSpan(0, _begun);

    internal ValueList<StepOddity> Oddities => _oddities is null ? [] : ValueList.From(_oddities);

    internal bool HasOddities => _oddities is not null;

    internal bool HasRunning
    {
        get
        {
            foreach (ref readonly var span in Spans)
            {
                if (span.End is null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal bool HasBegun(int step) => _count[step] > 0;

    /// <summary>How often a step has begun.</summary>
    internal int RoundsOf(int step) => _count[step];

    /// <summary>The place of the run of a step among all; -1 where it does not run.</summary>
    internal int PlaceOfRunning(int step) => _running[step] - 1;

    internal void Read(Dossier dossier)
    {
        if (!plan.HasMarks && OnTime.CaseloadEntry.IsOpenIn(dossier.Status))
        {
            ReadNotes(dossier);
        }
        else
        {
            ReadAll(dossier);
        }
    }

    // Where names of steps alone start and end them, and the result is still owed, nothing else in the record matters.
    private void ReadNotes(Dossier dossier)
    {
        var (acceptance, latest, isBegun) = (dossier.Acceptance, LocalDateTime.MinIsoValue, false);
        foreach (var happened in dossier.StandingEvents.AsSpan())
        {
            latest = happened.At > latest ? happened.At : latest;
            if (isBegun && happened is StepRecorded noted)
            {
                Take(noted, latest);
            }
            else if (!isBegun && ReferenceEquals(happened, acceptance))
            {
                isBegun = true;
                BeginThoseOfTheProcess(latest);
            }
        }
    }

    private void ReadAll(Dossier dossier)
    {
        var fold = new DossierFold(dossier.Id, dossier.ResolvingUnit);
        var isBegun = false;
        foreach (var happened in dossier.StandingEvents.AsSpan())
        {
            var before = fold.Status;
            fold.Add(happened);
            if (fold.Marks.Accepted == 0)
            {
                continue;
            }

            if (!isBegun)
            {
                isBegun = true;
                BeginThoseOfTheProcess(fold.Latest);
            }

            if (fold.IsSettled)
            {
                EndAll(fold.Latest);
                return;
            }

            Take(happened, before, fold.Status, fold.Latest);
        }
    }

    private void Take(DossierEvent happened, DossierStatus before, DossierStatus after, LocalDateTime at)
    {
        if (plan.HasMarks)
        {
            TakeMarks(happened, before, after, at);
        }
        else if (happened is StepRecorded noted)
        {
            Take(noted, at);
        }
    }

    private void Take(StepRecorded noted, LocalDateTime at)
    {
        if (plan.Find(noted.Step) is { } step && plan.Starts(step))
        {
            Start(step, at);
        }
        else
        {
            NoteOther(noted, at);
        }
    }

    private void TakeMarks(DossierEvent happened, DossierStatus before, DossierStatus after, LocalDateTime at)
    {
        var isKnown = false;
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            if (_running[step] > 0 && plan.Steps[step].EndsWith?.Is(happened, before, after) == true)
            {
                isKnown = true;
                End(step, at);
                FollowOn(step, at);
            }
        }

        foreach (var step in plan.InOrder)
        {
            if (Starts(plan.Steps[step], happened, before, after))
            {
                isKnown = true;
                Start(step, at);
            }
        }

        if (!isKnown && happened is StepRecorded noted)
        {
            NoteOther(noted, at);
        }
    }

    private void NoteOther(StepRecorded noted, LocalDateTime at)
    {
        if (stepsOfAll.Contains(noted.Step))
        {
            Note(new(StepOddityKind.OtherVersion, noted.Step, at));
        }
    }

    // The name of a step in the record always starts it, whatever else does.
    private static bool Starts(ProcessStep step, DossierEvent happened, DossierStatus before, DossierStatus after) =>
        step.StartsWith?.Is(happened, before, after) == true || (happened is StepRecorded noted && noted.Step == step.Id);

    private void BeginThoseOfTheProcess(LocalDateTime at)
    {
        foreach (var step in plan.InOrder)
        {
            if (plan.Before[step].IsEmpty && plan.Steps[step].StartsWith is null)
            {
                Begin(step, at);
            }
        }
    }

    private void Start(int step, LocalDateTime at)
    {
        if (_running[step] > 0)
        {
            return;
        }

        if (_count[step] > 0 && HasNoneRunning(plan.Before[step]))
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
        foreach (var before in plan.Before[step])
        {
            if (_running[before] > 0)
            {
                if (plan.Steps[before].EndsWith is not null)
                {
                    Note(new(StepOddityKind.OutOfOrder, plan.Steps[step].Id, at));
                }

                End(before, at);
            }
            else if (IsPassedOver(before))
            {
                (_skipped ??= new bool[plan.Steps.Length])[before] = true;
                Note(new(StepOddityKind.Skipped, plan.Steps[before].Id, at));
                Pass(before, at);
            }
        }
    }

    // It never ran, or the dossier went back before it and has not come to it again.
    private bool IsPassedOver(int step) =>
        (_count[step] == 0 && !IsSkipped(step)) || (_running[step] == 0 && Enumerable.Range(0, plan.Steps.Length).Any(other => _running[other] > 0 && plan.Follows(step, other)));

    private void Return(int step, LocalDateTime at)
    {
        var isForeseen = false;
        for (var other = 0; other < plan.Steps.Length; other++)
        {
            if (_running[other] > 0 && plan.Follows(other, step))
            {
                End(other, at);
                if (plan.Steps[other].Returns.FirstOrDefault(each => each.To == plan.Steps[step].Id) is { } foreseen)
                {
                    isForeseen = true;
                    _returns ??= [];
                    var times = _returns[(other, step)] = _returns.GetValueOrDefault((other, step)) + 1;
                    if (times > foreseen.AtMost)
                    {
                        Note(new(StepOddityKind.ReturnTooOften, plan.Steps[step].Id, at));
                    }
                }
            }
        }

        if (!isForeseen)
        {
            Note(new(StepOddityKind.ReturnNotForeseen, plan.Steps[step].Id, at));
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
        if (plan.Times[step] is { Days: null, Hours: null })
        {
            End(step, at);
            FollowOn(step, at);
        }
    }

    private void End(int step, LocalDateTime at)
    {
        ref var span = ref _spans[_running[step] - 1];
        span = span with { End = at };
        _running[step] = 0;
    }

    private void FollowOn(int ended, LocalDateTime at)
    {
        foreach (var next in plan.After[ended])
        {
            if (plan.Steps[next].StartsWith is null && _running[next] == 0 && HaveEnded(plan.Before[next]))
            {
                Begin(next, at);
            }
        }
    }

    private void Note(StepOddity oddity) => (_oddities ??= []).Add(oddity);

    private bool IsSkipped(int step) => _skipped?[step] == true;

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

    private void EndAll(LocalDateTime at)
    {
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            if (_running[step] > 0)
            {
                End(step, at);
            }
        }
    }
}
