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
/// <remarks>Measurements are cumulative counts from the first day of the term.</remarks>
/// <param name="Goal">What has to be reached.</param>
/// <param name="Term">The first and the last day.</param>
/// <param name="Counting">The reading of the text: each year, or the whole term.</param>
public sealed record RatioShape(Threshold Goal, DateInterval Term, RatioTerm Counting) : TargetShape
{
    /// <inheritdoc/>
    public override LocalDate? By => Term.End;

    internal override Result<TargetAssessment> Assess(AssessmentInput input)
    {
        var parts = Spans().Select(span => RatioCount.Assess(input, Goal, span.Span, Counting == RatioTerm.WholeTerm ? null : span.Year)).ToList();
        var problems = parts.SelectMany(part => part.Problems).ToList();
        return problems.Count > 0
            ? Result<TargetAssessment>.Invalid(problems)
            : Result.Of(Series.Together(input, [.. parts.Select(part => part.Value)], input.Indicator.Unit));
    }

    /// <summary>Returns the goal and the term.</summary>
    public override string ToString() => $"ratio {Goal} ({Counting}) from {DayText.Of(Term.Start)} to {DayText.Of(Term.End)}";

    private IEnumerable<(int Year, DateInterval Span)> Spans() => Counting switch
    {
        RatioTerm.WholeTerm => [(Term.End.Year, Term)],
        RatioTerm.EachYear => Years(year => new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))),
        RatioTerm.EachReportingYear => Years(year => new DateInterval(ReportingPeriod.Year(year).First, ReportingPeriod.Year(year).Last)),
        _ => throw new InvalidOperationException($"The reading {Counting} is not a named one."),
    };

    // The years of the term, the first and the last as far as they lie in it.
    private IEnumerable<(int Year, DateInterval Span)> Years(Func<int, DateInterval> yearOf) =>
        from year in Enumerable.Range(Term.Start.Year, Term.End.Year - Term.Start.Year + 2)
        let span = yearOf(year).Intersection(Term)
        where span is not null
        select (year, span);
}
