namespace OnTimeReview.Rendering.Terminal;

/// <summary>A column of a table on a terminal; one that can be spared is left out where the terminal is narrow.</summary>
internal sealed record GridColumn(string Heading, GridKind Kind = GridKind.Text, bool IsSpare = false);
