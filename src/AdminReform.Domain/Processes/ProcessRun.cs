using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The steps of one dossier as known at a moment (tiến trình các bước của hồ sơ).</summary>
public sealed class ProcessRun
{
    private static readonly Dictionary<string, Duration> NoUsual = [];

    private readonly ProcessClock _clock;
    private readonly DeadlineFacts _facts;
    private readonly StepLedger _ledger;

    // Worked out when asked for: most rounds of most dossiers are over, and few ask for those.
    private readonly StepRound?[] _rounds;
    private ProcessMargin? _margin;

    internal ProcessRun(ProcessClock clock, ProcessPlan plan, Dossier dossier, LocalDateTime at, StepLedger ledger)
    {
        (_clock, _ledger) = (clock, ledger);
        _facts = dossier.ToDeadlineFacts()!;
        _rounds = new StepRound?[ledger.Spans.Length];
        Plan = plan;
        Dossier = dossier;
        At = at;
    }

    /// <summary>The dossier, as known at the moment.</summary>
    public Dossier Dossier { get; }

    /// <summary>The moment.</summary>
    public LocalDateTime At { get; }

    /// <summary>The process.</summary>
    public InternalProcess Process => _clock.Process;

    /// <summary>The version of the process.</summary>
    public ProcessVersion Version => Plan.Version;

    /// <summary>The case of the whole.</summary>
    public ProcessCase Case => Plan.Case;

    /// <summary>The runs of the steps, in the order in which they began.</summary>
    public ValueList<StepRound> Rounds => field ??= [.. Enumerable.Range(0, _rounds.Length).Select(RoundAt)];

    /// <summary>The steps that run.</summary>
    public IEnumerable<StepRound> Running => Rounds.Where(round => round.IsRunning);

    /// <summary>What is odd about the steps, in the order of the record.</summary>
    public ValueList<StepOddity> Oddities => field ??= _ledger.Oddities;

    internal ProcessPlan Plan { get; }

    /// <summary>The working time and the regimes of the office.</summary>
    internal DeadlineCalculator Office => _clock.Office;

    internal ReadOnlySpan<StepSpan> Spans => _ledger.Spans;

    /// <summary>The facts of the dossier from which its due moment and those of its steps follow.</summary>
    internal DeadlineFacts Facts => _facts;

    internal bool HasOddities => _ledger.HasOddities;

    internal bool HasRunning => _ledger.HasRunning;

    /// <summary>What the running steps leave for the whole, if every later step takes its limit.</summary>
    public ProcessOutlook Outlook() => Outlook(NoUsual);

    /// <summary>What the running steps leave for the whole, if later steps take their usual working time where one is known, and their limit elsewhere.</summary>
    /// <param name="usual">The usual working time by the id of a step.</param>
    public ProcessOutlook Outlook(IReadOnlyDictionary<string, Duration> usual)
    {
        ArgumentNullException.ThrowIfNull(usual);
        return ProcessOutlook.Of(this, _clock.Office, usual);
    }

    /// <summary>
    /// The first step in whose time the whole became late without hope: when it ended, the steps after it could no longer make it within their
    /// limits, or it runs and even its end now would be too late; <see langword="null"/> while there is hope. Where the limits of the steps
    /// exceed the whole from the start, it is the first step.
    /// </summary>
    public StepRound? LostBy()
    {
        foreach (var round in Rounds.OrderBy(round => round.EndedAt ?? At))
        {
            var outlook = _clock.Run(Dossier, round.EndedAt ?? At, Case.Id)!.Outlook();
            if (outlook.IsLost || (!round.IsRunning && outlook.IsEndangered))
            {
                return round;
            }
        }

        return null;
    }

    /// <summary>The proof of a step's hour.</summary>
    /// <exception cref="ArgumentException">The step is none of this run.</exception>
    public StepProof Explain(StepRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return Rounds.Contains(round)
            ? StepProof.Of(round, Plan.Times[Plan.Find(round.Step.Id)!.Value], _facts, _clock.Office)
            : throw new ArgumentException("The step is none of this run.", nameof(round));
    }

    /// <summary>Where the working time of the steps went, by step; what lies before the first step or between steps belongs to none.</summary>
    public ValueList<StepShare> TimeByStep() => StepShare.Of(this, _clock.Office);

    /// <summary>Returns the dossier, the moment and the running steps.</summary>
    public override string ToString() => $"{Dossier.Id} at {Texts.DayText.Of(At)}: {string.Join("; ", Running)}";

    internal bool HasBegun(int step) => _ledger.HasBegun(step);

    /// <summary>How often a step has begun.</summary>
    internal int RoundsOf(int step) => _ledger.RoundsOf(step);

    internal bool IsRunning(int step) => _ledger.PlaceOfRunning(step) >= 0;

    /// <summary>What the running steps, of which there is one, leave for the whole that is due at a moment.</summary>
    /// <exception cref="Calendars.OutsideCalendarException">The plan leads outside the calendar.</exception>
    internal ProcessMargin Margin(DueMoment whole)
    {
        if (_margin is not { } margin || margin.Whole != whole)
        {
            _margin = margin = Plan.IsSeries && OnlyRunning is { } step ? InSeries(step, whole) : InPlan(whole);
        }

        return margin;
    }

    // The step that runs, where one alone does.
    private int? OnlyRunning
    {
        get
        {
            int? only = null;
            foreach (ref readonly var span in Spans)
            {
                if (span.End is null)
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = span.Step;
                }
            }

            return only;
        }
    }

    // The same as the plan of it, without making one.
    private ProcessMargin InSeries(int step, DueMoment whole)
    {
        var hope = whole.LastMoment;
        for (var later = Plan.Steps.Length - 1; later > step; later--)
        {
            hope = Plan.Times[later] is { } time ? time.LatestStart(hope, _clock.Office.Time) : hope;
        }

        return RunningRound(step).Due?.LastMoment > hope ? new(whole, hope, step, step, hope) : new(whole, hope, step, null, whole.LastMoment);
    }

    private ProcessMargin InPlan(DueMoment whole)
    {
        var forecast = new ProcessForecast(this, _clock.Office.Time, NoUsual);
        return forecast.MarginOf(whole, forecast.LatestEnds(whole));
    }

    /// <summary>The run of a step that runs.</summary>
    internal StepRound RunningRound(int step) => RoundAt(_ledger.PlaceOfRunning(step));

    /// <summary>A run of a step by its place in the order in which they began.</summary>
    internal StepRound RoundAt(int place) => _rounds[place] ??= Round(Spans[place]);

    private StepRound Round(in StepSpan span)
    {
        var isSuspended = span.End is null && !Dossier.HasEnded && _facts.Interruptions is { Count: > 0 } interruptions && interruptions[^1].To is null;
        return new(
            Plan.Steps[span.Step], span.Round, span.Since, span.End,
            isSuspended || Plan.Times[span.Step] is not { } time ? null : _clock.DueOf(time, span, _facts), isSuspended);
    }
}
