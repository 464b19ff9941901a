using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class OtherShapesTests
{
    private static readonly LocalDate Begin = new(2021, 1, 1);
    private static readonly LocalDate Mid = new(2021, 7, 2);
    private static readonly LocalDate End = new(2021, 12, 31);

    private static AdditionalShareShape Twenty(long? whole, AdditionalShareReading reading = AdditionalShareReading.OfAll) =>
        new(Figures.AtLeast(20), reading, whole, Begin, End);

    [Fact]
    public void Words_are_kept_and_never_scored()
    {
        var target = Figures.Target(new WordsShape()) with { Wording = new("trong tốp đầu các quận, huyện", "among the leading districts") };
        Assert.False(target.Shape.IsScored);
        var assessment = target.Assess([Figures.Rank(2021, 1)], null, End.PlusYears(10)).Value;
        Assert.Equal(TargetStatus.NotMeasured, assessment.Status);
        Assert.Null(assessment.Value);
    }

    [Fact]
    public void A_tiered_target_is_kept_when_every_tier_keeps_its_own()
    {
        var shape = new TieredShape(
        [
            new Tier("city", new("thành phố", "city"), new CoverageShape(Figures.AtLeast(30), Begin, End)),
            new Tier("commune", new("cấp xã", "commune"), new CoverageShape(Figures.AtLeast(15), Begin, End)),
        ]);
        var assessment = shape.Assess(End, null, Figures.Share(End, 30, 100, "city"), Figures.Share(End, 14, 100, "commune"));
        Assert.Equal(TargetStatus.Missed, assessment.Status);
        Assert.Equal([TargetStatus.Met, TargetStatus.Missed], assessment.Parts.Select(part => part.Status));
        Assert.Equal("as its worst part: commune", assessment.Said(AssessmentFigure.Status));
        Assert.Equal(TargetStatus.NotMeasured, shape.Assess(End, null, Figures.Share(End, 30, 100, "city")).Status);
    }

    [Fact]
    public void An_additional_share_is_of_all_or_of_those_before_and_stays()
    {
        Assert.Equal(TargetStatus.OnPath, Twenty(500).Assess(Mid, null, Figures.Count(Mid, 50)).Status);
        Assert.Equal(TargetStatus.OffPath, Twenty(500).Assess(Mid, null, Figures.Count(Mid, 49)).Status);
        Assert.Equal(TargetStatus.Met, Twenty(500).Assess(Mid, null, Figures.Count(Mid, 100)).Status);
        Assert.Equal(TargetStatus.Unreachable, Twenty(500).Assess(Mid, new VolumeOutlook(0, 99), Figures.Count(Mid, 50)).Status);
        Assert.Null(Twenty(500, AdditionalShareReading.OfThoseBefore).Assess(Mid, null, Figures.Count(Mid, 50)).Attainability!.Best.Value);
        Assert.Equal(TargetStatus.NotMeasured, Twenty(null).Assess(Mid, null, Figures.Count(Mid, 50)).Status);
    }

    [Fact]
    public void An_approximate_count_is_set_aside()
    {
        var assessment = Twenty(500).Assess(Mid, null, Figures.Count(Mid, 100, Qualifier.MoreThan));
        Assert.Equal(TargetStatus.NotMeasured, assessment.Status);
        Assert.Equal("more than 100 is approximate and is not used", assessment.Said(AssessmentFigure.SetAside));
    }

    [Property]
    public void An_additional_share_brackets_what_comes_and_never_comes_back(byte[] added, byte most, byte whole)
    {
        var shape = Twenty(whole + 1);
        var outlook = new VolumeOutlook(0, most);
        var (total, measurements, course) = (0L, new List<Measurement>(), new List<TargetStatus>());
        var bounds = new List<Attainability>();
        for (var day = 0; day < Math.Min(added.Length, 300); day++)
        {
            total = Math.Min(most, total + (added[day] % 4));
            measurements.Add(Figures.Count(Begin.PlusDays(day), total));
            var assessment = Figures.Target(shape).Assess(measurements, outlook, Begin.PlusDays(day)).Value;
            course.Add(assessment.Status);
            bounds.Add(assessment.Attainability!);
            Figures.EveryFigureIsExplained(assessment);
        }

        Figures.NeverComesBack(course);
        Assert.All(bounds, bound => Assert.InRange(Fraction.Of(total, whole + 1), bound.Worst.Value!.Value, bound.Best.Value!.Value));
    }

    [Fact]
    public void More_may_be_added_than_the_base_and_the_best_is_never_below_what_is_there()
    {
        var assessment = Twenty(100).Assess(Mid, null, Figures.Count(Mid, 130));
        Assert.Equal(TargetStatus.Met, assessment.Status);
        Assert.Equal(Fraction.OfPercent(130), assessment.Value);
        Assert.Equal((Fraction.OfPercent(130), Fraction.OfPercent(130)), (assessment.Attainability!.Worst.Value, assessment.Attainability.Best.Value));
        var below = Twenty(100).Assess(Mid, null, Figures.Count(Mid, 30)).Attainability!;
        Assert.Equal((Fraction.OfPercent(30), Fraction.One), (below.Worst.Value, below.Best.Value));
    }
}
