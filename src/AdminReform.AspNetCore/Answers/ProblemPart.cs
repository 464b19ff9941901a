using AdminReform.Results;

namespace AdminReform.AspNetCore.Answers;

/// <summary>One reason of a refusal inside an answer.</summary>
internal sealed record ProblemPart(string Code, Words Message, string? Path, string? Provision)
{
    internal static ProblemPart Of(Problem problem) =>
        new(problem.Code, Words.Of(problem.Message), problem.Path.Length == 0 ? null : problem.Path, problem.Provision?.ToString());
}
