using System.Text.Json;

namespace AdminReform.AspNetCore.Answers;

/// <summary>How the plans of a unit stand: targets as documents of assessments have them, duties, and what could not be assessed; for those who describe the endpoints.</summary>
internal sealed record PlanStandingAnswer(string Unit, string On, IReadOnlyList<JsonElement> Targets, IReadOnlyList<JsonElement> Duties, IReadOnlyList<ProblemPart> Problems);
