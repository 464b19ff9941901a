using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The steps of one dossier as known at a moment (tiến trình các bước của hồ sơ).</summary>
public sealed class ProcessRun
{
    private readonly ProcessClock _clock;

    internal ProcessRun(ProcessClock clock, StepReading steps, LocalDateTime at) => (_clock, Steps, At) = (clock, steps, at);

    /// <summary>The dossier, as known at the moment.</summary>
    public Dossier Dossier => Steps.Dossier;

    /// <summary>The moment.</summary>
    public LocalDateTime At { get; }

    /// <summary>The process.</summary>
    public InternalProcess Process => _clock.Process;

    /// <summary>The version of the process.</summary>
    public ProcessVersion Version => Plan.Version;

    /// <summary>The case of the whole.</summary>
    public ProcessCase Case => Plan.Case;

    /// <summary>The runs of the steps, in the order in which they began.</summary>
    public ValueList<StepRound> Rounds => field ??= [.. Enumerable.Range(0, Steps.Spans.Length).Select(Steps.RoundAt)];

    /// <summary>The steps that run.</summary>
    public IEnumerable<StepRound> Running => Rounds.Where(round => round.IsRunning);

    /// <summary>What is odd about the steps, in the order of the record.</summary>
    public ValueList<StepOddity> Oddities => field ??= [.. Steps.Oddities];

    internal ProcessPlan Plan => Steps.Plan;

    /// <summary>The working time and the regimes of the office.</summary>
    internal DeadlineCalculator Office => _clock.Office;

    /// <summary>The facts of the dossier from which its due moment and those of its steps follow.</summary>
    internal DeadlineFacts Facts => Steps.Facts;

    /// <summary>What was read, by this run alone.</summary>
    internal StepReading Steps { get; }

    /// <summary>What the running steps leave for the whole, if every later step takes its limit.</summary>
    public ProcessOutlook Outlook() => Outlook(ProcessForecast.NoUsual);

    /// <summary>What the running steps leave for the whole, if later steps take their usual working time where one is known, and their limit elsewhere.</summary>
    /// <param name="usual">The usual working time by the id of a step.</param>
    public ProcessOutlook Outlook(IReadOnlyDictionary<string, Duration> usual)
    {
        ArgumentNullException.ThrowIfNull(usual);
        return ProcessOutlook.Of(this, usual);
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
            ? StepProof.Of(round, Plan.Times[Plan.Find(round.Step.Id)!.Value], Facts, Office)
            : throw new ArgumentException("The step is none of this run.", nameof(round));
    }

    /// <summary>Where the working time of the steps went, by step; what lies before the first step or between steps belongs to none.</summary>
    /// <exception cref="Calendars.OutsideCalendarException">A step began, ended or runs outside the calendar.</exception>
    public ValueList<StepShare> TimeByStep() => StepShare.Of(this, Office);

    /// <summary>Returns the dossier, the moment and the running steps.</summary>
    public override string ToString() => $"{Dossier.Id} at {Texts.DayText.Of(At)}: {string.Join("; ", Running)}";
}
