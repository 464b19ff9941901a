using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>An engine under the suite: what every engine that drives the catalogue can do.</summary>
public interface IEngine
{
    LocalDateTime Now { get; }

    IEnumerable<Conclusion> Conclusions { get; }

    void Put(IEnumerable<Dossier> dossiers);

    void Record(string dossierId, DossierEvent happened);

    void Acknowledge(Acknowledgement acknowledgement);

    void Remove(string dossierId);

    void PutDuty(Duty duty);

    void RemoveDuty(string id);

    void PutAssessment(TargetAssessment assessment);

    void RemoveAssessment(string target);

    void AdvanceTo(LocalDateTime moment);
}
