using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>A table described once, to be written as a sheet of a workbook and as CSV (bảng): its headings, its typed cells, its total and its notes.</summary>
/// <remarks>Rows are asked for while they are written, so that a table costs no memory of its own.</remarks>
public sealed class Table
{
    /// <summary>The most columns that a sheet can have.</summary>
    public const int MaximumColumns = 16_384;

    private Table(LocalizedText name, LocalizedText title, ValueList<TableHeading> headings, IEnumerable<TableCell[]> rows)
    {
        Name = name;
        Title = title;
        Headings = headings;
        Rows = rows;
    }

    private Table(Table other)
    {
        (Name, Title, Headings, Rows) = (other.Name, other.Title, other.Headings, other.Rows);
        (Total, Notes, IsLandscape, FrozenColumns) = (other.Total, other.Notes, other.IsLandscape, other.FrozenColumns);
    }

    /// <summary>The name of its sheet.</summary>
    public LocalizedText Name { get; }

    /// <summary>The words above it.</summary>
    public LocalizedText Title { get; }

    /// <summary>The cells of its last row, one for each column; empty where it has none.</summary>
    public ValueList<TableCell> Total { get; private init; } = [];

    /// <summary>What must be said below it.</summary>
    public ValueList<LocalizedText> Notes { get; private init; } = [];

    /// <summary>Whether its A4 pages lie on their long side.</summary>
    public bool IsLandscape { get; private init; }

    /// <summary>How many columns stay in view.</summary>
    public int FrozenColumns { get; private init; }

    internal ValueList<TableHeading> Headings { get; }

    internal IEnumerable<TableCell[]> Rows { get; }

    /// <summary>Describes a table.</summary>
    /// <param name="name">The name of its sheet; of a long one as much as a sheet can be named is used.</param>
    /// <param name="title">The words above it.</param>
    /// <param name="items">What the rows stand for, asked for once each time that the table is written.</param>
    /// <param name="columns">The columns, 1 to <see cref="MaximumColumns"/>.</param>
    /// <exception cref="ArgumentException">There is no column, or there are more than a sheet can have.</exception>
    public static Table Of<T>(LocalizedText name, LocalizedText title, IEnumerable<T> items, params IEnumerable<TableColumn<T>> columns)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(columns);
        TableColumn<T>[] all = [.. columns];
        return all.Length is 0 or > MaximumColumns
            ? throw new ArgumentException($"A table has 1 to {MaximumColumns} columns.", nameof(columns))
            : new(
                name,
                title,
                [.. all.Select(column => new TableHeading(column.Heading, column.Group, column.Number, column.Width))],
                items.Select(item => Array.ConvertAll(all, column => column.Read(item))));
    }

    /// <summary>The same table with a last row.</summary>
    /// <param name="total">One cell for each column.</param>
    /// <exception cref="ArgumentException">There are more or fewer cells than columns.</exception>
    public Table WithTotal(ValueList<TableCell> total)
    {
        ArgumentNullException.ThrowIfNull(total);
        return total.Count == Headings.Count
            ? new(this) { Total = total }
            : throw new ArgumentException("A total has one cell for each column.", nameof(total));
    }

    /// <summary>The same table with notes below it.</summary>
    public Table WithNotes(ValueList<LocalizedText> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        return new(this) { Notes = notes };
    }

    /// <summary>The same table on pages that lie on their long side.</summary>
    public Table InLandscape() => new(this) { IsLandscape = true };

    /// <summary>The same table with its first columns always in view.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many columns.</exception>
    public Table WithFrozenColumns(int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns, Headings.Count);
        return new(this) { FrozenColumns = columns };
    }

    /// <summary>Returns the English title.</summary>
    public override string ToString() => Title.English;
}
