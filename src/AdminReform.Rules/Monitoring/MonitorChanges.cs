using System.Collections.Immutable;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>Gathers what is raised and cleared during one call, and the snapshot that follows from it.</summary>
internal sealed class MonitorChanges(MonitorSnapshot before)
{
    private readonly List<Change> _changes = [];
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _byDossier = before.ByDossier.ToBuilder();
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _byUnit = before.ByUnit.ToBuilder();
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _byTarget = before.ByTarget.ToBuilder();
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _byDuty = before.ByDuty.ToBuilder();
    private readonly SortedSet<string> _touchedUnits = new(StringComparer.Ordinal);

    internal ValueList<Change> List => [.. _changes];

    /// <summary>Puts what holds now about a dossier in the place of what held before.</summary>
    internal void Replace(string dossierId, IReadOnlyList<Finding> findings, IReadOnlyList<Notice> notices, LocalDateTime at)
    {
        if (findings.Count + notices.Count > 0)
        {
            Replace(_byDossier, dossierId, [.. findings, .. notices], at);
        }
        else if (_byDossier.ContainsKey(dossierId))
        {
            Replace(_byDossier, dossierId, [], at);
        }
    }

    internal void ReplaceTarget(string target, ValueList<Conclusion> now, LocalDateTime at) => Replace(_byTarget, target, now, at);

    internal void ReplaceDuty(string duty, ValueList<Conclusion> now, LocalDateTime at) => Replace(_byDuty, duty, now, at);

    /// <summary>Remembers that the counts of a unit have changed.</summary>
    internal void Touch(string unit) => _touchedUnits.Add(unit);

    /// <summary>Concludes about the units whose counts have changed, once everything of a moment is in.</summary>
    internal void Settle(UnitLedger ledger, LocalDateTime at)
    {
        foreach (var unit in _touchedUnits)
        {
            Replace(_byUnit, unit, [.. ledger.AlertsOf(unit)], at);
        }

        _touchedUnits.Clear();
    }

    internal MonitorSnapshot ToSnapshot(LocalDateTime at) => new(at, _byDossier.ToImmutable(), _byUnit.ToImmutable(), _byTarget.ToImmutable(), _byDuty.ToImmutable());

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
        foreach (var conclusion in these.AsSpan())
        {
            if (!butNotThose.AsSpan().Contains(conclusion))
            {
                _changes.Add(new(at, kind, conclusion));
            }
        }
    }
}
