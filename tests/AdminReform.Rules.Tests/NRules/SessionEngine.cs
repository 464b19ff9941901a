using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.NRules;

/// <summary>A session of NRules as an engine.</summary>
internal sealed class SessionEngine(AdminReformSession session) : IEngine
{
    public LocalDateTime Now => session.Now;

    public AdminReformSession Session => session;

    public IEnumerable<Conclusion> Conclusions =>
        [.. session.Findings, .. session.Notices, .. session.Undetermined, .. session.UnitAlerts, .. session.PlanAlerts, .. session.DutyAlerts, .. session.DutyNotices, .. session.UndeterminedDuties];

    public void Put(IEnumerable<Dossier> dossiers) => session.Put(dossiers);

    public void Record(string dossierId, DossierEvent happened) => session.Record(dossierId, happened);

    public void Acknowledge(Acknowledgement acknowledgement) => session.Acknowledge(acknowledgement);

    public void Remove(string dossierId) => session.Remove(dossierId);

    public void PutDuty(Duty duty) => session.PutDuties(duty);

    public void RemoveDuty(string id) => session.RemoveDuty(id);

    public void PutAssessment(TargetAssessment assessment) => session.PutAssessments(assessment);

    public void RemoveAssessment(string target) => session.RemoveAssessment(target);

    public void AdvanceTo(LocalDateTime moment) => session.AdvanceTo(moment);
}
