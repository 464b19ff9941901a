using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Policies;

/// <summary>The policies of one scope in the order of their days.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Days">The first days, earliest first.</param>
/// <param name="Places">The places of the policies in their history.</param>
internal sealed record PolicySeries(PolicyScope Scope, ValueList<LocalDate> Days, ValueList<int> Places)
{
    /// <summary>The most scopes that a history has.</summary>
    internal const int Most = 500;

    /// <summary>The place of the one policy for every day; <see langword="null"/> where days differ.</summary>
    internal int? Always { get; } = Days.Count == 1 && (Days[0] == LocalDate.MinIsoValue || Scope == PolicyScope.Everything) ? Places[0] : null;

    /// <summary>The place of the policy for dossiers accepted on a day; <see langword="null"/> before the first. That for everything reaches back without end.</summary>
    internal int? At(LocalDate date)
    {
        var (low, high) = (0, Days.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Days[middle] <= date ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? Places[low - 1] : Scope == PolicyScope.Everything ? Places[0] : null;
    }

    /// <summary>Two that overlap where neither is within the other, and that nothing decides from some day on.</summary>
    internal static IEnumerable<(PolicySeries One, PolicySeries Other)> Ties(IReadOnlyList<PolicySeries> all)
    {
        var first = all.ToDictionary(series => series.Scope, series => series.Days[0]);
        return
            from one in all.Index()
            from other in all.Skip(one.Index + 1)
            where one.Item.Scope.Overlaps(other.Scope) && (!one.Item.Scope.IsWithin(other.Scope) && !other.Scope.IsWithin(one.Item.Scope))
            let since = LocalDate.Max(one.Item.Days[0], other.Days[0])
            where !(first.TryGetValue(one.Item.Scope.Shared(other.Scope), out var shared) && shared <= since)
            select (one.Item, other);
    }

    /// <summary>The series of policies in the order of their days, the most specific first.</summary>
    internal static ValueList<PolicySeries> Of(IReadOnlyList<RulePolicy> policies) =>
    [
        .. from policy in policies.Index()
           group policy by policy.Item.Scope into scope
           orderby scope.Key.Depth descending
           select new PolicySeries(scope.Key, [.. scope.Select(policy => policy.Item.From)], [.. scope.Select(policy => policy.Index)]),
    ];
}
