namespace AdminReform.AspNetCore.Answers;

/// <summary>How a command stands, for those who describe the endpoints; the receipt writes itself.</summary>
internal sealed record ReceiptAnswer(string Id, string Unit, string? DossierId, DateTimeOffset AcceptedAt, string State, string? SettledAt, IReadOnlyList<ProblemPart> Problems, IReadOnlyList<ProblemPart> Irregularities);
