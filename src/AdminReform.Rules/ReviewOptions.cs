using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;

namespace AdminReform.Rules;

/// <summary>What a review may be told besides the caseload and the moment; everything has a default.</summary>
public sealed record ReviewOptions
{
    /// <summary>Every default.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>The policies of the office.</summary>
    public PolicyHistory Policies { get; init; } = PolicyHistory.Default;

    /// <summary>The rules.</summary>
    public RuleCatalogue Catalogue { get; init; } = RuleCatalogue.Default;

    /// <summary>What the counts count.</summary>
    public CountingPolicy Counting { get; init; } = CountingPolicy.Default;
}
