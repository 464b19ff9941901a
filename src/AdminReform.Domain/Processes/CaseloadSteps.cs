using System.Diagnostics;
using AdminReform.Dossiers;
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
    private readonly ProcessBook? _book;

    private CaseloadSteps(Caseload caseload, ValueList<InternalProcess> processes, LocalDateTime at)
    {
        (Caseload, Processes, At) = (caseload, processes, at);
        _book = ProcessBook.Of(processes, caseload.Calculator);
        Notes = new(caseload, at);
        for (var place = 0; place < caseload.Count; place++)
        {
            ref readonly var entry = ref caseload.Entries[place];
            if ((at >= caseload.KnownAt || ReferenceEquals(entry.Dossier.AsOf(at), entry.Dossier)) && _book?.ClockOf(entry.Dossier.Procedure) is { } clock)
            {
                Notes.Add(place, clock);
            }
        }
    }

    /// <summary>The dossiers.</summary>
    public Caseload Caseload { get; }

    /// <summary>The processes, each by the procedure that it is for.</summary>
    public ValueList<InternalProcess> Processes { get; }

    /// <summary>The moment.</summary>
    public LocalDateTime At { get; }

    /// <summary>A run for each dossier that ran under a process, in the order of the caseload.</summary>
    public ValueList<ProcessRun> Runs => field ??= [.. Read()];

    /// <summary>How many dossiers were not accepted.</summary>
    public int NotAccepted => Known().Count(dossier => dossier.Acceptance is null);

    /// <summary>How many dossiers were accepted for a procedure without a process.</summary>
    public int WithoutProcess => Known().Count(dossier => dossier.Acceptance is not null && _book?.ClockOf(dossier.Procedure) is null);

    /// <summary>How many dossiers were accepted on a day for which their process has no version, or one without a case.</summary>
    public int WithoutVersion => Caseload.Count - NotAccepted - WithoutProcess - Runs.Count;

    /// <summary>
    /// Every step that runs, whoever has it: by due moment, then by when it must have ended for the whole; last those that have no limit or stand still.
    /// </summary>
    public ValueList<AgendaItem> Running => field ??= AgendaItem.InOrder(Runs.SelectMany(AgendaItem.Of));

    /// <summary>Where the days went.</summary>
    public Bottlenecks Bottlenecks => field ??= Bottlenecks.Of(Runs);

    /// <summary>What a review asks of the steps.</summary>
    internal StepNotes Notes { get; }

    /// <summary>Reads the steps of a caseload.</summary>
    /// <param name="caseload">The dossiers; facts after the moment are left out.</param>
    /// <param name="processes">The processes, each by the procedure that it is for.</param>
    /// <param name="at">The moment.</param>
    /// <exception cref="ArgumentException">Two processes are for the same procedure.</exception>
    public static CaseloadSteps Of(Caseload caseload, ValueList<InternalProcess> processes, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(processes);
        return new(caseload, processes, at);
    }

    /// <summary>Returns the moment and how many dossiers ran.</summary>
    public override string ToString() => $"{Runs.Count} of {Caseload.Count} dossiers under a process at {DayText.Of(At)}";

    private IEnumerable<Dossier> Known() => Enumerable.Range(0, Caseload.Count).Select(place => Caseload.Entries[place].Dossier.AsOf(At));

    private IEnumerable<ProcessRun> Read() => Known().Select(dossier => _book?.RunOf(dossier, At)).OfType<ProcessRun>();
}
