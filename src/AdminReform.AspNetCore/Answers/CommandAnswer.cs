using AdminReform.AspNetCore.Problems;
using AdminReform.Hosting.Commands;
using AdminReform.Results;
using AdminReform.Values;
using Microsoft.AspNetCore.Http;

namespace AdminReform.AspNetCore.Answers;

/// <summary>The answer to one of several commands: its id where that could be read, the status that it would have had alone, and its receipt or its problems.</summary>
/// <typeparam name="TReceipt">The receipt; those who describe the endpoints say what is written of it.</typeparam>
internal sealed record CommandAnswer<TReceipt>(string? Id, int Status, TReceipt? Receipt, IReadOnlyList<ProblemPart> Problems);

/// <summary>Makes such answers.</summary>
internal static class CommandAnswer
{
    /// <param name="id">Its id.</param>
    /// <param name="result">Its receipt, or why there is none; a place in it is one of the command.</param>
    /// <param name="index">Which of the commands it is.</param>
    internal static CommandAnswer<CommandReceipt> Of(string? id, Result<CommandReceipt> result, int index) => result.TryGet(out var receipt)
        ? new(id, StatusOf(receipt), receipt, Parts(receipt.Problems, index))
        : new(id, ProblemAnswer.CodeOf(result.Status, result.Problems[0]), null, Parts(result.Problems, index));

    // A problem of a command that was read says where in the command; one that could not be read says where in the body already.
    private static ProblemPart[] Parts(ValueList<Problem> problems, int index)
    {
        var command = FormattableString.Invariant($"$.commands[{index}]");
        return [.. problems.Select(problem => ProblemPart.Of(
            problem.Path.StartsWith("$.", StringComparison.Ordinal) && !problem.Path.StartsWith(command, StringComparison.Ordinal) ? problem with { Path = $"{command}{problem.Path[1..]}" } : problem))];
    }

    internal static int StatusOf(CommandReceipt receipt) => receipt.State switch
    {
        CommandState.Applied => StatusCodes.Status200OK,
        CommandState.Refused => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status202Accepted,
    };
}
