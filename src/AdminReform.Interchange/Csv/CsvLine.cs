namespace AdminReform.Interchange.Csv;

/// <summary>One physical line: its number from 1, its text without the line break, and whether the text was cut at the limit.</summary>
internal readonly record struct CsvLine(int Number, string Text, bool IsTooLong);
