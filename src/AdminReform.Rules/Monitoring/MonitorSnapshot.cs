using System.Collections.Immutable;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>What a monitor had concluded at one moment. Immutable: any thread may read it while the monitor goes on.</summary>
public sealed class MonitorSnapshot
{
    private MonitorSnapshot(LocalDateTime at, ImmutableDictionary<string, ValueList<Conclusion>> bySubject)
    {
        At = at;
        BySubject = bySubject;
    }

    /// <summary>The moment.</summary>
    public LocalDateTime At { get; }

    /// <summary>What held then, ordered by subject.</summary>
    public IEnumerable<Conclusion> Conclusions =>
        BySubject.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value);

    internal ImmutableDictionary<string, ValueList<Conclusion>> BySubject { get; }

    /// <summary>What held about one dossier, in the order of the catalogue and of the ladder.</summary>
    public ValueList<Conclusion> About(string subject) => BySubject.TryGetValue(subject, out var list) ? list : [];

    internal static MonitorSnapshot Empty(LocalDateTime at) =>
        new(at, ImmutableDictionary.Create<string, ValueList<Conclusion>>(StringComparer.Ordinal));

    internal MonitorSnapshot AtMoment(LocalDateTime at) => new(at, BySubject);

    internal static MonitorSnapshot Of(LocalDateTime at, ImmutableDictionary<string, ValueList<Conclusion>> bySubject) => new(at, bySubject);

}
