namespace AdminReform.Interchange.Office.Tables;

/// <summary>How high a row must be for its words, in points, near enough: programs that only show a workbook do not work it out.</summary>
internal static class RowHeights
{
    internal const int Line = 15;

    private const int TitleLine = 20;
    private const int Highest = 409;

    internal static int Of(string text, int width) => Height(text, width, 9, Line);

    // In bold, in the middle, and broken between words in narrow columns.
    internal static int OfHeading(string text, int width) => Height(text, width, 10, Line);

    internal static int OfTitle(string text, int width) => Height(text, width, 12, TitleLine);

    // So many eighths of a character for each.
    private static int Height(string text, int width, int eighths, int line)
    {
        long lines = 0;
        foreach (var part in text.AsSpan().EnumerateLines())
        {
            lines += 1 + ((long)part.Length * eighths / 8 / width);
        }

        return (int)Math.Min(Highest, lines * line);
    }
}
