namespace AdminReform.Interchange.EventLogs;

/// <summary>A word of a mapping that no row of the log has used: perhaps it is spelt otherwise there.</summary>
/// <param name="Kind">Which list of the mapping it stands in.</param>
/// <param name="Text">The word, composed and with single spaces.</param>
public sealed record UnusedWord(MappingWordKind Kind, string Text);
