using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>What stands above a column.</summary>
internal sealed record TableHeading(LocalizedText Heading, LocalizedText? Group, int? Number, int Width)
{
    private const int WidestColumn = 255;

    internal static int CheckWidth(int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, WidestColumn);
        return width;
    }
}
