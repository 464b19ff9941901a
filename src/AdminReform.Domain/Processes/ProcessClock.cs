using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Tells from the record of a dossier which steps of an internal process run, since when, and when each is due.</summary>
/// <remarks>Immutable; one serves all dossiers of a process, on any number of threads.</remarks>
public sealed class ProcessClock
{
    private readonly Dictionary<(ProcessVersion, string), ProcessPlan> _plans = [];

    /// <summary>A clock for a process in an office.</summary>
    /// <param name="process">The process.</param>
    /// <param name="office">The working time and the regimes of the office.</param>
    public ProcessClock(InternalProcess process, DeadlineCalculator office)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentNullException.ThrowIfNull(office);
        Process = process;
        Office = office;
        foreach (var version in process.Versions)
        {
            foreach (var @case in version.Cases)
            {
                _plans.TryAdd((version, @case.Id), new ProcessPlan(version, @case));
            }
        }
    }

    /// <summary>The process.</summary>
    public InternalProcess Process { get; }

    /// <summary>The working time and the regimes of the office.</summary>
    public DeadlineCalculator Office { get; }

    /// <summary>The steps of a dossier as known at a moment.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="at">The moment; events after it are left out.</param>
    /// <param name="case">The case of the whole; <see langword="null"/> for the first, the usual one.</param>
    /// <returns>The run; <see langword="null"/> for a dossier that was not accepted, or on a day without a version or with no such case.</returns>
    public ProcessRun? Run(Dossier dossier, LocalDateTime at, string? @case = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var known = dossier.AsOf(at);
        if (known.AcceptedAt is not { } accepted || PlanOn(accepted.Date, @case) is not { } plan)
        {
            return null;
        }

        var ledger = new StepLedger(plan, Process);
        ledger.Read(known);
        var facts = known.ToDeadlineFacts()!;
        return new ProcessRun(
            this, plan, known, at, ValueList.From(ledger.Rounds.Select(round => Round(plan, round, facts, known.HasEnded))), ValueList.From(ledger.Oddities));
    }

    private ProcessPlan? PlanOn(LocalDate acceptedOn, string? @case) =>
        Process.At(acceptedOn) is { Cases.Count: > 0 } version && _plans.TryGetValue((version, @case ?? version.Cases[0].Id), out var plan) ? plan : null;

    private StepRound Round(
        ProcessPlan plan, (int Step, int Round, LocalDateTime Since, LocalDateTime? End) round, DeadlineFacts facts, bool hasEnded)
    {
        var isSuspended = round.End is null && !hasEnded && facts.Interruptions is { Count: > 0 } interruptions && interruptions[^1].To is null;
        return new(
            plan.Steps[round.Step], round.Round, round.Since, round.End,
            isSuspended || plan.Times[round.Step] is not { } time ? null : DueOf(time, round.Since, round.End, facts), isSuspended);
    }

    /// <summary>When a step is due that began at a moment and was interrupted so.</summary>
    private DueMoment? DueOf(StepTime time, LocalDateTime since, LocalDateTime? end, DeadlineFacts facts)
    {
        try
        {
            var clock = new StepClock(time, Office.Time, since);
            foreach (var interruption in facts.Interruptions.AsSpan())
            {
                if (interruption.To is { } to && (end is not { } ended || interruption.From < ended))
                {
                    clock.Interrupt(interruption.From, to, Office.EffectOf(facts, interruption));
                }
            }

            return clock.Due;
        }
        catch (Calendars.OutsideCalendarException)
        {
            return null;
        }
    }
}
