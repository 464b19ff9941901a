using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Units;
using NodaTime;
using NRules;

namespace AdminReform.Rules.NRules;

/// <summary>Turns what a watch sees into facts of a session.</summary>
internal sealed class SessionWatcher(ISession session, Watch watch) : IWatcher
{
    internal SessionFacts Facts { get; } = new(session);

    public void Looked(string dossier, DossierLook? look, LocalDateTime at)
    {
        if (look is { Entry.Dossier.Events.Count: > 0 })
        {
            Facts.Put(new WatchedDossier(look.Entry, at, [.. look.Findings.Where(finding => finding.Rule is StepRule)], [.. look.Notices], [.. look.Undetermined]));
        }
        else
        {
            Facts.Remove<WatchedDossier>(dossier);
        }
    }

    public void Counted(UnitFacts facts, LocalDateTime at) => Facts.Put(new WatchedUnit(facts));

    public void Assessed(string target, TargetAssessment? assessment, LocalDateTime at)
    {
        if (assessment is not null)
        {
            Facts.Put(new WatchedTarget(assessment));
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
            Facts.Put(new WatchedDuty(duty, at, DutyNotice.All([duty], at, watch.Office.Ladder)));
        }
        else
        {
            Facts.Remove<WatchedDuty>(id);
        }
    }

    public void Settled() => Facts.Settle();
}
