using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Rules.Ladders;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Policies;

/// <summary>The policies of an office in the order of their days, like law: each applies to the dossiers of its scope accepted from its first day on.</summary>
/// <example>
/// <code>
/// var land = RulePolicy.Default with
/// {
///     Scope = new() { Field = "land" },
///     Ladder = new("land", [
///         new("early", -5, ResponsibilityStep.HandlingOfficer),
///         new("deputy", 1, ResponsibilityStep.HeadOfAgency) { Person = "deputy-2", When = new() { Channel = Channel.Online } },
///     ]),
/// };
/// var policies = PolicyHistory.Of(RulePolicy.Default, land);
/// </code>
/// </example>
public sealed record PolicyHistory
{
    private readonly PolicyTable _table;

    private PolicyHistory(ValueList<RulePolicy> policies)
    {
        Policies = policies;
        Series = PolicySeries.Of(policies);
        _table = new(Series);
        AsksForLevels = policies.Any(policy => policy.Scope.Level is not null);
    }

    /// <summary>The default policy for every day.</summary>
    public static PolicyHistory Default { get; } = Of(RulePolicy.Default);

    /// <summary>The policies, earliest first.</summary>
    public ValueList<RulePolicy> Policies { get; }

    /// <summary>The same by scope, the most specific first; that for everything is the last.</summary>
    internal ValueList<PolicySeries> Series { get; }

    /// <summary>Whether some are for a level of agencies, so that the levels have to be known.</summary>
    internal bool AsksForLevels { get; }

    /// <summary>The default policy with the ladder of a level: since 01/07/2025, and in the three-tier time before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is unknown.</exception>
    public static PolicyHistory DefaultFor(AgencyLevel level)
    {
        var (last, twoTiers) = (Instruments.LastDayOfDistricts.Value, Instruments.LastDayOfDistricts.Value.PlusDays(1));
        var before = RulePolicy.Default with { Ladder = KnownLadders.At(level, last) };
        var since = level == AgencyLevel.District ? before.Ladder : KnownLadders.At(level, twoTiers);
        return since == before.Ladder ? Of(before) : Of(before, before with { From = twoTiers, Ladder = since });
    }

    /// <summary>Orders policies by their first day.</summary>
    /// <exception cref="ArgumentException">
    /// There is none for everything; there are more than 500 scopes; two of the same scope begin on the same day; or the scopes of two overlap, neither is within the other, and nothing
    /// decides which of them a dossier in both falls under.
    /// </exception>
    public static PolicyHistory Of(params IEnumerable<RulePolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        RulePolicy[] sorted = [.. policies.OrderBy(policy => policy.From)];
        if (!Array.Exists(sorted, policy => policy.Scope == PolicyScope.Everything))
        {
            throw new ArgumentException("There must be at least one policy for everything.", nameof(policies));
        }

        if (sorted.GroupBy(policy => (policy.From, policy.Scope)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two policies for {twice.Key.Scope} begin on {twice.Key.From:uuuu-MM-dd}.", nameof(policies));
        }

        var history = new PolicyHistory([.. sorted]);
        if (history.Series.Count > PolicySeries.Most)
        {
            throw new ArgumentException($"There are {history.Series.Count} scopes, and {PolicySeries.Most} at most.", nameof(policies));
        }

        return PolicySeries.Ties(history.Series).Select(tie => tie.One.Scope).FirstOrDefault() is { } tied
            ? throw new ArgumentException(
                $"The policy for {tied} and another overlap, and neither is within the other: add one for what they share.", nameof(policies))
            : history;
    }

    /// <summary>Whether the policies are the same.</summary>
    public bool Equals(PolicyHistory? other) => other is not null && Policies.Equals(other.Policies);

    /// <inheritdoc/>
    public override int GetHashCode() => Policies.GetHashCode();

    /// <summary>The policy for everything on a day, the earliest one for days before it: that of plans, and of dossiers that no other one is for.</summary>
    public RulePolicy At(LocalDate date) => Policies[IndexAt(date)];

    /// <summary>The place of the policy for everything on a day.</summary>
    internal int IndexAt(LocalDate date) => Series[^1].At(date)!.Value;

    /// <summary>The place of the policy that a dossier falls under, by its day of acceptance, before acceptance by its day of filing.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="directory">The agencies, where policies are for a level of them.</param>
    internal int IndexOf(Dossier dossier, AgencyDirectory? directory)
    {
        var level = AsksForLevels ? directory!.Find(dossier.ResolvingUnit, DateOf(dossier))?.Level : null;
        var matching = _table.MatchingOf(dossier.Header, level);

        // The day lies far away in memory, and most policies are for every day.
        return matching[0].Always ?? PlaceAt(matching, DateOf(dossier));
    }

    /// <summary>The place of the policy that a unit falls under: of those that say nothing of what a dossier is about and how it was filed.</summary>
    internal int IndexOf(string unit, LocalDate date, AgencyLevel? level)
    {
        foreach (var series in Series.AsSpan())
        {
            if (series.Scope.IsOfUnits && series.Scope.MatchesUnit(unit, level) && series.At(date) is { } place)
            {
                return place;
            }
        }

        return IndexAt(date);
    }

    private static LocalDate DateOf(Dossier dossier) => (dossier.AcceptedAt ?? dossier.SubmittedAt)?.Date ?? LocalDate.MinIsoValue;

    // The last is for everything, and reaches back without end.
    private static int PlaceAt(PolicySeries[] matching, LocalDate date)
    {
        for (var index = 0; ; index++)
        {
            if (matching[index].At(date) is { } place)
            {
                return place;
            }
        }
    }
}
