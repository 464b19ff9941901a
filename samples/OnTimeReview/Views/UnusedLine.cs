namespace OnTimeReview.Views;

/// <summary>A word of the mapping that the log never uses, and the mapping's member in which it stands.</summary>
public sealed record UnusedLine(string List, string Text);
