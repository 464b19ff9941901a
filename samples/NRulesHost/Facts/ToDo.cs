using NRules.RuleModel;

namespace NRulesHost.Facts;

/// <summary>What somebody of the office has to do; rules yield it, and it goes when its reason does.</summary>
/// <remarks>Its id is of the rule and of what the rule matched, so that two matches never yield equal facts.</remarks>
public sealed record ToDo(string Id, string Who, string What) : IIdentityProvider
{
    public object GetIdentity() => Id;
}
