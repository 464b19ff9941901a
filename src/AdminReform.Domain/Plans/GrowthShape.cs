using System.Globalization;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>A growth every year until a cap is reached (tăng tối thiểu mỗi năm cho đến khi đạt mức trần).</summary>
/// <remarks>The figure of a year is the one that speaks of its last day, and once the year is over the last one of it; it is also what the next year builds on.</remarks>
/// <param name="Steps">The least growth of each year, in order, without a gap.</param>
/// <param name="Cap">Where growth ends.</param>
/// <param name="Reading">The reading of the text: points or per cent.</param>
/// <param name="Basis">The reading of the text: on what each year builds.</param>
/// <param name="Base">The value at the end of the year before the first; <see langword="null"/> where only a measurement can tell.</param>
/// <param name="Exempt">Who is exempt.</param>
public sealed record GrowthShape(
    ValueList<GrowthStep> Steps, Fraction Cap, GrowthReading Reading, GrowthBasis Basis, Fraction? Base = null, Exemption? Exempt = null)
    : TargetShape
{
    /// <inheritdoc/>
    public override LocalDate? By => Steps.Count == 0 ? null : EndOf(Steps[^1].Year);

    /// <summary>What a year has to reach when the year before stood at a value; per cent of nothing says nothing.</summary>
    internal Fraction? Required(Fraction before, Fraction growth) => Reading == GrowthReading.PerCent && before <= 0 ? null : Fraction.Max(Fraction.Min(Cap, before), Fraction.Min(Cap, Reading == GrowthReading.Points ? before + growth : before * (1 + growth)));

    internal override Result<TargetAssessment> Assess(AssessmentInput input)
    {
        if (Exempt?.Covers(input.Subject) == true)
        {
            return Result.Of(new TargetAssessment
            {
                Target = input.Target,
                Part = input.Part,
                At = input.At,
                By = By,
                Status = TargetStatus.NotMeasured,
                Unit = input.Indicator.Unit,
                Steps = [new AssessmentStep(AssessmentFigure.SetAside, new(
                    $"được miễn: {Exempt.Who.Vietnamese}", $"exempt: {Exempt.Who.English}"))],
            });
        }

        return LevelTerm.Read(input).Map(level => Series.Together(input, Years(input, level), input.Indicator.Unit));
    }

    /// <summary>Returns the steps and the cap.</summary>
    public override string ToString() => $"growth ({Reading}) {string.Join("; ", Steps)}, up to {Cap}";

    private static LocalDate EndOf(int year) => new(year, 12, 31);

    private ValueList<TargetAssessment> Years(AssessmentInput input, LevelTerm level)
    {
        var years = new List<TargetAssessment>();
        var before = Steps.Count == 0 ? null : level.AtEndOf(Steps[0].Year - 1) ?? Base;
        foreach (var step in Steps)
        {
            var required = before is { } value ? Required(value, step.AtLeast) : null;
            years.Add(AssessYear(input, level, step, before, required));
            before = Basis == GrowthBasis.YearBefore ? level.AtEndOf(step.Year) : required;
        }

        return [.. years];
    }

    private TargetAssessment AssessYear(AssessmentInput input, LevelTerm level, GrowthStep step, Fraction? before, Fraction? required)
    {
        var year = step.Year.ToString(CultureInfo.InvariantCulture);
        var (part, from) = (new LocalizedText($"năm {year}", year), new LocalDate(step.Year, 1, 1));
        if (before is not { } start || required is not { } goal)
        {
            var draft = new AssessmentDraft(input.About(part), from, EndOf(step.Year), Threshold.AtLeast(Cap), input.Indicator.Unit);
            draft.Explain(
                AssessmentFigure.Reading,
                before is { } nothing ? $"tăng theo phần trăm của {draft.Text(nothing, Language.Vietnamese)} không cho biết phải đạt bao nhiêu" : $"chưa có số liệu ngày {DayText.Of(from.PlusDays(-1))} nên chưa biết phải đạt bao nhiêu",
                before is { } none ? $"growth by per cent from {draft.Text(none, Language.English)} does not say what has to be reached" : $"what has to be reached is not known without the figure of {DayText.Of(from.PlusDays(-1))}");
            return draft.Conclude() with { Goal = null };
        }

        var source = new StartingPoint(from.PlusDays(-1), start);
        return level.Assess(part, from, new Milestone(EndOf(step.Year), Threshold.AtLeast(goal)), source, Why(input, step, start, goal));
    }

    private LocalizedText Why(AssessmentInput input, GrowthStep step, Fraction start, Fraction goal)
    {
        var (from, to) = (FigureText.Of(start, input.Indicator.Unit), FigureText.Of(goal, input.Indicator.Unit));
        var growth = FigureText.Of(step.AtLeast, IndicatorUnit.Percent);
        var reading = Reading == GrowthReading.Points
            ? new LocalizedText("điểm phần trăm", "percentage points")
            : new LocalizedText("phần trăm của mức trước", "per cent of what there was");
        var cap = FigureText.Of(Cap, input.Indicator.Unit);
        return new(
            $"{from.Vietnamese} tăng {growth.Vietnamese}, hiểu là {reading.Vietnamese}, không quá {cap.Vietnamese}: phải đạt {to.Vietnamese}",
            $"{from.English} up by {growth.English}, read as {reading.English}, up to {cap.English}: {to.English} required");
    }
}
