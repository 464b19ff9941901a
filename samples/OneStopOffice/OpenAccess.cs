using AdminReform.AspNetCore.Access;

namespace OneStopOffice;

/// <summary>Whoever sits at this machine may do everything; an office of its own asks who it is: <c>policy.RequireUnit("unit", "officer")</c>.</summary>
public static class OpenAccess
{
    public static void LetAnybodyIn(this IServiceCollection services)
    {
        var policies = services.AddAuthorizationBuilder();
        foreach (var name in (string[])[OfficePolicies.Compute, OfficePolicies.Read, OfficePolicies.Act, OfficePolicies.Erase])
        {
            policies.AddPolicy(name, policy => policy.RequireAssertion(_ => true));
        }
    }
}
