using AdminReform.Hosting.Commands;

namespace AdminReform.AspNetCore.Answers;

/// <summary>How a command stands.</summary>
internal sealed record ReceiptAnswer(string Id, string Unit, string DossierId, DateTimeOffset AcceptedAt, string State, string? SettledAt, IReadOnlyList<ProblemPart> Problems)
{
    internal static ReceiptAnswer Of(CommandReceipt receipt) => new(
        receipt.Id, receipt.Unit, receipt.DossierId, receipt.AcceptedAt.ToDateTimeOffset(), AnswerJson.Word(receipt.State),
        receipt.SettledAt is { } at ? AnswerJson.Moment(at) : null, [.. receipt.Problems.Select(ProblemPart.Of)]);
}
