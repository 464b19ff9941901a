namespace OnTimeReview.Views;

/// <summary>Rows that are no events, because of what one column says.</summary>
public sealed record PassedOverLine(string Column, string Text, int Rows, int Line);
