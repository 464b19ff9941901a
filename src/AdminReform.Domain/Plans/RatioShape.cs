using AdminReform.Results;
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
        var years = Counting == RatioTerm.WholeTerm
            ? [Term]
            : Enumerable.Range(Term.Start.Year, Term.End.Year - Term.Start.Year + 1).Select(YearOfTerm).ToArray();
        var parts = years.Select(year => RatioCount.Assess(input, Goal, year, Counting)).ToList();
        var problems = parts.SelectMany(part => part.Problems).ToList();
        return problems.Count > 0
            ? Result<TargetAssessment>.Invalid(problems)
            : Result.Of(Series.Together(input, [.. parts.Select(part => part.Value)], input.Indicator.Unit));
    }

    private DateInterval YearOfTerm(int year) => new(
        LocalDate.Max(Term.Start, new LocalDate(year, 1, 1)), LocalDate.Min(Term.End, new LocalDate(year, 12, 31)));
}
