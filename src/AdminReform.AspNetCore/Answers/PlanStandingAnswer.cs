using System.Text.Json;
using AdminReform.Hosting.Plans;
using NodaTime.Text;

namespace AdminReform.AspNetCore.Answers;

/// <summary>How the plans of a unit stand: targets as documents of assessments have them, duties, and what could not be assessed.</summary>
internal sealed record PlanStandingAnswer(string Unit, string On, JsonElement Targets, JsonElement Duties, IReadOnlyList<ProblemPart> Problems)
{
    internal static PlanStandingAnswer Of(PlanStanding standing) => new(
        standing.Unit, LocalDatePattern.Iso.Format(standing.On), JsonSerializer.SerializeToElement(standing.Targets, AnswerJson.Options),
        JsonSerializer.SerializeToElement(standing.Duties, AnswerJson.Options), [.. standing.Problems.Select(ProblemPart.Of)]);
}
