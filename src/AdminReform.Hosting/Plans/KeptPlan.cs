using AdminReform.Information;
using AdminReform.Plans;

namespace AdminReform.Hosting.Plans;

/// <summary>A plan that a unit keeps, as it is in force.</summary>
internal sealed record KeptPlan(string Unit, Plan? Targets, InformationPlan? Duties);
