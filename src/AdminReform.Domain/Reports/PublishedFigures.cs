using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>The figures that an office published for a period: any subset of form II.06a, sums of its columns, and figures beside it.</summary>
/// <example>
/// <code>
/// var figures = PublishedFigures.Create(
/// [
///     PublishedFigure.Of(ReportColumn.Received, 21_651),
///     PublishedFigure.Of(ReportColumn.CarriedOver, 50),
///     PublishedFigure.Sum(new("tiếp nhận mới", "new"), 21_601, ReportColumn.NewOnline, ReportColumn.NewDirect),
///     PublishedFigure.Sum(new("trước và đúng hẹn", "early or on time"), 21_567, ReportColumn.ResolvedEarly, ReportColumn.ResolvedOnTime),
///     PublishedFigure.Of(ReportColumn.Pending, 84),
///     PublishedFigure.Beside(new("hủy", "cancelled"), 33),
/// ]).Value;
/// Reconciliation.Of(figures).Conclusions[0].English;
/// // 33 (“cancelled”) stand outside the sum: 50 + 21,601 = 21,567 + 84 holds without them, and fails by 33 with them.
/// </code>
/// </example>
public sealed record PublishedFigures
{
    /// <summary>The greatest figure that is read: a million million.</summary>
    public const long MaximumValue = 1_000_000_000_000;

    /// <summary>The greatest number of figures in one publication.</summary>
    public const int MaximumCount = 32;

    /// <summary>The greatest number of figures beside the form, and of figures that are parts of columns.</summary>
    public const int MaximumBeside = 6;

    private PublishedFigures(ValueList<PublishedFigure> figures, ReportingPeriod? period)
    {
        Figures = figures;
        Period = period;
    }

    /// <summary>The figures as published, in the order given; a figure that is repeated with the same value stands once.</summary>
    public ValueList<PublishedFigure> Figures { get; }

    /// <summary>The period they are published for; <see langword="null"/> when not stated.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>Gathers figures; a failure lists every figure that cannot be read and every two that contradict each other.</summary>
    public static Result<PublishedFigures> Create(IEnumerable<PublishedFigure> figures, ReportingPeriod? period = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var all = figures.Take(MaximumCount + 1).ToList();
        var problems = PublishedFiguresCheck.Problems(all);
        return problems.Count > 0
            ? Result<PublishedFigures>.Invalid(problems)
            : Result.Of(new PublishedFigures([.. all.Distinct()], period));
    }

    /// <summary>The figure published for one column; <see langword="null"/> when there is none.</summary>
    public long? this[ReportColumn column] => Figures.FirstOrDefault(figure => figure.Is(column))?.Value;

    /// <summary>Returns how many figures there are, and of which period.</summary>
    public override string ToString() => $"{Figures.Count} figures{(Period is null ? "" : $" of {Period}")}";
}
