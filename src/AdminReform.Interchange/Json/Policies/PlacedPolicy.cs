using AdminReform.Rules.Policies;

namespace AdminReform.Interchange.Json.Policies;

/// <summary>A policy and where it stands.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Policy">The policy.</param>
/// <param name="IsDated">Whether its day and scope could be read.</param>
internal readonly record struct PlacedPolicy(JsonPlace Place, RulePolicy Policy, bool IsDated);
