using AdminReform.Values;

namespace AdminReform.Agencies;

/// <summary>Who holds a role, and when.</summary>
/// <param name="Person">An opaque reference to the person, such as an account name.</param>
/// <param name="Role">The role.</param>
/// <param name="Agency">The id of the agency.</param>
/// <param name="Validity">The days on which the person holds it.</param>
public sealed record RoleHolding(string Person, AgencyRole Role, string Agency, Validity Validity)
{
    /// <summary>Returns the person, the role, the agency and the span of days.</summary>
    public override string ToString() => $"{Person}: {Role} of {Agency} {Validity}";
}
