using System.Runtime.CompilerServices;
using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>Tells when a dossier is due, by a working calendar, office hours and the regimes in force.</summary>
/// <remarks>Immutable; one serves all dossiers of an agency, on any number of threads. <see cref="Calculate"/> allocates nothing.</remarks>
/// <example>
/// <code>
/// var office = DeadlineCalculator.VietnamCivilService;
/// var facts = new DeadlineFacts(new LocalDateTime(2026, 8, 28, 15, 40), TimeLimit.Parse("03 ngày làm việc"));
/// var trace = office.Explain(facts);
///
/// Console.WriteLine($"Hẹn trả kết quả: {trace.Deadline.Due}");
/// </code>
/// </example>
public sealed partial class DeadlineCalculator
{
    private readonly WorkingTime _time;
    private readonly WorkingCalendar _calendar;
    private readonly Regimes _regimes;

    /// <summary>A calculator for an agency.</summary>
    /// <param name="time">Its working calendar and office hours.</param>
    /// <param name="regimes">The regimes to choose from by the day of acceptance.</param>
    /// <param name="startPolicy">Where the count begins for a dossier received late in the day.</param>
    /// <param name="setDates">How a promised or a new date is read that falls on a day off.</param>
    /// <param name="interruptedMonths">How long a month is of a limit that was stopped and went on.</param>
    public DeadlineCalculator(
        WorkingTime time, Regimes regimes, StartPolicy startPolicy = StartPolicy.AtAcceptance, SetDateReading setDates = SetDateReading.AsWritten,
        MonthReading interruptedMonths = MonthReading.Calendar)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(regimes);
        if (!Enum.IsDefined(startPolicy))
        {
            throw new ArgumentOutOfRangeException(nameof(startPolicy), startPolicy, "The policy is unknown.");
        }

        if (!Enum.IsDefined(setDates))
        {
            throw new ArgumentOutOfRangeException(nameof(setDates), setDates, "The reading is unknown.");
        }

        if (!Enum.IsDefined(interruptedMonths))
        {
            throw new ArgumentOutOfRangeException(nameof(interruptedMonths), interruptedMonths, "The reading is unknown.");
        }

        _time = time;
        _calendar = time.Calendar;
        _regimes = regimes;
        StartPolicy = startPolicy;
        SetDates = setDates;
        InterruptedMonths = interruptedMonths;
    }

    /// <summary>
    /// The usual office: the calendar of the civil service of Viet Nam, 07:30–11:30 and 13:30–17:30, and the regimes that the library knows.
    /// </summary>
    public static DeadlineCalculator VietnamCivilService { get; } = new(new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Common), Regimes.Known);

    /// <summary>The working calendar and the office hours.</summary>
    public WorkingTime Time => _time;

    /// <summary>The regimes to choose from.</summary>
    public Regimes Regimes => _regimes;

    /// <summary>Where the count begins for a dossier received late in the day.</summary>
    public StartPolicy StartPolicy { get; }

    /// <summary>How a promised or a new date is read that falls on a day off.</summary>
    public SetDateReading SetDates { get; }

    /// <summary>How long a month is of a limit that was stopped and went on.</summary>
    public MonthReading InterruptedMonths { get; }

    /// <summary>The deadline of a dossier; the default deadline for one that was not accepted.</summary>
    /// <remarks>Facts that have no answer give an <see cref="DeadlineState.Undetermined"/> deadline, which says why; none of them throws.</remarks>
    public Deadline Calculate(DeadlineFacts? facts)
    {
        if (facts is null)
        {
            return default;
        }

        try
        {
            return Count(facts);
        }
        catch (OutsideCalendarException)
        {
            return Undetermined(facts, OutsideCalendar());
        }
    }

    private Deadline Count(DeadlineFacts facts)
    {
        if (facts.Limit is not { } limit)
        {
            return Promised(facts);
        }

        if (NeedsCutOffOfRegime(limit) && RegimeOf(facts) is null)
        {
            return Undetermined(facts, NoRegime(facts.AcceptedAt.Date));
        }

        var clock = new LimitClock(_time, limit, CutOffOf(facts), StartPolicy, InterruptedMonths);
        clock.Begin(DayTime.Of(StartOf(facts)));
        foreach (var interruption in facts.Interruptions.AsSpan())
        {
            var from = DayTime.Of(interruption.From);
            if (clock.HasRunOutAt(from))
            {
                break;
            }

            if (interruption.To is not { } to)
            {
                return Suspended(facts);
            }

            Apply(ref clock, EffectOf(facts, interruption), from, DayTime.Of(to));
        }

        return Ended(in clock, facts);
    }

    /// <summary>The proof of the deadline: how each span from acceptance to the due moment counts, and why.</summary>
    public DeadlineTrace Explain(DeadlineFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return TraceBuilder.Build(this, facts);
    }

    /// <summary>The decisions that a provisional deadline waits for; none where it is certain.</summary>
    public ValueList<PendingDecision> Awaits(DeadlineFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var deadline = Calculate(facts);
        return deadline is { IsProvisional: true, Latest: { } latest } ? _calendar.PendingDecisions(facts.AcceptedAt.Date, latest.Date) : [];
    }

    /// <summary>Returns the working time and the regimes.</summary>
    public override string ToString() => $"{Time}; {Regimes}";

    private static void Apply(ref LimitClock clock, SupplementEffect effect, DayTime from, DayTime to)
    {
        if (to <= clock.Start)
        {
            return;
        }

        if (effect == SupplementEffect.Restart)
        {
            clock.Begin(to);
        }
        else
        {
            clock.Resume(from, to);
        }
    }

    internal LocalTime? CutOffOf(DeadlineFacts facts) =>
        facts.Limit!.CutOff ?? (NeedsCutOffOfRegime(facts.Limit) ? RegimeOf(facts)?.ForwardingCutOff?.Value : null);

    // Plain hours run from the moment under either policy.
    private bool NeedsCutOffOfRegime(TimeLimit limit) => limit.CutOff is null
        && (limit.Unit == TimeUnit.SameDay || (StartPolicy != StartPolicy.AtAcceptance && limit.Unit != TimeUnit.Hour));

    private Deadline Ended(in LimitClock clock, DeadlineFacts facts)
    {
        var due = clock.Due;
        return Running(due, facts, clock.IsCertain ? null : BoundsOf(clock, due));
    }

    // Only a due moment that waits for decisions allocates.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DueBounds? BoundsOf(in LimitClock clock, DueMoment due)
    {
        var bracket = clock.Bracket();
        return bracket.IsProvisional
            ? new(new(bracket.Earliest, due.IsEndOfDay ? null : LocalTime.Midnight), new(bracket.Latest))
            : null;
    }

    private Deadline Running(DueMoment due, DeadlineFacts facts, DueBounds? bounds)
    {
        var deadline = new Deadline(due, bounds, IsEstimated(facts));
        return facts.Reappointments.Count == 0 ? deadline : Reappointed(deadline, facts);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Deadline Reappointed(in Deadline deadline, DeadlineFacts facts) => deadline with { Reappointed = NewDueOf(facts) };

    // A wait stops what has not passed, as it stops a limit; one that ended moves nothing, since a promise is a day of which no part was counted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Deadline Promised(DeadlineFacts facts)
    {
        var promised = facts.Promised is { } written ? AsRead(written) : default(DueMoment?);
        foreach (var interruption in facts.Interruptions.AsSpan())
        {
            if (promised?.IsPassedAt(interruption.From) == true)
            {
                break;
            }

            if (interruption.To is null)
            {
                return Suspended(facts);
            }
        }

        return promised is { } due ? Running(due, facts, BoundsOf(facts.Promised!.Value)) : new() { State = DeadlineState.Running, Reappointed = NewDueOf(facts) };
    }

    // Apart, so that the common path keeps no room for them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Deadline Suspended(DeadlineFacts facts) => new() { State = DeadlineState.Suspended, Reappointed = NewDueOf(facts) };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Deadline Undetermined(DeadlineFacts facts, Problem why) =>
        new() { State = DeadlineState.Undetermined, Reappointed = NewDueOf(facts), Undetermined = why };

    private Problem OutsideCalendar()
    {
        var (first, last) = (DayText.Of(_calendar.Range.Start), DayText.Of(_calendar.Range.End));
        return Problem.Of(
            "deadline.outside-calendar",
            $"Thời hạn vượt ra ngoài lịch “{_calendar.Definition.Name}” ({first} – {last}) nên chưa xác định được hạn; hãy kiểm tra ngày và thời hạn.",
            $"The limit leads outside the calendar “{_calendar.Definition.Name}” ({first} – {last}), so no due moment can be told; check the day and the limit.");
    }
}
