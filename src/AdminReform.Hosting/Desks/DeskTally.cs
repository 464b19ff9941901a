using System.Collections.Concurrent;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Monitoring;

namespace AdminReform.Hosting.Desks;

/// <summary>How many findings of each rule, and how many notices of dossiers and duties, stand at a desk as it was committed last; one thread writes, any number read.</summary>
internal sealed class DeskTally
{
    private static readonly string[] KindsOfNotices = [ConclusionsJson.KindOf(typeof(Notice)), ConclusionsJson.KindOf(typeof(DutyNotice))];

    private readonly ConcurrentDictionary<string, int> _byRule = new(StringComparer.Ordinal);

    internal int Of(string rule) => _byRule.GetValueOrDefault(rule);

    internal int Notices { get; private set; }

    internal int NoticesAfter(IEnumerable<NewChange> changes) => Notices + changes.Where(change => IsNotice(change.Conclusion)).Sum(CountOf);

    internal void Begin(IEnumerable<StandingConclusion> kept)
    {
        foreach (var conclusion in kept)
        {
            Add(conclusion, 1);
        }
    }

    internal void Add(IEnumerable<NewChange> changes)
    {
        foreach (var change in changes)
        {
            Add(change.Conclusion, CountOf(change));
        }
    }

    private static bool IsNotice(StandingConclusion conclusion) => KindsOfNotices.Contains(conclusion.Kind);

    private static int CountOf(NewChange change) => change.Kind == ChangeKind.Raised ? 1 : -1;

    private void Add(StandingConclusion conclusion, int count)
    {
        if (conclusion is { Kind: "finding", Rule: { } rule })
        {
            _byRule.AddOrUpdate(rule, count, (_, before) => before + count);
        }
        else if (IsNotice(conclusion))
        {
            Notices += count;
        }
    }
}
