using Microsoft.AspNetCore.Authorization;

namespace AdminReform.AspNetCore.Access;

/// <summary>The usual requirement of a policy of an office: the unit, and the role.</summary>
public static class OfficePolicyBuilderExtensions
{
    /// <summary>The value of a claim that stands for all units.</summary>
    public const string AllUnits = "*";

    /// <summary>Lets in who has a claim with the unit that is asked about, as resolving or as receiving, or with <see cref="AllUnits"/>, and one of the roles.</summary>
    /// <param name="policy">The policy, one of those that <see cref="OfficePolicies"/> names.</param>
    /// <param name="claim">The type of the claim that holds the unit.</param>
    /// <param name="roles">The roles, of which one is enough; any where none is named.</param>
    public static AuthorizationPolicyBuilder RequireUnit(this AuthorizationPolicyBuilder policy, string claim = "unit", params string[] roles)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(claim);
        ArgumentNullException.ThrowIfNull(roles);
        return policy.RequireAuthenticatedUser().RequireAssertion(context =>
            context.Resource is OfficeScope scope
            && context.User.HasClaim(each => each.Type == claim && (each.Value == AllUnits || each.Value == scope.Unit))
            && (roles.Length == 0 || Array.Exists(roles, context.User.IsInRole)));
    }
}
