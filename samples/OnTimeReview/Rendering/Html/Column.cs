namespace OnTimeReview.Rendering.Html;

/// <summary>A column of a table: its heading, and how its cells stand.</summary>
public sealed record Column(string Heading, Cells Cells = Cells.Text);
