using AdminReform.Indices;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Short ways to write targets and figures.</summary>
internal static class Figures
{
    internal static readonly Publication Report = new("Báo cáo", "Sở Nội vụ");
    internal static readonly Instrument Instrument = new(InstrumentNumber.Parse("1/KH-UBND"), new("Kế hoạch", "Plan"), new LocalDate(2021, 1, 1));
    internal static readonly DateInterval Year2021 = new(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31));

    internal static Threshold AtLeast(decimal percent) => Threshold.AtLeast(Fraction.OfPercent(percent));

    internal static Threshold MoreThan(decimal percent) => Threshold.MoreThan(Fraction.OfPercent(percent));

    internal static Threshold AtMost(decimal percent) => Threshold.AtMost(Fraction.OfPercent(percent));

    internal static Target Target(TargetShape shape, Indicator? indicator = null) => new(
        "t", indicator ?? Indicator.InPercent("i", new("chỉ số", "indicator")), new("mục tiêu", "target"), shape, Instrument.Cite(), Certainty.Secondary, "UBND");

    internal static Plan Plan(params TargetShape[] shapes) => new(Instrument, new(new(2021, 1, 1), new(2025, 12, 31)), [.. shapes.Select((shape, index) => Target(shape) with { Id = $"t{index}" })], Report);

    internal static Target RankTarget(RankGainShape shape) => Target(shape, new Indicator("i", new("hạng", "rank"), IndicatorUnit.Places));

    internal static Measurement Of(LocalDate date, MeasuredValue value, string? subject = null) => new("i", date, value, Report, Subject: subject);

    internal static Measurement Share(LocalDate date, long part, long whole, string? subject = null) =>
        Of(date, new ShareValue(new Share(part, whole)), subject);

    internal static Measurement Quarter(int year, int quarter, long part, long whole)
    {
        var first = new LocalDate(year, (3 * quarter) - 2, 1);
        return Measurement.ByPeriod("i", new DateInterval(first, first.PlusMonths(3).PlusDays(-1)), new ShareValue(new Share(part, whole)), Report);
    }

    internal static Measurement Level(LocalDate date, decimal percent, string? subject = null) =>
        Of(date, new LevelValue(Fraction.OfPercent(percent)), subject);

    internal static Measurement Rank(int year, int place, int of = 63) => Of(new LocalDate(year, 12, 31), new RankValue(new Rank(place, of)));

    internal static Measurement Count(LocalDate date, long number, Qualifier qualifier = Qualifier.Exact) =>
        Of(date, new CountValue(new PublishedCount(number, qualifier)));

    internal static TargetAssessment Assess(this TargetShape shape, LocalDate at, Outlook? outlook, params Measurement[] measurements) =>
        Target(shape).Assess(measurements, outlook, at).Value;

    internal static string Said(this TargetAssessment assessment, AssessmentFigure figure) =>
        string.Join("; ", assessment.Steps.Where(step => step.Figure == figure).Select(step => step.Text.English));

    /// <summary>Fails when a figure is given without a step that says how it was obtained.</summary>
    internal static void EveryFigureIsExplained(TargetAssessment assessment)
    {
        var told = assessment.Steps.Select(step => step.Figure).ToHashSet();
        Assert.Contains(AssessmentFigure.Status, told);
        Assert.True(assessment.Value is null || told.Contains(AssessmentFigure.Value));
        Assert.True(assessment.Path is null || told.Contains(AssessmentFigure.Path));
        Assert.True(assessment.Progress is null || told.Contains(AssessmentFigure.Progress));
        Assert.True(assessment.Shortfall is null || told.Contains(AssessmentFigure.Shortfall));
        Assert.True(assessment.Attainability is null || (told.Contains(AssessmentFigure.Best) && told.Contains(AssessmentFigure.Worst)));
        Assert.True(assessment.Attainability?.FailuresAffordable is null || told.Contains(AssessmentFigure.FailuresAffordable));
        Assert.True(assessment.Attainability?.Pace is null || told.Contains(AssessmentFigure.Pace));
        Assert.True(assessment.Attainability?.NoReturn is null || told.Contains(AssessmentFigure.NoReturn));
        Assert.All(assessment.Steps, step => Sentence.HasNoHole(step.Text));
        Assert.All(assessment.Parts, EveryFigureIsExplained);
    }

    /// <summary>Fails when a status that says the goal is lost is followed by one that does not.</summary>
    internal static void NeverComesBack(IEnumerable<TargetStatus> course)
    {
        var lost = false;
        foreach (var status in course)
        {
            Assert.True(!lost || status is TargetStatus.Unreachable or TargetStatus.Missed, $"{status} after it was lost");
            lost |= status is TargetStatus.Unreachable or TargetStatus.Missed;
        }
    }
}
