using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The processes of an office by procedure: the one that holds for a dossier, and its run. Immutable; any number of threads.</summary>
internal sealed class ProcessBook
{
    // An office has hundreds of processes, and a look needs one.
    private readonly Dictionary<string, Lazy<ProcessClock>> _clocks;

    private ProcessBook(ValueList<InternalProcess> processes, DeadlineCalculator office) =>
        _clocks = processes.ToDictionary(process => process.Id, process => new Lazy<ProcessClock>(() => new(process, office)), StringComparer.Ordinal);

    /// <summary>A book of processes; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentException">Two processes are for the same procedure.</exception>
    internal static ProcessBook? Of(ValueList<InternalProcess> processes, DeadlineCalculator office) => processes.Count == 0 ? null : new(processes, office);

    /// <summary>The process by the procedure and the day of acceptance of a dossier; <see langword="null"/> where there is none.</summary>
    internal ProcessVersion? VersionOf(Dossier dossier) =>
        dossier.AcceptedAt is { } accepted ? ClockOf(dossier.Procedure)?.Process.At(accepted.Date) : null;

    internal bool Holds(Dossier dossier) => VersionOf(dossier) is { Cases.Count: > 0 };

    /// <summary>The clock of the process of a procedure; <see langword="null"/> where there is none.</summary>
    internal ProcessClock? ClockOf(string procedure) => _clocks.TryGetValue(procedure, out var clock) ? clock.Value : null;

    /// <summary>The steps of a dossier of which nothing later than a moment is known; <see langword="null"/> where no process holds for it.</summary>
    internal ProcessRun? RunOf(Dossier known, LocalDateTime at) =>
        ClockOf(known.Procedure)?.RunOfKnown(known, at);
}
