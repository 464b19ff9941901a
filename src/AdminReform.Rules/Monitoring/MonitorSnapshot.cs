using System.Collections.Immutable;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>What a monitor had concluded at one moment. Immutable: any thread may read it while the monitor goes on.</summary>
public sealed class MonitorSnapshot
{
    internal MonitorSnapshot(
        LocalDateTime at,
        ImmutableDictionary<string, ValueList<Conclusion>> byDossier,
        ImmutableDictionary<string, ValueList<Conclusion>> byUnit,
        ImmutableDictionary<string, ValueList<Conclusion>> byTarget,
        ImmutableDictionary<string, ValueList<Conclusion>> byDuty)
    {
        At = at;
        ByDossier = byDossier;
        ByUnit = byUnit;
        ByTarget = byTarget;
        ByDuty = byDuty;
    }

    /// <summary>The moment.</summary>
    public LocalDateTime At { get; }

    /// <summary>What held then about dossiers, ordered by id; after that about units, targets and duties in the same way.</summary>
    public IEnumerable<Conclusion> Conclusions => Ordered(ByDossier).Concat(Ordered(ByUnit)).Concat(Ordered(ByTarget)).Concat(Ordered(ByDuty));

    internal ImmutableDictionary<string, ValueList<Conclusion>> ByDossier { get; }

    internal ImmutableDictionary<string, ValueList<Conclusion>> ByUnit { get; }

    internal ImmutableDictionary<string, ValueList<Conclusion>> ByTarget { get; }

    internal ImmutableDictionary<string, ValueList<Conclusion>> ByDuty { get; }

    /// <summary>What held about one dossier, in the order of the catalogue and of the ladder, and after that what could not be worked out.</summary>
    public ValueList<Conclusion> About(string dossierId) => ByDossier.TryGetValue(dossierId, out var list) ? list : [];

    /// <summary>What held about one unit, in the order of the rules.</summary>
    public ValueList<Conclusion> AboutUnit(string unit) => ByUnit.TryGetValue(unit, out var list) ? list : [];

    /// <summary>What held about one target of a plan.</summary>
    public ValueList<Conclusion> AboutTarget(string target) => ByTarget.TryGetValue(target, out var list) ? list : [];

    /// <summary>What held about one duty: that it is overdue, its notices in the order of their moments, and what could not be worked out.</summary>
    public ValueList<Conclusion> AboutDuty(string duty) => ByDuty.TryGetValue(duty, out var list) ? list : [];

    internal static MonitorSnapshot Empty(LocalDateTime at)
    {
        // Equal conclusions may rest on newer facts, and a dictionary keeps the value that it has where the new one equals it: compare by reference.
        var none = ImmutableDictionary.Create<string, ValueList<Conclusion>>(StringComparer.Ordinal, ReferenceEqualityComparer.Instance);
        return new(at, none, none, none, none);
    }

    internal MonitorSnapshot AtMoment(LocalDateTime at) => new(at, ByDossier, ByUnit, ByTarget, ByDuty);

    private static IEnumerable<Conclusion> Ordered(ImmutableDictionary<string, ValueList<Conclusion>> conclusions) =>
        conclusions.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value);
}
