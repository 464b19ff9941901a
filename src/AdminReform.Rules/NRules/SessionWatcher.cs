using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using NodaTime;
using NRules;

namespace AdminReform.Rules.NRules;

/// <summary>Turns what a watch sees into facts of a session.</summary>
internal sealed class SessionWatcher(ISession session, Watch watch, OwnFacts own, bool showsEveryCondition) : IWatcher
{
    internal SessionFacts Facts { get; } = new(session, own);

    public void Expect(int looks) => Facts.Expect(looks);

    public void Looked(string dossier, DossierLook? look, LocalDateTime at)
    {
        if (look is not { Entry.Dossier: { Events.Count: > 0 } known })
        {
            Facts.Remove<WatchedDossier>(dossier);
            Facts.Remove<UncommonDossier>(dossier);
            return;
        }

        var (kept, policy) = (SessionLook.Of(look), watch.Office.Context.PolicyIndexOf(look.Entry));
        Facts.Put(new WatchedDossier(look.Entry, at, policy, kept, own.Of(known)));
        if (showsEveryCondition || kept.MeetsUncommon)
        {
            Facts.Put(new UncommonDossier(look.Entry, at, policy, kept));
        }
        else
        {
            Facts.Remove<UncommonDossier>(dossier);
        }
    }

    public void Counted(UnitFacts facts, LocalDateTime at) => Facts.Put(new WatchedUnit(
        facts, watch.Office.AlertsOf(facts)));

    public void Assessed(string target, TargetAssessment? assessment, LocalDateTime at)
    {
        if (assessment is not null)
        {
            Facts.Put(new WatchedTarget(assessment, PlanAlert.Of(assessment, watch.Office.Context.Policies)));
        }
        else
        {
            Facts.Remove<WatchedTarget>(target);
        }
    }

    public void Owed(string id, Duty? duty, LocalDateTime at)
    {
        if (duty is not null)
        {
            var ladder = watch.Office.Ladder;
            Facts.Put(new WatchedDuty(
                duty, at, DutyAlert.Of(duty, at, watch.Office.Context), DutyNotice.All([duty], at, ladder), UndeterminedDuty.Of(duty, at, ladder)));
        }
        else
        {
            Facts.Remove<WatchedDuty>(id);
        }
    }

    public void Ticked(LocalDateTime at) => Facts.Put(new OfficeClock(at));

    public void Settled() => Facts.Settle();
}
