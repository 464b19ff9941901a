using AdminReform.Values;
using NodaTime;
using static AdminReform.Plans.Figures;

namespace AdminReform.Plans;

/// <summary>The last figure that is taken and the first that is not; what outlooks and terms allow.</summary>
public class PlanEdgeTests
{
    private static readonly LocalDate First = new(2021, 1, 1);
    private static readonly LocalDate Middle = new(2021, 7, 1);
    private static readonly LocalDate Last = new(2021, 12, 31);

    [Fact]
    public void What_cannot_be_is_refused_where_it_is_made()
    {
        Assert.Null(Record.Exception(() => new Measurement("i", Last, new LevelValue(1), Report, Since: Last)));
        Assert.StartsWith(
            "A figure cannot begin after the day that it speaks of.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Measurement("i", Last, new LevelValue(1), Report, Since: Last.PlusDays(1))).Message,
            StringComparison.Ordinal);
        Assert.Equal((0, 0), (new PaceOutlook(0, 0).RiseAYearAtMost, new PaceOutlook(0, 0).FallAYearAtMost));
        Assert.Throws<ArgumentOutOfRangeException>("riseAYearAtMost", () => new PaceOutlook(Fraction.Of(-1, 100)));
        Assert.Throws<ArgumentOutOfRangeException>("fallAYearAtMost", () => new PaceOutlook(null, Fraction.Of(-1, 100)));
        Assert.Null(Plan(new WordsShape())["t1"]);
    }

    [Theory]
    [InlineData(1899, 2021, false)]
    [InlineData(1900, 2021, true)]
    [InlineData(2021, 8_999, true)]
    [InlineData(2021, 9_000, false)]
    public void A_ratio_runs_within_the_years_of_reports(int from, int to, bool isOne) => Assert.Equal(
        isOne, Record.Exception(() => new RatioShape(AtLeast(90), new(new(from, 1, 1), new(to, 12, 31)), RatioTerm.WholeTerm)) is not ArgumentOutOfRangeException);

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(4, 6, true)]
    [InlineData(6, 9, false)]
    [InlineData(1, 4, false)]
    public void What_was_added_by_the_last_day_and_was_not_expected_contradicts_its_outlook(long least, long most, bool isExpected)
    {
        var shape = new AdditionalShareShape(AtLeast(20), AdditionalShareReading.OfAll, 10, First, Last);
        Assert.Equal(isExpected, IsExpected(shape, new VolumeOutlook(least, most), Last, Count(Last, 5)));
        Assert.Equal(most >= 5, IsExpected(shape, new VolumeOutlook(least, most), Last, Count(Middle, 5)));
    }

    /// <summary>From place 48 to 45 in a year, and to 35 in the two years after it: 3 and 5 a year; and down again as fast.</summary>
    [Theory]
    [InlineData(48, 45, 35, 5, true)]
    [InlineData(48, 45, 35, 4, false)]
    [InlineData(35, 38, 48, 5, true)]
    [InlineData(35, 38, 48, 4, false)]
    [InlineData(48, 45, 45, 3, true)]
    [InlineData(48, 45, 45, 2, false)]
    public void Places_gained_or_lost_faster_than_was_expected_contradict_the_outlook(int first, int second, int third, int pace, bool isExpected)
    {
        var shape = new RankGainShape(Threshold.AtLeast(5), 2020, 2025, RankGainReading.AverageSinceBase);
        Measurement[] ranks = [Rank(2020, first), Rank(2021, second), Rank(2023, third)];
        Assert.Equal(isExpected, RankTarget(shape).Assess(ranks, third < first ? new PaceOutlook(pace) : new PaceOutlook(null, pace), new(2023, 12, 31)).IsSuccess);
    }

    [Fact]
    public void The_later_of_two_ranks_of_a_year_counts()
    {
        var shape = new RankGainShape(Threshold.AtLeast(5), 2020, 2025, RankGainReading.AverageSinceBase);
        var early = Of(new(2021, 6, 30), new RankValue(new(40, 63)));
        Assert.Equal(3, RankTarget(shape).Assess([Rank(2020, 48), early, Rank(2021, 45)], null, new(2021, 12, 31)).Value.Value);
    }

    /// <summary>From 48 to 38 in two years, three years left: at best 3 × 6 places up, at worst 3 × 2 down; 25 are needed, 10 are there.</summary>
    [Fact]
    public void What_ranks_can_still_become_is_told()
    {
        var shape = new RankGainShape(Threshold.AtLeast(5), 2020, 2025, RankGainReading.AverageSinceBase);
        var assessment = RankTarget(shape).Assess([Rank(2020, 48), Rank(2022, 38)], new PaceOutlook(6, 2), new(2022, 12, 31)).Value;

        Assert.Equal((new Bound(Fraction.Of(28, 5)), new Bound(Fraction.Of(4, 5)), (Fraction?)1), (assessment.Attainability!.Best, assessment.Attainability.Worst, assessment.Progress));
        Assert.Equal(
            [
                $"Value 5 bậc mỗi năm: (48 − 38) / 2 năm, theo 48 (2020) → 38 (2022) (ngày 31/12/2022, nguồn: {Report}) | 5 places a year: (48 − 38) / 2 years, from 48 (2020) → 38 (2022) (on 31/12/2022, source: {Report})",
                "Progress 100,0% quãng đường từ 0 bậc mỗi năm (hạng 48) đến 5 bậc mỗi năm | 100.0% of the way from 0 places a year (place 48) to 5 places a year",
                "Best 5,6 bậc mỗi năm: lên hạng 20 năm 2025 | 5.6 places a year: place 20 in 2025",
                "Worst 0,8 bậc mỗi năm: xuống hạng 44 năm 2025 | 0.8 places a year: place 44 in 2025",
                "Pace còn phải lên 15 bậc trong 3 năm, đến hạng 23 | 15 places still to gain in 3 years, up to place 23",
            ],
            Told(assessment, AssessmentFigure.Value, AssessmentFigure.Progress, AssessmentFigure.Best, AssessmentFigure.Worst, AssessmentFigure.Pace));
    }

    [Fact]
    public void A_ratio_tells_its_progress_its_pace_to_the_last_case_and_an_outlook_without_end()
    {
        var shape = new RatioShape(AtLeast(50), Year2021, RatioTerm.WholeTerm);
        var assessment = shape.Assess(Middle, new VolumeOutlook(12, 12), Share(Middle, 4, 10));

        Assert.Equal((Fraction.Of(4, 5), new RequiredPace(1, PaceUnit.ShareOfTheRest)), (assessment.Progress!.Value, assessment.Attainability!.Pace));
        Assert.Equal(
            ["Progress 80,0% quãng đường từ 0% (0) đến 50% | 80.0% of the way from 0% (0) to 50%", "Pace 2 trong 2 còn lại phải đạt (tổng 12, cần 6, đã đạt 4) | 2 of the 2 to come must succeed (of 12 in all 6 are needed, 4 succeeded)"],
            Told(assessment, AssessmentFigure.Progress, AssessmentFigure.Pace));
        Assert.Equal(
            [
                "Số liệu ngày 31/12/2021 trái với dự báo: đã đếm 10, dự báo 20–∞. Thay dự báo rồi đánh giá lại. "
                    + "| The figure of 31/12/2021 contradicts the outlook: 10 were counted, the outlook is 20–∞. Replace the outlook and assess again.",
            ],
            Target(shape).Assess([Share(Last, 4, 10)], new VolumeOutlook(20), Last).Problems.Select(problem => $"{problem.Message.Vietnamese} | {problem.Message.English}"));
    }

    [Fact]
    public void A_level_without_a_base_asks_for_the_goal_itself_and_one_that_has_to_fall_says_so()
    {
        var shape = new MilestoneShape([new(Last, AtLeast(50))]);
        var assessment = shape.Assess(Middle, null, Level(Middle, 40));
        Assert.Equal(Fraction.OfPercent(50), assessment.Path);
        Assert.Equal(
            [
                "Path 50%: không có số liệu gốc nên yêu cầu ngay mức đích | 50%: there is no base, so the goal itself is required",
                "Progress 80,0% quãng đường từ 0% (không có số liệu gốc) đến 50% | 80.0% of the way from 0% (no base) to 50%",
                "Pace tăng 19,95% một năm (365 ngày) trong 183 ngày còn lại | a rise of 19.95% a year (of 365 days) over the 183 days left",
            ],
            Told(assessment, AssessmentFigure.Path, AssessmentFigure.Progress, AssessmentFigure.Pace));
        Assert.Equal(
            ["Pace giảm 19,95% một năm (365 ngày) trong 183 ngày còn lại | a fall of 19.95% a year (of 365 days) over the 183 days left"],
            Told(new MilestoneShape([new(Last, AtMost(40))]).Assess(Middle, null, Level(Middle, 50)), AssessmentFigure.Pace));
    }

    [Fact]
    public void A_year_of_growth_without_the_figure_before_it_says_of_which_day() => Assert.Equal(
        ["Reading chưa có số liệu ngày 31/12/2021 nên chưa biết phải đạt bao nhiêu | what has to be reached is not known without the figure of 31/12/2021"],
        Told(
            new GrowthShape([new(2022, Fraction.OfPercent(20))], 1, GrowthReading.Points, GrowthBasis.YearBefore).Assess(new(2022, 12, 31), null, Level(new(2022, 12, 31), 50)),
            AssessmentFigure.Reading));

    /// <summary>20 points from 50 % of the last day of the year before: on 02/07, 183 days of 365 later, 50 + 20 × 183/365 per cent are required.</summary>
    [Fact]
    public void Growth_is_required_straight_from_the_last_day_of_the_year_before() => Assert.Equal(
        Fraction.OfPercent(50) + (Fraction.OfPercent(20) * Fraction.Of(183, 365)),
        new GrowthShape([new(2022, Fraction.OfPercent(20))], 1, GrowthReading.Points, GrowthBasis.YearBefore)
            .Assess(new(2022, 7, 2), null, Level(new(2021, 12, 31), 50), Level(new(2022, 7, 2), 55)).Path);

    [Fact]
    public void An_outlook_is_found_by_its_subject()
    {
        var outlooks = new SubjectOutlooks([new("a", new VolumeOutlook(1)), new("b", new VolumeOutlook(2))]);
        Assert.Equal((new VolumeOutlook(2), null), (outlooks.For("b"), outlooks.For("c")));
    }

    /// <summary>Half a year is left; 2 points at 10 a year take 73 days of it.</summary>
    [Theory]
    [InlineData(true, "giảm", "falling")]
    [InlineData(false, "tăng", "rising")]
    public void A_date_of_no_return_says_which_way(bool isCeiling, string vietnamese, string english)
    {
        var shape = new MilestoneShape([new(Last, isCeiling ? AtMost(48) : AtLeast(52))]);
        var assessment = shape.Assess(Middle, new PaceOutlook(Fraction.OfPercent(10), Fraction.OfPercent(10)), Level(Middle, 50));

        Assert.NotNull(assessment.Attainability!.NoReturn);
        var told = assessment.Steps.Single(step => step.Figure == AssessmentFigure.NoReturn).Text;
        Assert.EndsWith($"sau đó {vietnamese} nhanh nhất có thể thì vừa đủ", told.Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith($"then {english} as fast as possible is just enough", told.English, StringComparison.Ordinal);
    }

    /// <summary>The first year is met; the second has not begun.</summary>
    [Fact]
    public void Parts_that_are_met_leave_the_whole_open_until_the_others_have_begun()
    {
        var shape = new RatioShape(AtLeast(90), new(First, new(2022, 12, 31)), RatioTerm.EachYear);
        var assessment = shape.Assess(Last, null, Share(Last, 95, 100));

        Assert.Equal((TargetStatus.OnPath, TargetStatus.Met), (assessment.Status, assessment.Parts[0].Status));
        Assert.Equal(
            ["Status các phần đã đến kỳ đều đạt; còn phần chưa đến kỳ | every part that has begun is met; others have not begun"], Told(assessment, AssessmentFigure.Status));
    }

    [Theory]
    [InlineData(1, 100, "0.01")]
    [InlineData(1, 200, "0.01")]
    [InlineData(1, 201, "0.005")]
    [InlineData(1, 1_000_000_000_000, "0.000000000001")]
    [InlineData(1, 3_000_000_000_000, "0")]
    [InlineData(0, 1, "0")]
    [InlineData(10, 1, "10")]
    public void A_figure_that_is_not_zero_is_written_with_as_many_decimals_as_show_it_up_to_twelve(long part, long whole, string text) =>
        Assert.Equal(text, FigureText.Of(Fraction.Of(part, whole), IndicatorUnit.Count).English);

    [Fact]
    public void The_six_pillars_have_their_names() => Assert.Equal(
        [
            "Cải cách thể chế | Institutions", "Cải cách thủ tục hành chính | Administrative procedures", "Cải cách tổ chức bộ máy hành chính | Organisation of the apparatus",
            "Cải cách chế độ công vụ | Civil service", "Cải cách tài chính công | Public finance", "Xây dựng, phát triển chính quyền điện tử, chính quyền số | Electronic and digital government",
        ],
        Enum.GetValues<Pillar>().Order().Select(pillar => $"{pillar.Name().Vietnamese} | {pillar.Name().English}"));

    private static bool IsExpected(TargetShape shape, Outlook outlook, LocalDate at, params Measurement[] measurements) => Target(shape).Assess(measurements, outlook, at).IsSuccess;

    private static IEnumerable<string> Told(TargetAssessment assessment, params AssessmentFigure[] figures) =>
        assessment.Steps.Where(step => figures.Contains(step.Figure)).Select(step => $"{step.Figure} {step.Text.Vietnamese} | {step.Text.English}");
}
