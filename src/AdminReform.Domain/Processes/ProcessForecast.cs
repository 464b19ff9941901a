using System.Collections.Immutable;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The plan of what is left of a process for one dossier: forwards when each step ends, backwards when it must.</summary>
internal sealed class ProcessForecast
{
    internal static readonly IReadOnlyDictionary<string, Duration> NoUsual = new Dictionary<string, Duration>();

    private readonly StepReading _steps;
    private readonly ProcessPlan _plan;
    private readonly WorkingTime _time;
    private readonly bool[] _isOver;
    private readonly IReadOnlyDictionary<string, Duration> _usual;

    internal ProcessForecast(StepReading steps, IReadOnlyDictionary<string, Duration> usual)
    {
        (_steps, _plan, _time, _usual) = (steps, steps.Plan, steps.Office.Time, usual);
        _isOver = new bool[_plan.Steps.Length];

        // What lies before a step that runs or is over was done or passed over; what lies behind one that runs is to be done, again after a return.
        for (var place = _plan.InOrder.Length - 1; place >= 0; place--)
        {
            var step = _plan.InOrder[place];
            _isOver[step] = !steps.IsRunning(step) && (steps.RoundsOf(step) > 0 || IsPassed(step));
        }

        foreach (var step in _plan.InOrder)
        {
            _isOver[step] &= AllOver(_plan.Before[step]);
        }
    }

    internal IEnumerable<int> Running => _plan.InOrder.Where(_steps.IsRunning);

    internal int WithoutLimit => _plan.InOrder.Count(step => !_isOver[step] && _plan.Times[step] is null && UsualOf(step) is null);

    /// <summary>When the last step ends, if the running ones end when they are due, or at a moment where that has passed.</summary>
    internal LocalDateTime Plan(LocalDateTime at, out ValueList<ProcessStep> path)
    {
        var (ends, from) = (new LocalDateTime[_plan.Steps.Length], new int[_plan.Steps.Length]);
        var last = -1;
        foreach (var step in _plan.InOrder.Where(step => !_isOver[step]))
        {
            (ends[step], from[step]) = _steps.IsRunning(step) ? (LocalDateTime.Max(at, PlannedEnd(step) ?? at), -1) : Later(step, ends, at);
            last = last < 0 || ends[step] >= ends[last] ? step : last;
        }

        var steps = new List<ProcessStep>();
        for (var step = last; step >= 0; step = from[step])
        {
            steps.Add(_plan.Steps[step]);
        }

        steps.Reverse();
        path = ValueList.From(steps);
        return ends[last];
    }

    /// <summary>
    /// The last moment at which each step that is not over could end and the whole still be on time: from the end backwards, so that it does not hang
    /// on the moment asked about.
    /// </summary>
    internal LocalDateTime[] LatestEnds(DueMoment whole)
    {
        var ends = new LocalDateTime[_plan.Steps.Length];
        for (var place = _plan.InOrder.Length - 1; place >= 0; place--)
        {
            var step = _plan.InOrder[place];
            ends[step] = whole.LastMoment;
            foreach (var next in _isOver[step] ? [] : _plan.After[step])
            {
                if (!_isOver[next] && !_steps.IsRunning(next))
                {
                    ends[step] = LocalDateTime.Min(ends[step], LatestStart(next, ends[next]));
                }
            }
        }

        return ends;
    }

    /// <summary>What the running steps leave for the whole. A step that runs ends now at the soonest; one that waits for its mark alone begins now at the soonest.</summary>
    internal ProcessMargin MarginOf(DueMoment whole, LocalDateTime[] latest)
    {
        var (soonest, critical) = (LocalDateTime.MaxIsoValue, -1);
        var (tightest, tight) = (whole.LastMoment, (int?)null);
        foreach (var step in _plan.InOrder)
        {
            if (_isOver[step] || !(_steps.IsRunning(step) || AllOver(_plan.Before[step])))
            {
                continue;
            }

            var hope = _steps.IsRunning(step) ? latest[step] : LatestStart(step, latest[step]);
            (soonest, critical) = hope < soonest ? (hope, step) : (soonest, critical);
            if (_steps.IsRunning(step) && PlannedEnd(step) > hope && (tight is null || hope < tightest))
            {
                (tightest, tight) = (hope, step);
            }
        }

        return new(whole, soonest, critical, tight, tightest);
    }

    /// <summary>When a running step is planned to end; <see langword="null"/> for at once.</summary>
    private LocalDateTime? PlannedEnd(int step) =>
        UsualOf(step) is { } usual ? _time.Plus(_steps.Spans[_steps.PlaceOfRunning(step)].Since, usual) : _steps.DueAt(_steps.PlaceOfRunning(step))?.LastMoment;

    private (LocalDateTime End, int From) Later(int step, LocalDateTime[] ends, LocalDateTime at)
    {
        var (start, from) = (at, -1);
        foreach (var before in _plan.Before[step])
        {
            if (!_isOver[before] && (from < 0 || ends[before] > start))
            {
                (start, from) = (ends[before], before);
            }
        }

        var end = UsualOf(step) is { } usual ? _time.Plus(start, usual)
            : _plan.Times[step] is { } time ? time.DueFrom(start, _time).LastMoment
            : start;
        return (end, from);
    }

    private LocalDateTime LatestStart(int step, LocalDateTime by) =>
        UsualOf(step) is { } usual ? _time.Plus(by, -usual)
        : _plan.Times[step] is { } time ? time.LatestStart(by, _time)
        : by;

    private Duration? UsualOf(int step) => _usual.Count > 0 && _usual.TryGetValue(_plan.Steps[step].Id, out var usual) ? usual : null;

    private bool IsPassed(int step)
    {
        foreach (var next in _plan.After[step])
        {
            if (_isOver[next] || _steps.IsRunning(next))
            {
                return true;
            }
        }

        return false;
    }

    private bool AllOver(ImmutableArray<int> steps)
    {
        foreach (var step in steps)
        {
            if (!_isOver[step])
            {
                return false;
            }
        }

        return true;
    }
}
