namespace AdminReform.Interchange.Csv;

/// <summary>A line that was read because a line before it has left a quote open.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Text">Its text without the line break, cut just beyond the limit.</param>
/// <param name="Cells">How many cells end in it, if the quote is still open where it begins.</param>
/// <param name="StaysOpen">Whether a quote that is open where it begins is open where it ends.</param>
/// <param name="CanGoOn">Whether a record that began before it can go on in it.</param>
internal readonly record struct LineAhead(int Number, string Text, int Cells, bool StaysOpen, bool CanGoOn);
