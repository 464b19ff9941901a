namespace AdminReform.Interchange.EventLogs;

/// <summary>An activity of a log that its mapping does not list, so that it means <see cref="ActivityMeaning.Handled"/>.</summary>
/// <param name="Text">The activity as the log writes it first, composed and with single spaces.</param>
/// <param name="Rows">In how many rows it stands.</param>
public sealed record UnmappedActivity(string Text, int Rows);
