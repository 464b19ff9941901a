using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>One number that somebody published about a caseload, and what it is said to count.</summary>
/// <remarks>The value is kept as published, even if impossible; <see cref="PublishedFigures.Create"/> says what is wrong with it.</remarks>
public sealed record PublishedFigure
{
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

    /// <summary>What was printed before it; "hơn" (more than) and "gần" (nearly) bound the count on one side only.</summary>
    public Qualifier Qualifier { get; private init; }

    /// <summary>The columns whose sum it states, in the order of the form; the one that it is part of; empty for a figure beside the form.</summary>
    public ValueList<ReportColumn> Columns { get; }

    /// <summary>The least count that may have been published so.</summary>
    internal long Least => Qualifier switch
    {
        Qualifier.MoreThan => Value + 1,
        Qualifier.AtLeast => Value,
        Qualifier.Nearly => 0,
        _ => Value < 0 ? Value : Math.Max(0, Value - (Step / 2)),
    };

    /// <summary>The greatest such count; <see cref="JointEquation.Infinite"/> where nothing bounds it.</summary>
    internal long Greatest => Qualifier switch
    {
        Qualifier.MoreThan or Qualifier.AtLeast => JointEquation.Infinite,
        Qualifier.Nearly => Value,
        _ => Value + Math.Min(Step / 2, long.MaxValue - Math.Max(0, Value)),
    };

    /// <summary>Whether it is the count itself, and not rounded or a bound.</summary>
    public bool IsExact => Step == 1 && Qualifier == Qualifier.Exact;

    /// <summary>The number in words: <c>21.651</c>, <c>hơn 64.500</c>, <c>1.070 (làm tròn đến 10)</c>.</summary>
    public LocalizedText Words
    {
        get
        {
            var (number, step) = (Number, ReportNumber.Text(Step));
            return Step == 1 || IsOpen ? number : new($"{number.Vietnamese} (làm tròn đến {step.Vietnamese})", $"{number.English} (rounded to {step.English})");
        }
    }

    /// <summary>Whether it is bounded on one side only.</summary>
    internal bool IsOpen => Qualifier != Qualifier.Exact;

    /// <summary>The number with what was printed before it.</summary>
    internal LocalizedText Number
    {
        get
        {
            var number = ReportNumber.Text(Value);
            return new($"{QualifierWords.Before(Qualifier, Language.Vietnamese)}{number.Vietnamese}", $"{QualifierWords.Before(Qualifier, Language.English)}{number.English}");
        }
    }

    /// <summary>The figure of one column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such column.</exception>
    public static PublishedFigure Of(ReportColumn column, long value) =>
        new(PublishedFigureKind.Columns, ReportColumns.Name(column), value, [column]);

    /// <summary>The figure of one column as it was printed, such as "1,07 ngàn".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such column.</exception>
    /// <exception cref="ArgumentException">The number was printed in percent, and counts no dossiers.</exception>
    public static PublishedFigure Of(ReportColumn column, PublishedNumber number) => Of(column, 0).As(number);

    /// <summary>A figure that states several columns together, such as "early or on time" (trước và đúng hẹn).</summary>
    public static PublishedFigure Sum(LocalizedText name, long value, params IEnumerable<ReportColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(columns);
        return new(PublishedFigureKind.Columns, name, value, [.. columns.Order()]);
    }

    /// <summary>A figure that states several columns together, as it was printed.</summary>
    /// <exception cref="ArgumentException">The number was printed in percent, and counts no dossiers.</exception>
    public static PublishedFigure Sum(LocalizedText name, PublishedNumber number, params IEnumerable<ReportColumn> columns) => Sum(name, 0, columns).As(number);

    /// <summary>A figure that the form has no column for, such as "cancelled" (hủy).</summary>
    public static PublishedFigure Beside(LocalizedText name, long value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(PublishedFigureKind.Beside, name, value, []);
    }

    /// <summary>A figure that the form has no column for, as it was printed.</summary>
    /// <exception cref="ArgumentException">The number was printed in percent, and counts no dossiers.</exception>
    public static PublishedFigure Beside(LocalizedText name, PublishedNumber number) => Beside(name, 0).As(number);

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

    /// <summary>A figure that the publisher counts within one column, as it was printed.</summary>
    /// <exception cref="ArgumentException">The number was printed in percent, and counts no dossiers.</exception>
    public static PublishedFigure Within(ReportColumn column, LocalizedText name, PublishedNumber number) => Within(column, name, 0).As(number);

    /// <summary>Column 11 of the report for the period before.</summary>
    public static PublishedFigure PreviousPending(long value) =>
        new(PublishedFigureKind.PreviousPending, new("đang giải quyết cuối kỳ trước", "pending at the end of the period before"), value, []);

    /// <summary>Column 11 of the report for the period before, as it was printed.</summary>
    /// <exception cref="ArgumentException">The number was printed in percent, and counts no dossiers.</exception>
    public static PublishedFigure PreviousPending(PublishedNumber number) => PreviousPending(0).As(number);

    /// <summary>The same figure, known to be rounded to a multiple of a number, up or down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1, or more than <see cref="PublishedFigures.MaximumValue"/>.</exception>
    public PublishedFigure RoundedTo(long step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, PublishedFigures.MaximumValue);
        return this with { Step = step };
    }

    /// <summary>Whether the figure is exactly one given column.</summary>
    public bool Is(ReportColumn column) => Kind == PublishedFigureKind.Columns && Columns.Count == 1 && Columns[0] == column;

    /// <summary>Returns the English name and the value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name.English}: {Value}");

    private PublishedFigure As(PublishedNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.IsShare
            ? throw new ArgumentException($"{number} counts no dossiers.", nameof(number))
            : new(Kind, Name, (long)number.Value.Numerator, Columns) { Step = (long)number.Step.Numerator, Qualifier = number.Qualifier };
    }
}
