namespace OnTimeReview.Views;

/// <summary>An activity of the log that the mapping does not list, and in how many rows it stands.</summary>
public sealed record UnmappedLine(string Text, int Rows);
