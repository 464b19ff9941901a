using AdminReform.Dossiers;
using AdminReform.Rules.Policies;

namespace AdminReform.Rules.Escalation;

/// <summary>Drawn ladders in the office of these tests.</summary>
internal static class LadderExamples
{
    private static readonly string[] Officers = ["an", "hoa", "chi", "kim"];

    extension(Rungs rungs)
    {
        internal ReviewOptions ToOptions() => new()
        {
            Policies = PolicyHistory.Of(new RulePolicy { Ladder = rungs.ToLadder() }),
            Routing = rungs.Numbers[0] % 2 == 0 ? Office.Routing : null,
            WatchedSince = FiledDossier.Origin.PlusDays(7),
        };
    }

    internal static Dossier[] DossiersOf(FiledDossier[] histories) =>
    [
        .. histories.Select((history, number) => history.ToDossier(number))
            .Select((dossier, number) => Dossier.Replay(dossier.Header with { Officer = Officers[number % Officers.Length] }, dossier.Events)),
    ];
}
