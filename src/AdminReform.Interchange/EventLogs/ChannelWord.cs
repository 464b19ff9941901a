using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a log calls a channel, and which one it is.</summary>
/// <param name="Text">The channel as the log writes it.</param>
/// <param name="Channel">Which channel it is.</param>
public sealed record ChannelWord(string Text, Channel Channel);
