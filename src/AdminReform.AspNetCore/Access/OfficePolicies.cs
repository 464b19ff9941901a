namespace AdminReform.AspNetCore.Access;

/// <summary>The names of the policies by which a host says who may do what; a policy that the host has not set lets nobody in.</summary>
/// <remarks>
/// The resource of each is an <see cref="OfficeScope"/>: the resolving unit that is asked about, or the receiving one.
/// <see cref="OfficePolicyBuilderExtensions.RequireUnit"/> is the usual requirement.
/// </remarks>
public static class OfficePolicies
{
    /// <summary>May have due dates, explanations and lawful acts worked out for facts of one's own; nothing that the office keeps is shown.</summary>
    public const string Compute = "adminreform.compute";

    /// <summary>May see dossiers, what stands, who is late, running steps and the stream of changes.</summary>
    public const string Read = "adminreform.read";

    /// <summary>May send commands: open, record, act, acknowledge, hand over.</summary>
    public const string Act = "adminreform.act";

    /// <summary>May have the free texts of a dossier erased.</summary>
    public const string Erase = "adminreform.erase";
}
