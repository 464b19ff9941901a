using AdminReform.Agencies;
using AdminReform.Rules.Ladders;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Policies;

/// <summary>The policies of an office in the order of their days, like law: each applies to the dossiers accepted from its first day on.</summary>
public sealed record PolicyHistory
{
    private static readonly LocalDate TwoTiers = new(2025, 7, 1);

    private PolicyHistory(ValueList<RulePolicy> policies) => Policies = policies;

    /// <summary>The default policy for every day.</summary>
    public static PolicyHistory Default { get; } = Of(RulePolicy.Default);

    /// <summary>The policies, earliest first.</summary>
    public ValueList<RulePolicy> Policies { get; }

    /// <summary>The default policy with the ladder of a level: since 01/07/2025, and in the three-tier time before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is unknown.</exception>
    public static PolicyHistory DefaultFor(AgencyLevel level)
    {
        var before = RulePolicy.Default with { Ladder = KnownLadders.At(level, TwoTiers.PlusDays(-1)) };
        var since = level == AgencyLevel.District ? before.Ladder : KnownLadders.At(level, TwoTiers);
        return since == before.Ladder ? Of(before) : Of(before, before with { From = TwoTiers, Ladder = since });
    }

    /// <summary>Orders policies by their first day.</summary>
    /// <exception cref="ArgumentException">There is none, or two begin on the same day.</exception>
    public static PolicyHistory Of(params IEnumerable<RulePolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        RulePolicy[] sorted = [.. policies.OrderBy(policy => policy.From)];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("There must be at least one policy.", nameof(policies));
        }

        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].From == sorted[i - 1].From)
            {
                throw new ArgumentException($"Two policies begin on {sorted[i].From:uuuu-MM-dd}.", nameof(policies));
            }
        }

        return new([.. sorted]);
    }

    /// <summary>The policy for dossiers accepted on a day; the earliest one for days before it.</summary>
    public RulePolicy At(LocalDate date) => Policies[IndexAt(date)];

    internal int IndexAt(LocalDate date)
    {
        var (low, high) = (1, Policies.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Policies[middle].From <= date ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
