using AdminReform.Rules.Catalogue;

namespace NRulesHost.Catalogue;

/// <summary>The catalogue of the office: one rule less, one in the place of another, one more.</summary>
public static class LandCatalogue
{
    /// <summary>The rules.</summary>
    public static RuleCatalogue Rules { get; } = RuleCatalogue.Default
        .Without(RuleIds.EarlyReturnUnannounced)
        .Replace(new NotCollectedRule())
        .With(new StandstillRule());
}
