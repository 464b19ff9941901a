using AdminReform.Dossiers;
using AdminReform.Processes;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>The run of the process of the dossier that was last asked about, worked out once for all that ask. One thread at a time.</summary>
internal sealed class RunAtHand(RuleContext context)
{
    private Dossier? _dossier;
    private ProcessRun? _run;

    /// <summary>The run of a dossier of which nothing later than a moment is known; <see langword="null"/> where no process holds for it.</summary>
    internal ProcessRun? Of(Dossier known, LocalDateTime at)
    {
        if (context.Processes is { } processes && !ReferenceEquals(_dossier, known))
        {
            (_dossier, _run) = (known, processes.RunOf(known, at));
        }

        return _run;
    }
}
