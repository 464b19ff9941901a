namespace AdminReform.AspNetCore.Access;

/// <summary>What a policy is asked about: a unit, or the whole office.</summary>
/// <param name="Unit">The resolving unit, or the receiving one where it is asked for what that has received; <see langword="null"/> for all of them at once.</param>
/// <param name="IsReceiving">Whether it is asked for what the unit has received, whoever resolves it now.</param>
public sealed record OfficeScope(string? Unit, bool IsReceiving = false);
