using AdminReform.Deadlines;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>What the running steps of a dossier leave for the whole (khả năng đúng hạn của cả quy trình).</summary>
/// <remarks>
/// It plans that a step that runs ends when it is due, or at once where that has passed, and that each later step begins when all before
/// it have ended and takes its limit. A step without a limit takes no time here, and is counted in <see cref="WithoutLimit"/>.
/// </remarks>
public sealed record ProcessOutlook
{
    private ProcessOutlook(DueMoment? due, LocalDateTime? ends, bool isLost, ValueList<StepSlack> slack, ValueList<ProcessStep> path, int withoutLimit)
    {
        Due = due;
        Ends = ends;
        IsLost = isLost;
        Slack = slack;
        CriticalPath = path;
        WithoutLimit = withoutLimit;
    }

    /// <summary>When the whole is due; <see langword="null"/> while the dossier stands still, or where no limit is known.</summary>
    public DueMoment? Due { get; }

    /// <summary>When the last step is planned to end; <see langword="null"/> where nothing runs, or the plan leads outside the calendar.</summary>
    public LocalDateTime? Ends { get; }

    /// <summary>Whether the whole will be late as planned, although it need not be: the running steps would have to end sooner than they are due.</summary>
    public bool IsEndangered => !IsLost && Due is { } due && Ends is { } ends && due.IsPassedAt(ends);

    /// <summary>Whether the whole will be late even if every running step ended now.</summary>
    public bool IsLost { get; }

    /// <summary>For each running step how long it can still take.</summary>
    public ValueList<StepSlack> Slack { get; }

    /// <summary>The steps, from a running one to the last, on whose time the planned end rests (đường găng).</summary>
    public ValueList<ProcessStep> CriticalPath { get; }

    /// <summary>How many steps that have not ended have neither a limit nor a usual time.</summary>
    public int WithoutLimit { get; }

    /// <summary>Returns when the whole is due and planned to end.</summary>
    public override string ToString() => $"due {Due}, planned to end {(Ends is { } ends ? Texts.DayText.Of(ends) : "never")}{(IsLost ? ", lost" : IsEndangered ? ", endangered" : "")}";

    internal static ProcessOutlook Of(ProcessRun run, DeadlineCalculator office, IReadOnlyDictionary<string, Duration> usual)
    {
        var due = office.Calculate(run.Dossier.ToDeadlineFacts()).Due;
        var forecast = new Forecast(run, office, usual);
        try
        {
            if (due is not { } whole || forecast.Running.Count == 0)
            {
                return new(due, null, false, [], [], forecast.WithoutLimit);
            }

            var ends = forecast.End(null, default, out var path);
            var now = run.At;
            var isLost = whole.IsPassedAt(forecast.EndIfAllEnd(now));
            return new(whole, ends, isLost, [.. forecast.Running.Select(step => forecast.SlackOf(step, whole))], path, forecast.WithoutLimit);
        }
        catch (Calendars.OutsideCalendarException)
        {
            return new(due, null, false, [], [], forecast.WithoutLimit);
        }
    }

    /// <summary>The plan of what is left, for one dossier.</summary>
    private sealed class Forecast
    {
        private readonly ProcessRun _run;
        private readonly DeadlineCalculator _office;
        private readonly StepRound?[] _running;
        private readonly bool[] _isOver;
        private readonly Duration?[] _usual;

        internal Forecast(ProcessRun run, DeadlineCalculator office, IReadOnlyDictionary<string, Duration> usual)
        {
            (_run, _office) = (run, office);
            var plan = run.Plan;
            _running = new StepRound?[plan.Steps.Length];
            _isOver = new bool[plan.Steps.Length];
            _usual = [.. plan.Steps.Select(step => usual.TryGetValue(step.Id, out var time) ? time : (Duration?)null)];
            foreach (var round in run.Rounds)
            {
                var step = plan.Find(round.Step.Id)!.Value;
                _running[step] = round.IsRunning ? round : null;
                _isOver[step] = !round.IsRunning;
            }

            // What lies before a step that runs or is over was done or passed over; what lies behind one that runs is to be done, again after a return.
            foreach (var step in plan.InOrder.Reverse())
            {
                _isOver[step] |= _running[step] is null && plan.After[step].Any(next => _isOver[next] || _running[next] is not null);
            }

            foreach (var step in plan.InOrder)
            {
                _isOver[step] &= !plan.Before[step].Any(before => _running[before] is not null || !_isOver[before]);
            }

            Running = [.. plan.InOrder.Where(step => _running[step] is not null)];
            WithoutLimit = plan.InOrder.Count(step => !_isOver[step] && plan.Times[step] is null && _usual[step] is null);
        }

        internal IReadOnlyList<int> Running { get; }

        internal int WithoutLimit { get; }

        /// <summary>When the last step ends, if one of the running ones ends at a moment and the others when they are due.</summary>
        internal LocalDateTime End(int? step, LocalDateTime at, out ValueList<ProcessStep> path)
        {
            var plan = _run.Plan;
            var (ends, from) = (new LocalDateTime[plan.Steps.Length], new int[plan.Steps.Length]);
            var last = -1;
            foreach (var each in plan.InOrder.Where(each => !_isOver[each]))
            {
                (ends[each], from[each]) = _running[each] is { } round
                    ? (each == step ? at : LocalDateTime.Max(_run.At, PlannedEnd(round)), -1)
                    : Later(each, ends);
                last = last < 0 || ends[each] >= ends[last] ? each : last;
            }

            var steps = new List<ProcessStep>();
            for (var each = last; each >= 0; each = from[each])
            {
                steps.Insert(0, plan.Steps[each]);
            }

            path = ValueList.From(steps);
            return ends[last];
        }

        internal LocalDateTime EndIfAllEnd(LocalDateTime now)
        {
            var plan = _run.Plan;
            var ends = new LocalDateTime[plan.Steps.Length];
            var last = now;
            foreach (var each in plan.InOrder.Where(each => !_isOver[each]))
            {
                ends[each] = _running[each] is not null ? now : Later(each, ends).End;
                last = LocalDateTime.Max(last, ends[each]);
            }

            return last;
        }

        internal StepSlack SlackOf(int step, DueMoment whole)
        {
            var round = _running[step]!;
            var now = _run.At;
            if (whole.IsPassedAt(End(step, now, out _)))
            {
                return new(round, null, Duration.Zero);
            }

            // The later the step ends, the later ends the whole: the last minute is found by halving.
            long low = 0, high = Math.Max(1, Period.Between(now, whole.End, PeriodUnits.Minutes).Minutes + 1);
            while (high - low > 1)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = whole.IsPassedAt(End(step, now.PlusMinutes(middle), out _)) ? (low, middle) : (middle, high);
            }

            var end = now.PlusMinutes(low);
            return new(round, end, _office.Time.Between(now, end));
        }

        private LocalDateTime PlannedEnd(StepRound round) =>
            _usual[_run.Plan.Find(round.Step.Id)!.Value] is { } usual ? _office.Time.Plus(round.Since, usual)
            : round.Due is { } due ? LastMomentOf(due)
            : _run.At;

        private (LocalDateTime End, int From) Later(int step, LocalDateTime[] ends)
        {
            var plan = _run.Plan;
            var (start, from) = (_run.At, -1);
            foreach (var before in plan.Before[step])
            {
                if (!_isOver[before] && (from < 0 || ends[before] > start))
                {
                    (start, from) = (ends[before], before);
                }
            }

            var end = _usual[step] is { } usual ? _office.Time.Plus(start, usual)
                : plan.Times[step] is { } time ? LastMomentOf(time.DueFrom(start, _office.Time))
                : start;
            return (end, from);
        }

        // The next step counts from the day itself, which the midnight after it no longer belongs to.
        private static LocalDateTime LastMomentOf(DueMoment due) => due.Time is { } time ? due.Date + time : due.Date + LocalTime.MaxValue;
    }
}
