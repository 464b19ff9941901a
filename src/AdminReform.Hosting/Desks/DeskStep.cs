namespace AdminReform.Hosting.Desks;

/// <summary>What a step of a desk did.</summary>
/// <param name="Taken">How many commands were taken.</param>
/// <param name="Changes">How many conclusions came or went.</param>
/// <param name="Notices">How many notices are told for the first time.</param>
/// <param name="Letters">How many messages that makes, over all channels.</param>
/// <param name="SentTo">The desks to which commands were sent.</param>
/// <param name="HasMore">Whether it left some of what it had read for the next step.</param>
internal sealed record DeskStep(int Taken, int Changes, int Notices, int Letters, IReadOnlyCollection<string> SentTo, bool HasMore);
