using System.Collections.Immutable;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>Gathers what is raised and cleared during one call, and the snapshot that follows from it.</summary>
internal sealed class MonitorChanges(MonitorSnapshot before, Watch watch) : IWatcher
{
    private const int Few = 16;

    private readonly List<Change> _changes = [];
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _byDossier = before.ByDossier.ToBuilder();
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _byUnit = before.ByUnit.ToBuilder();
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _byTarget = before.ByTarget.ToBuilder();
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _byDuty = before.ByDuty.ToBuilder();

    internal ValueList<Change> List => [.. _changes];

    public void Looked(string dossier, DossierLook? look, LocalDateTime at)
    {
        if (look is { Findings.Count: > 0 } or { Notices.Count: > 0 } or { Undetermined.Count: > 0 })
        {
            Replace(_byDossier, dossier, [.. look.Findings, .. look.Notices, .. look.Undetermined], at);
        }
        else if (_byDossier.ContainsKey(dossier))
        {
            Replace(_byDossier, dossier, [], at);
        }
    }

    public void Counted(UnitFacts facts, LocalDateTime at) => Replace(_byUnit, facts.Unit, [.. watch.Office.AlertsOf(facts)], at);

    public void Assessed(string target, TargetAssessment? assessment, LocalDateTime at) => Replace(
        _byTarget, target, assessment is null ? [] : [.. PlanAlert.Of(assessment, watch.Office.Context.Policies)], at);

    public void Owed(string id, Duty? duty, LocalDateTime at) => Replace(
        _byDuty,
        id,
        duty is null ? [] : ConclusionsOf(duty, at),
        at);

    public void Ticked(LocalDateTime at)
    {
        // A monitor has no clock among its facts.
    }

    public void Settled()
    {
        // A snapshot is of the end of a call; nothing is done for the moments on the way.
    }

    internal MonitorSnapshot ToSnapshot(LocalDateTime at) => new(at, _byDossier.ToImmutable(), _byUnit.ToImmutable(), _byTarget.ToImmutable(), _byDuty.ToImmutable());

    private ValueList<Conclusion> ConclusionsOf(Duty duty, LocalDateTime at)
    {
        List<Conclusion> conclusions = [.. DutyAlert.All([duty], at, watch.Office.Context), .. DutyNotice.All([duty], at, watch.Office.Ladder)];
        if (UndeterminedDuty.Of(duty, at, watch.Office.Ladder) is { } undetermined)
        {
            conclusions.Add(undetermined);
        }

        return ValueList.From(conclusions);
    }

    private void Replace(
        ImmutableDictionary<string, ValueList<Conclusion>>.Builder conclusions, string subject, ValueList<Conclusion> now, LocalDateTime at)
    {
        var former = conclusions.TryGetValue(subject, out var list) ? list : [];
        Tell(former, now, ChangeKind.Cleared, at);
        Tell(now, former, ChangeKind.Raised, at);
        if (now.Count == 0)
        {
            conclusions.Remove(subject);
        }
        else
        {
            conclusions[subject] = now;
        }
    }

    private void Tell(ValueList<Conclusion> these, ValueList<Conclusion> butNotThose, ChangeKind kind, LocalDateTime at)
    {
        // Most dossiers have a few; one with many is not compared pair by pair.
        var many = butNotThose.Count > Few ? butNotThose.ToHashSet() : null;
        foreach (var conclusion in these.AsSpan())
        {
            if (!(many?.Contains(conclusion) ?? butNotThose.AsSpan().Contains(conclusion)))
            {
                _changes.Add(new(at, kind, conclusion));
            }
        }
    }
}
