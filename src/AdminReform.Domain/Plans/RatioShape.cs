using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>
/// A ratio of cases each of which is decided once and for all, such as dossiers on time (đúng hạn, trước hạn): one late dossier makes
/// 100 % unreachable.
/// </summary>
/// <remarks>
/// Measurements are counts from the first day of the year or term on, or by period (<see cref="Measurement.ByPeriod"/>), which are added up. A
/// goal of at most so much is kept by what is not counted: a share of late dossiers.
/// </remarks>
/// <param name="Goal">What has to be reached.</param>
/// <param name="Term">The first and the last day.</param>
/// <param name="Counting">The reading of the text: each year, or the whole term.</param>
/// <exception cref="ArgumentOutOfRangeException">The term reaches outside the years of reports, 1900–9000.</exception>
public sealed record RatioShape(Threshold Goal, DateInterval Term, RatioTerm Counting) : TargetShape
{
    /// <summary>The first and the last day.</summary>
    public DateInterval Term { get; } = Term.Start.Year >= ReportingPeriod.FirstYear && Term.End.Year < ReportingPeriod.LastYear
        ? Term
        : throw new ArgumentOutOfRangeException(nameof(Term), Term, "The term must lie within the years 1900 to 8999.")
            .InVietnamese("Kỳ phải nằm trong các năm 1900 đến 8999.");

    /// <inheritdoc/>
    public override LocalDate? By => Term.End;

    /// <summary>The years that are counted each on its own; none where the term is one.</summary>
    internal IEnumerable<int> YearsCounted => Counting == RatioTerm.WholeTerm ? [] : Spans().Select(span => span.Year);

    /// <summary>Parts of reporting years at the ends of the term that are shorter than the statutory month they end in.</summary>
    internal IEnumerable<DateInterval> TooShort => Counting == RatioTerm.EachReportingYear ? ReportingYears().Where(year => IsTooShort(year.Span)).Select(year => year.Span) : [];

    internal override Result<TargetAssessment> Assess(AssessmentInput input)
    {
        var outlooks = input.OutlooksBySubject();
        var parts = Spans().Select(span => RatioCount.Assess(input, Goal, span.Span, Counting == RatioTerm.WholeTerm ? null : span.Year, outlooks)).ToList();
        var problems = parts.SelectMany(part => part.Problems).ToList();
        return problems.Count > 0
            ? Result<TargetAssessment>.Invalid(problems)
            : Result.Of(Series.Together(input, [.. parts.Select(part => part.Value)], input.Indicator.Unit)).Map(whole => whole with
            {
                Steps = [.. whole.Steps, .. TooShort.Select(span => LeftOut(input, span))],
            });
    }

    /// <summary>Returns the goal and the term.</summary>
    public override string ToString() => $"ratio {Goal} ({Counting}) from {DayText.Of(Term.Start)} to {DayText.Of(Term.End)}";

    private IEnumerable<(int Year, DateInterval Span)> Spans() => Counting switch
    {
        RatioTerm.WholeTerm => [(Term.End.Year, Term)],
        RatioTerm.EachYear => Years(year => new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))),
        RatioTerm.EachReportingYear => ReportingYears().Where(year => !IsTooShort(year.Span)),
        _ => throw new InvalidOperationException($"The reading {Counting} is not a named one."),
    };

    private IEnumerable<(int Year, DateInterval Span)> ReportingYears() =>
        Years(year => new DateInterval(ReportingPeriod.Year(year).First, ReportingPeriod.Year(year).Last));

    private static bool IsTooShort(DateInterval span) => span.Length < ReportingPeriod.MonthOf(span.End).Days;

    private static AssessmentStep LeftOut(AssessmentInput input, DateInterval span)
    {
        var (days, figures) = ($"{DayText.Of(span.Start)}–{DayText.Of(span.End)}", input.Within(span).Measurements.Count);
        return new(AssessmentFigure.SetAside, new(
            $"{days} ngắn hơn một tháng báo cáo nên không đánh giá riêng; {figures} số liệu của những ngày này không dùng",
            $"{days} is shorter than a reporting month and is not measured alone; {figures} figures of these days are not used"));
    }

    // The years of the term, the first and the last as far as they lie in it.
    private IEnumerable<(int Year, DateInterval Span)> Years(Func<int, DateInterval> yearOf) =>
        from year in Enumerable.Range(Term.Start.Year, Term.End.Year - Term.Start.Year + 2)
        let span = yearOf(year).Intersection(Term)
        where span is not null
        select (year, span);
}
