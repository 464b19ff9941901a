using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>A column of a table: its heading, and the cell that it has for a row.</summary>
/// <typeparam name="T">What a row stands for.</typeparam>
/// <param name="Heading">The words above it.</param>
/// <param name="Read">The cell of a row.</param>
/// <param name="Width">How many characters it is wide in a workbook, 1 to 255.</param>
public sealed record TableColumn<T>(LocalizedText Heading, Func<T, TableCell> Read, int Width = 14)
{
    /// <summary>How many characters it is wide in a workbook, 1 to 255.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of these.</exception>
    public int Width { get; init => field = TableHeading.CheckWidth(value); } = TableHeading.CheckWidth(Width);

    /// <summary>The heading above it and its neighbours; <see langword="null"/> where there is none.</summary>
    public LocalizedText? Group { get; init; }

    /// <summary>Its number on the form; <see langword="null"/> where it has none.</summary>
    public int? Number { get; init; }

    /// <summary>Returns the English heading.</summary>
    public override string ToString() => Heading.English;
}
