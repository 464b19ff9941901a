using AdminReform.Texts;
using AdminReform.Values;
using Ardalis.Result;

namespace AdminReform.Results.Ardalis;

/// <summary>A validation error that keeps the problem it was made from: both languages and the provision.</summary>
public sealed class ProblemError : ValidationError
{
    private readonly string _message;

    internal ProblemError(Problem problem, Language language)
        : base(problem.Path, problem.Message.In(language), problem.Code, ValidationSeverity.Error)
    {
        Problem = problem;
        _message = ErrorMessage;
    }

    /// <summary>The problem as it was.</summary>
    public Problem Problem { get; }

    internal static ValidationError[] AllOf(ValueList<Problem> problems, Language language) =>
        [.. problems.Where(problem => problem != Unexplained.Problem).Select(problem => new ProblemError(problem, language))];

    /// <summary>Reads a validation error, ours or another's; one of ours that was changed since is read by what it now says.</summary>
    internal static Problem Read(ValidationError error) =>
        error is ProblemError { IsAsItWas: true } own
            ? own.Problem
            : new(
                string.IsNullOrWhiteSpace(error.ErrorCode) ? Unexplained.WordsCode : error.ErrorCode,
                string.IsNullOrWhiteSpace(error.ErrorMessage) ? Unexplained.Problem.Message : new(error.ErrorMessage, error.ErrorMessage),
                error.Identifier ?? "");

    private bool IsAsItWas => ErrorCode == Problem.Code && Identifier == Problem.Path && ErrorMessage == _message;
}
