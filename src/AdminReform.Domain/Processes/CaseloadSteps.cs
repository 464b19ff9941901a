using System.Diagnostics;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The steps of a caseload under internal processes at a moment (các bước của hồ sơ): what runs, by hour, where the days went, and what ran under none.</summary>
/// <remarks>Immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CaseloadSteps
{
    private CaseloadSteps(LocalDateTime at, List<ProcessRun> runs) => (At, Runs) = (at, ValueList.From(runs));

    /// <summary>The moment.</summary>
    public LocalDateTime At { get; }

    /// <summary>A run for each dossier that ran under a process, in the order of the caseload.</summary>
    public ValueList<ProcessRun> Runs { get; }

    /// <summary>How many dossiers were not accepted.</summary>
    public int NotAccepted { get; private init; }

    /// <summary>How many dossiers were accepted for a procedure without a process.</summary>
    public int WithoutProcess { get; private init; }

    /// <summary>How many dossiers were accepted on a day for which their process has no version, or one without a case.</summary>
    public int WithoutVersion { get; private init; }

    /// <summary>
    /// Every step that runs, whoever has it: by due moment, then by when it must have ended for the whole; last those that have no limit or stand still.
    /// </summary>
    public ValueList<AgendaItem> Running => field ??= AgendaItem.InOrder(Runs.SelectMany(AgendaItem.Of));

    /// <summary>Where the days went.</summary>
    public Bottlenecks Bottlenecks => field ??= Bottlenecks.Of(Runs);

    /// <summary>Reads the steps of a caseload.</summary>
    /// <param name="caseload">The dossiers; facts after the moment are left out.</param>
    /// <param name="processes">The processes, each by the procedure that it is for.</param>
    /// <param name="at">The moment.</param>
    /// <exception cref="ArgumentException">Two processes are for the same procedure.</exception>
    public static CaseloadSteps Of(Caseload caseload, ValueList<InternalProcess> processes, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(processes);
        var book = ProcessBook.Of(processes, caseload.Calculator);
        List<ProcessRun> runs = [];
        var (notAccepted, withoutProcess) = (0, 0);
        foreach (ref readonly var entry in caseload.Entries)
        {
            var known = entry.Dossier.AsOf(at);
            if (known.Acceptance is null)
            {
                notAccepted++;
            }
            else if (book?.ClockOf(known.Procedure) is not { } clock)
            {
                withoutProcess++;
            }
            else if (clock.RunOfKnown(known, at) is { } run)
            {
                runs.Add(run);
            }
        }

        return new(at, runs)
        {
            NotAccepted = notAccepted,
            WithoutProcess = withoutProcess,
            WithoutVersion = caseload.Count - notAccepted - withoutProcess - runs.Count,
        };
    }

    /// <summary>Returns the moment and how many dossiers ran.</summary>
    public override string ToString() => $"{Runs.Count} dossiers under a process at {DayText.Of(At)}";
}
