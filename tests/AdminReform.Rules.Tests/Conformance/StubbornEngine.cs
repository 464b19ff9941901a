using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>Calls an engine with a fault armed; where it throws, looks whether anything has changed, and calls again.</summary>
/// <param name="engine">The engine.</param>
/// <param name="fault">The fault that its rules hold.</param>
/// <param name="reached">After how many calls of the code of others the fault throws, for one call after another.</param>
public sealed class StubbornEngine(IEngine engine, Fault fault, Func<int> reached) : IEngine
{
    public int Thrown { get; private set; }

    public LocalDateTime Now => engine.Now;

    public IEnumerable<Conclusion> Conclusions => engine.Conclusions;

    public void Put(IEnumerable<Dossier> dossiers) => Call(() => engine.Put(fault.Lazily(dossiers)));

    public void Record(string dossierId, DossierEvent happened) => Call(() => engine.Record(dossierId, happened));

    public void Acknowledge(Acknowledgement acknowledgement) => Call(() => engine.Acknowledge(acknowledgement));

    public void Remove(string dossierId) => Call(() => engine.Remove(dossierId));

    public void PutDuty(Duty duty) => Call(() => engine.PutDuty(duty));

    public void RemoveDuty(string id) => Call(() => engine.RemoveDuty(id));

    public void PutAssessment(TargetAssessment assessment) => Call(() => engine.PutAssessment(assessment));

    public void RemoveAssessment(string target) => Call(() => engine.RemoveAssessment(target));

    public void AdvanceTo(LocalDateTime moment) => Call(() => engine.AdvanceTo(moment));

    private void Call(Action act)
    {
        var before = Stand();
        fault.Arm(reached());
        try
        {
            act();
        }
        catch (Exception) when (fault.HasThrown)
        {
            Thrown++;
            Assert.Equal(before, Stand());
            fault.Disarm();
            act();
        }
        finally
        {
            fault.Disarm();
        }
    }

    private string Stand()
    {
        fault.Disarm();
        return string.Join('\n', engine.Conclusions.Select(conclusion => $"{conclusion} since {conclusion.Since}").Order(StringComparer.Ordinal).Prepend($"{engine.Now}"));
    }
}
