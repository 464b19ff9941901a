using AdminReform.Dossiers;
using AdminReform.Processes;

namespace AdminReform.Rules.Findings;

/// <summary>
/// The steps of the dossier that was last asked about, read once for all that ask and in the place of those of the one before. One thread at a time.
/// </summary>
internal sealed class StepsAtHand(RuleContext context)
{
    private readonly StepReading _steps = new();
    private Dossier? _dossier;
    private bool _isRead;
    private string? _procedure;
    private ProcessClock? _clock;

    /// <summary>The steps of a dossier of which nothing later than the moment is known, until the next is asked about; <see langword="null"/> where no process holds for it.</summary>
    internal StepReading? Of(Dossier known)
    {
        if (context.Processes is not { } processes)
        {
            return null;
        }

        if (!ReferenceEquals(_dossier, known))
        {
            // The dossiers of an import mostly share their texts.
            if (!ReferenceEquals(_procedure, known.Procedure))
            {
                (_procedure, _clock) = (known.Procedure, processes.ClockOf(known.Procedure));
            }

            _isRead = _clock?.TryRead(known, _steps) == true;
            _dossier = known;
        }

        return _isRead ? _steps : null;
    }
}
