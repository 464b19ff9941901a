using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>One number that somebody published about a caseload, and what it is said to count.</summary>
/// <remarks>The value is kept as published, even if impossible; <see cref="PublishedFigures.Create"/> says what is wrong with it.</remarks>
public sealed record PublishedFigure
{
    // Of a thousand with so many decimals.
    private static readonly long[] Steps = [1000, 100, 10, 1];

    private PublishedFigure(PublishedFigureKind kind, LocalizedText name, long value, ValueList<ReportColumn> columns)
    {
        Kind = kind;
        Name = name;
        Value = value;
        Columns = columns;
    }

    /// <summary>How the figure relates to the form.</summary>
    public PublishedFigureKind Kind { get; }

    /// <summary>What the publisher calls it.</summary>
    public LocalizedText Name { get; }

    /// <summary>The number of dossiers.</summary>
    public long Value { get; }

    /// <summary>To what it was rounded: 10 for "1,07 ngàn", which is 1,070 and may be from 1,065 to 1,075; 1 where it is exact.</summary>
    public long Step { get; private init; } = 1;

    /// <summary>The columns whose sum it states, in the order of the form; the one that it is part of; empty for a figure beside the form.</summary>
    public ValueList<ReportColumn> Columns { get; }

    /// <summary>How far it may be from the count, either way.</summary>
    internal long Tolerance => Step / 2;

    /// <summary>The figure of one column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such column.</exception>
    public static PublishedFigure Of(ReportColumn column, long value) =>
        new(PublishedFigureKind.Columns, ReportColumns.Name(column), value, [column]);

    /// <summary>A figure that states several columns together, such as "early or on time" (trước và đúng hẹn).</summary>
    public static PublishedFigure Sum(LocalizedText name, long value, params IEnumerable<ReportColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(columns);
        return new(PublishedFigureKind.Columns, name, value, [.. columns.Order()]);
    }

    /// <summary>A figure that the form has no column for, such as "cancelled" (hủy).</summary>
    public static PublishedFigure Beside(LocalizedText name, long value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(PublishedFigureKind.Beside, name, value, []);
    }

    /// <summary>
    /// A figure that the publisher counts within one column, as systems that follow <see cref="OnTime.CountingPolicy.WaitingAsOnTime"/> count those that
    /// wait, or were sent back, within column 9.
    /// </summary>
    /// <param name="column">The column; not a total.</param>
    /// <param name="name">What the publisher calls it.</param>
    /// <param name="value">The number of dossiers.</param>
    public static PublishedFigure Within(ReportColumn column, LocalizedText name, long value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(PublishedFigureKind.Part, name, value, [column]);
    }

    /// <summary>Column 11 of the report for the period before.</summary>
    public static PublishedFigure PreviousPending(long value) =>
        new(PublishedFigureKind.PreviousPending, new("đang giải quyết cuối kỳ trước", "pending at the end of the period before"), value, []);

    /// <summary>The same figure, known to be rounded to a multiple of a number, up or down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1, or more than <see cref="PublishedFigures.MaximumValue"/>.</exception>
    public PublishedFigure RoundedTo(long step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, PublishedFigures.MaximumValue);
        return this with { Step = step };
    }

    /// <summary>The figure of one column in thousands, as it was printed: 1.07 for "1,07 ngàn" is 1,070, rounded to 10; decimals that are zero count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such column, or the number has more than three decimals or is out of range.</exception>
    public static PublishedFigure InThousands(ReportColumn column, decimal thousands)
    {
        var decimals = (decimal.GetBits(thousands)[3] >> 16) & 0xFF;
        return decimals <= 3 && Math.Abs(thousands) <= PublishedFigures.MaximumValue / 1000
            ? Of(column, (long)(thousands * 1000)).RoundedTo(Steps[decimals])
            : throw new ArgumentOutOfRangeException(nameof(thousands), thousands, "A count in thousands has at most three decimals.");
    }

    /// <summary>Whether the figure is exactly one given column.</summary>
    public bool Is(ReportColumn column) => Kind == PublishedFigureKind.Columns && Columns.Count == 1 && Columns[0] == column;

    /// <summary>Returns the English name and the value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name.English}: {Value}");
}
