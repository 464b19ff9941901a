using AdminReform.AspNetCore.Problems;
using AdminReform.Hosting.Commands;
using AdminReform.Results;
using Microsoft.AspNetCore.Http;

namespace AdminReform.AspNetCore.Answers;

/// <summary>The answer to one of several commands: its id where that could be read, the status that it would have had alone, and its receipt or its problems.</summary>
internal sealed record CommandAnswer(string? Id, int Status, ReceiptAnswer? Receipt, IReadOnlyList<ProblemPart> Problems)
{
    internal static CommandAnswer Of(string? id, Result<CommandReceipt> result) => result.TryGet(out var receipt)
        ? new(id, StatusOf(receipt), ReceiptAnswer.Of(receipt), [.. receipt.Problems.Select(ProblemPart.Of)])
        : new(id, ProblemAnswer.CodeOf(result.Status, result.Problems[0]), null, [.. result.Problems.Select(ProblemPart.Of)]);

    internal static int StatusOf(CommandReceipt receipt) => receipt.State switch
    {
        CommandState.Applied => StatusCodes.Status200OK,
        CommandState.Refused => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status202Accepted,
    };
}
