using System.Collections.Immutable;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>Gathers what is raised and cleared during one call, and the snapshot that follows from it.</summary>
internal sealed class MonitorChanges(MonitorSnapshot before)
{
    private readonly List<Change> _changes = [];
    private readonly ImmutableDictionary<string, ValueList<Conclusion>>.Builder _bySubject = before.BySubject.ToBuilder();

    internal ValueList<Change> List => [.. _changes];

    /// <summary>Puts what holds now in the place of what held before.</summary>
    internal void Replace(string subject, IReadOnlyList<Finding> findings, IReadOnlyList<Notice> notices, LocalDateTime at)
    {
        var count = findings.Count + notices.Count;
        if (!_bySubject.TryGetValue(subject, out var former))
        {
            if (count == 0)
            {
                return;
            }

            former = [];
        }

        ValueList<Conclusion> now = count == 0 ? [] : [.. findings, .. notices];
        Tell(former, now, ChangeKind.Cleared, at);
        Tell(now, former, ChangeKind.Raised, at);
        if (count == 0)
        {
            _bySubject.Remove(subject);
        }
        else
        {
            _bySubject[subject] = now;
        }
    }

    internal MonitorSnapshot ToSnapshot(LocalDateTime at) => MonitorSnapshot.Of(at, _bySubject.ToImmutable());

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
