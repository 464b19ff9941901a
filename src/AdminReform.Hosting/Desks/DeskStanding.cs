using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>What a step changes of what stands, in its order.</summary>
/// <param name="unit">The desk.</param>
internal sealed class DeskStanding(string unit)
{
    private readonly Dictionary<string, StandingConclusion?> _now = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LadderNotice> _notices = new(StringComparer.Ordinal);

    internal List<NewChange> Changes { get; } = [];

    /// <summary>The notices that came, each as it came last.</summary>
    internal IReadOnlyCollection<LadderNotice> Notices => _notices.Values;

    internal IReadOnlyList<string> Cleared => [.. _now.Where(each => each.Value is null).Select(each => each.Key)];

    internal IReadOnlyList<StandingConclusion> Raised => [.. _now.Values.OfType<StandingConclusion>()];

    internal bool IsEmpty => _now.Count == 0;

    internal void Add(IEnumerable<Change> changes, ChangeOrigin origin)
    {
        foreach (var change in changes)
        {
            var conclusion = Concluded.Of(unit, change.Conclusion);
            Changes.Add(new(change.At, change.Kind, origin, conclusion));
            _now[conclusion.Id] = change.Kind == ChangeKind.Raised ? conclusion : null;
            if (change is { Kind: ChangeKind.Raised, Conclusion: LadderNotice notice })
            {
                _notices[notice.Id] = notice;
            }
        }
    }

    internal void Add(DeskStanding before)
    {
        Changes.AddRange(before.Changes);
        foreach (var notice in before.Notices)
        {
            _notices[notice.Id] = notice;
        }

        foreach (var (id, conclusion) in before._now)
        {
            _now[id] = conclusion;
        }
    }

    /// <summary>The same conclusions in newer words, which is no change, also where they came in the step: it may let time pass and take what comes after that.</summary>
    /// <param name="conclusions">What stands after the step.</param>
    internal void Reword(IEnumerable<StandingConclusion> conclusions)
    {
        foreach (var conclusion in conclusions)
        {
            _now[conclusion.Id] = conclusion;
        }
    }

    /// <summary>Compares what a desk concludes when it is opened with what was kept: the differences are what other rules conclude of the same facts, or what a new desk begins with.</summary>
    internal static DeskStanding Compared(string unit, IReadOnlyList<StandingConclusion> kept, IEnumerable<Conclusion> conclusions, LocalDateTime at, ChangeOrigin origin)
    {
        var standing = new DeskStanding(unit);
        var before = kept.ToDictionary(each => each.Id, StringComparer.Ordinal);
        foreach (var conclusion in conclusions)
        {
            var now = Concluded.Of(unit, conclusion);
            if (!before.Remove(now.Id, out var former) || former.Since != now.Since || former.Severity != now.Severity)
            {
                if (former is not null)
                {
                    standing.Changes.Add(new(at, ChangeKind.Cleared, origin, former));
                }

                standing.Add([new(at, ChangeKind.Raised, conclusion)], origin);
            }
            else if (former.Json != now.Json)
            {
                // The same conclusion in newer words.
                standing._now[now.Id] = now;
            }
        }

        foreach (var gone in before.Values)
        {
            standing._now[gone.Id] = null;
            standing.Changes.Add(new(at, ChangeKind.Cleared, origin, gone));
        }

        return standing;
    }
}
