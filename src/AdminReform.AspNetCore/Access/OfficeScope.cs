namespace AdminReform.AspNetCore.Access;

/// <summary>What a policy is asked about: a resolving unit, or the whole office.</summary>
/// <param name="Unit">The resolving unit; <see langword="null"/> for all of them at once.</param>
public sealed record OfficeScope(string? Unit);
