namespace OnTimeReview.Suggesting;

/// <summary>A cell of a sample that is not blank.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Place">Where it stands, for people.</param>
public readonly record struct SampleCell(string Text, Func<string> Place);
