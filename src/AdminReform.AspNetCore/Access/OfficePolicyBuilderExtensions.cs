using System.Security.Claims;
using AdminReform.Texts;
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
        string[] composed = [.. roles.Select(VietnameseText.Compose)];
        return policy.RequireAuthenticatedUser().RequireAssertion(context =>
            context.Resource is OfficeScope scope
            && context.User.HasClaim(each => each.Type == claim && (each.Value == AllUnits || IsSame(each.Value, scope.Unit)))
            && (composed.Length == 0 || context.User.Identities.Any(identity => identity.HasClaim(each => each.Type == identity.RoleClaimType && IsOneOf(each, composed)))));
    }

    private static bool IsOneOf(Claim claim, string[] roles) => Array.Exists(roles, role => IsSame(claim.Value, role));

    // Directories of people may keep the letters of Vietnamese apart from their marks.
    private static bool IsSame(string held, string? asked) => asked is not null && VietnameseText.Compose(held) == VietnameseText.Compose(asked);
}
