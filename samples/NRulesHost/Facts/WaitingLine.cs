using NRules.RuleModel;

namespace NRulesHost.Facts;

/// <summary>Who waits at a counter.</summary>
public sealed record WaitingLine(string Counter, int Waiting, int Clerks) : IIdentityProvider
{
    public object GetIdentity() => Counter;
}
