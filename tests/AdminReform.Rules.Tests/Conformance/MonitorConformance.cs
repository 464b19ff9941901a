using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Conformance;

public sealed class MonitorConformance : EngineConformance
{
    [Property(Arbitrary = [typeof(FiledDossierArbitraries), typeof(MoveArbitraries), typeof(DrawnOfficeArbitraries)], MaxTest = 100)]
    public void In_any_office_it_holds_what_a_review_a_stream_and_the_policy_of_each_dossier_conclude(FiledDossier[] histories, Moves moves, DrawnOffice office) =>
        AssertHoldsInAnyOffice(histories, moves, office);

    protected override IEngine Open(LocalDateTime start, ReviewOptions options) => new Engine(new(Offices.Calculator, start, options));

    private sealed class Engine(Monitor monitor) : IEngine
    {
        public LocalDateTime Now => monitor.Now;

        public IEnumerable<Conclusion> Conclusions => monitor.Snapshot.Conclusions;

        public void Put(IEnumerable<Dossier> dossiers) => monitor.Put(dossiers);

        public void Record(string dossierId, DossierEvent happened) => monitor.Record(dossierId, happened);

        public void Acknowledge(Acknowledgement acknowledgement) => monitor.Acknowledge(acknowledgement);

        public void Remove(string dossierId) => monitor.Remove(dossierId);

        public void PutDuty(Duty duty) => monitor.PutDuties(duty);

        public void RemoveDuty(string id) => monitor.RemoveDuty(id);

        public void PutAssessment(TargetAssessment assessment) => monitor.PutAssessments(assessment);

        public void RemoveAssessment(string target) => monitor.RemoveAssessment(target);

        public void AdvanceTo(LocalDateTime moment) => monitor.AdvanceTo(moment);
    }
}
