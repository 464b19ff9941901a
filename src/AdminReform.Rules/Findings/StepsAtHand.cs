using AdminReform.Dossiers;
using AdminReform.Processes;

namespace AdminReform.Rules.Findings;

/// <summary>
/// The steps of the dossier that was last asked about, read once for all that ask and in the place of those of the one before. One thread at a time.
/// </summary>
/// <param name="context">What rules look at.</param>
/// <param name="notes">What the caseload keeps of its dossiers.</param>
internal sealed class StepsAtHand(RuleContext context, StepNotes? notes = null)
{
    private readonly StepReading _steps = new();
    private Dossier? _dossier;
    private bool _isRead;
    private string? _procedure;
    private ProcessClock? _clock;

    /// <summary>The place in the caseload of the dossier that is asked about next.</summary>
    internal int Place { get; set; }

    /// <summary>The steps of a dossier of which nothing later than the moment is known, until the next is asked about; <see langword="null"/> where no process holds for it.</summary>
    internal StepReading? Of(Dossier known)
    {
        if (context.Processes is not { } processes)
        {
            return null;
        }

        if (!ReferenceEquals(_dossier, known))
        {
            _dossier = known;
            _isRead = notes?.Find(Place) is >= 0 and var number ? Open(notes, number) : Read(processes, known);
        }

        return _isRead ? _steps : null;
    }

    private bool Open(StepNotes notes, int number)
    {
        _steps.Open(notes, number, _dossier!);
        return true;
    }

    private bool Read(ProcessBook processes, Dossier known)
    {
        // The dossiers of an import mostly share their texts.
        if (!ReferenceEquals(_procedure, known.Procedure))
        {
            (_procedure, _clock) = (known.Procedure, processes.ClockOf(known.Procedure));
        }

        return _clock?.TryRead(known, _steps) == true;
    }
}
