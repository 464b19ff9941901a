using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The steps of one dossier as known at a moment (tiến trình các bước của hồ sơ).</summary>
public sealed class ProcessRun
{
    private readonly ProcessClock _clock;

    internal ProcessRun(ProcessClock clock, ProcessPlan plan, Dossier dossier, LocalDateTime at, ValueList<StepRound> rounds, ValueList<StepOddity> oddities)
    {
        _clock = clock;
        Plan = plan;
        Dossier = dossier;
        At = at;
        Rounds = rounds;
        Oddities = oddities;
    }

    /// <summary>The dossier, as known at the moment.</summary>
    public Dossier Dossier { get; }

    /// <summary>The moment.</summary>
    public LocalDateTime At { get; }

    /// <summary>The case of the whole.</summary>
    public ProcessCase Case => Plan.Case;

    /// <summary>The runs of the steps, in the order in which they began.</summary>
    public ValueList<StepRound> Rounds { get; }

    /// <summary>The steps that run.</summary>
    public IEnumerable<StepRound> Running => Rounds.Where(round => round.IsRunning);

    /// <summary>What is odd about the steps, in the order of the record.</summary>
    public ValueList<StepOddity> Oddities { get; }

    internal ProcessPlan Plan { get; }

    /// <summary>What the running steps leave for the whole, if every later step takes its limit.</summary>
    public ProcessOutlook Outlook() => Outlook(new Dictionary<string, Duration>());

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
            ? StepProof.Of(round, Plan.Times[Plan.Find(round.Step.Id)!.Value], Dossier.ToDeadlineFacts()!, _clock.Office)
            : throw new ArgumentException("The step is none of this run.", nameof(round));
    }

    /// <summary>Where the working time of the steps went, by step; what lies before the first step or between steps belongs to none.</summary>
    public ValueList<StepShare> TimeByStep() => StepShare.Of(this, _clock.Office);

    /// <summary>Returns the dossier, the moment and the running steps.</summary>
    public override string ToString() => $"{Dossier.Id} at {Texts.DayText.Of(At)}: {string.Join("; ", Running)}";
}
