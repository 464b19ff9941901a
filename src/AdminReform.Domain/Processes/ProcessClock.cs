using System.Collections.Frozen;
using System.Collections.Immutable;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Tells from the record of a dossier which steps of an internal process run, since when, and when each is due.</summary>
/// <remarks>Immutable; one serves all dossiers of a process, on any number of threads.</remarks>
/// <example>
/// <code>
/// var clock = new ProcessClock(process, office);             // office: a DeadlineCalculator
/// var run = clock.Run(dossier, now)!;                        // the version of the day of acceptance
/// foreach (var step in run.Running)
/// {
///     Console.WriteLine($"{step.Step.Id}: {run.Explain(step).InOneSentence(now, Language.Vietnamese)}");
/// }
/// </code>
/// </example>
public sealed class ProcessClock
{
    // By version, then by case.
    private readonly ImmutableArray<ImmutableArray<ProcessPlan>> _plans;
    private readonly FrozenSet<string> _steps;

    /// <summary>A clock for a process in an office.</summary>
    /// <param name="process">The process.</param>
    /// <param name="office">The working time and the regimes of the office.</param>
    public ProcessClock(InternalProcess process, DeadlineCalculator office)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentNullException.ThrowIfNull(office);
        Process = process;
        Office = office;
        _plans = [.. process.Versions.Select(version => version.Cases.Select(@case => new ProcessPlan(version, @case)).ToImmutableArray())];
        _steps = process.Versions.SelectMany(version => version.Steps).Select(step => step.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The process.</summary>
    public InternalProcess Process { get; }

    /// <summary>The working time and the regimes of the office.</summary>
    public DeadlineCalculator Office { get; }

    /// <summary>The steps of a dossier as known at a moment.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="at">The moment; events after it are left out.</param>
    /// <param name="case">
    /// The case of the whole; <see langword="null"/> for the one whose whole is the limit of the dossier, and where none is, the first, the usual one.
    /// </param>
    /// <returns>The run; <see langword="null"/> for a dossier that was not accepted, or on a day without a version or with no such case.</returns>
    public ProcessRun? Run(Dossier dossier, LocalDateTime at, string? @case = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return RunOfKnown(dossier.AsOf(at), at, @case);
    }

    /// <summary>The steps of a dossier of which nothing later than a moment is known.</summary>
    internal ProcessRun? RunOfKnown(Dossier known, LocalDateTime at, string? @case = null) =>
        new StepReading() is var steps && TryRead(known, steps, @case) ? new ProcessRun(this, steps.Complete(), at) : null;

    /// <summary>Reads the steps of a dossier; <see langword="false"/> as there is no run of it.</summary>
    internal bool TryRead(Dossier known, StepReading into, string? @case = null)
    {
        if (known.Acceptance is not { } acceptance || PlanOf(acceptance, @case) is not { } plan)
        {
            return false;
        }

        into.Read(this, plan, known);
        return true;
    }

    /// <summary>Whether a version has a step of this id.</summary>
    internal bool Knows(string step) => _steps.Contains(step);

    private ProcessPlan? PlanOf(Accepted acceptance, string? @case)
    {
        for (var version = 0; version < _plans.Length; version++)
        {
            if (Process.Versions[version].Validity.Contains(acceptance.At.Date))
            {
                return @case is null ? CaseOfLimit(_plans[version], acceptance.Limit) : _plans[version].FirstOrDefault(plan => plan.Case.Id == @case);
            }
        }

        return null;
    }

    private static ProcessPlan? CaseOfLimit(ImmutableArray<ProcessPlan> cases, TimeLimit? limit)
    {
        foreach (var plan in cases)
        {
            if (plan.Case.Whole == limit)
            {
                return plan;
            }
        }

        return cases.IsEmpty ? null : cases[0];
    }
}
