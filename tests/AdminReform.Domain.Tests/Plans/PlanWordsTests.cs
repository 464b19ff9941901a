using AdminReform.Values;
using NodaTime;
using static AdminReform.Plans.Figures;

namespace AdminReform.Plans;

/// <summary>What an assessment tells, to the letter and in both languages.</summary>
public class PlanWordsTests
{
    private static readonly LocalDate First = new(2021, 1, 1);
    private static readonly LocalDate Middle = new(2021, 7, 1);
    private static readonly LocalDate Last = new(2021, 12, 31);

    [Fact]
    public void Coverage_without_an_outlook_may_become_all_or_nothing()
    {
        var shape = new CoverageShape(AtLeast(50), First, Last);

        Assert.Equal(
            [
                "Best 100,00%: không có dự báo: có thể bao phủ hết | 100.00%: no outlook: all of it may be covered",
                "Worst tiến gần 0%: không có dự báo: số đủ điều kiện có thể tăng không giới hạn | ever nearer to 0%: no outlook: the base may grow without limit",
            ],
            Told(shape.Assess(Middle, null, Share(Middle, 1, 4)), AssessmentFigure.Best, AssessmentFigure.Worst));
        Assert.Equal((new Bound(0), (Fraction?)0), (shape.Assess(Middle, null, Share(Middle, 0, 4)).Attainability!.Worst, shape.Assess(Middle, null, Share(Middle, 0, 4)).Progress));
        Assert.Equal(
            ["Progress 50,0% quãng đường từ 0% (01/01/2021) đến 50% | 50.0% of the way from 0% (01/01/2021) to 50%"],
            Told(shape.Assess(Middle, null, Share(Middle, 1, 4)), AssessmentFigure.Progress));
    }

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(5, 5, true)]
    [InlineData(5, 6, true)]
    [InlineData(6, 7, false)]
    [InlineData(3, 4, false)]
    public void A_base_on_the_last_day_that_was_not_expected_contradicts_its_outlook(long least, long most, bool isExpected) => Assert.Equal(
        isExpected,
        Target(new CoverageShape(AtLeast(50), First, Last)).Assess([Share(Last, 3, 5)], new BaseOutlook(least, most), Last).IsSuccess);

    [Theory]
    [InlineData(AdditionalShareReading.OfAll, "Reading hiểu là tỷ lệ trên tổng số | read as a share of all")]
    [InlineData(AdditionalShareReading.OfThoseBefore, "Reading hiểu là tỷ lệ trên số đã có trước đó | read as a share of those before")]
    public void An_additional_share_says_of_what(AdditionalShareReading reading, string told)
    {
        var shape = new AdditionalShareShape(AtLeast(20), reading, 10, First, Last);
        var assessment = shape.Assess(Middle, null, Count(First, 1), Count(Middle, 2, Qualifier.About));

        Assert.Equal(
            [told, "SetAside khoảng 2 là số ước lượng, không dùng để chấm | about 2 is approximate and is not used"],
            Told(assessment, AssessmentFigure.Reading, AssessmentFigure.SetAside));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(9_999, true)]
    [InlineData(10_000, false)]
    public void A_year_of_growth_is_a_year_with_one_before_it(int year, bool isOne) =>
        Assert.Equal(isOne, Record.Exception(() => new GrowthStep(year, 1)) is not ArgumentOutOfRangeException);

    [Theory]
    [InlineData(false, 60, "OnPath", "không thấp hơn mức phải đạt vào ngày của số liệu | not below what was required by the day of the figure")]
    [InlineData(false, 10, "OffPath", "thấp hơn mức phải đạt vào ngày của số liệu | below what was required by the day of the figure")]
    [InlineData(true, 10, "OnPath", "không cao hơn mức phải đạt vào ngày của số liệu | not above what was required by the day of the figure")]
    [InlineData(true, 60, "OffPath", "cao hơn mức phải đạt vào ngày của số liệu | above what was required by the day of the figure")]
    public void A_status_says_on_which_side_of_its_path_the_figure_is(bool isCeiling, int percent, string status, string told)
    {
        var shape = new MilestoneShape([new(Last, isCeiling ? AtMost(50) : AtLeast(50))]);
        var assessment = shape.Assess(Middle, null, Level(First, isCeiling ? 60 : 0), Level(Middle, percent)).Current;

        Assert.Equal((status, told), ($"{assessment.Status}", Told(assessment, AssessmentFigure.Status).Single()["Status ".Length..]));
    }

    [Theory]
    [InlineData(false, "Met", 90, "kết quả thấp nhất có thể vẫn đạt ≥ 50% | the worst that can come out reaches ≥ 50%")]
    [InlineData(false, "Unreachable", 10, "kết quả cao nhất có thể vẫn không đạt ≥ 50% | the best that can come out does not reach ≥ 50%")]
    [InlineData(true, "Met", 10, "kết quả cao nhất có thể vẫn đạt ≤ 50% | the worst that can come out reaches ≤ 50%")]
    [InlineData(true, "Unreachable", 90, "kết quả thấp nhất có thể vẫn không đạt ≤ 50% | the best that can come out does not reach ≤ 50%")]
    public void A_status_says_which_end_decides(bool isCeiling, string status, int percent, string told)
    {
        var shape = new MilestoneShape([new(Last, isCeiling ? AtMost(50) : AtLeast(50))]);
        var assessment = shape.Assess(Middle, new PaceOutlook(Fraction.OfPercent(1), Fraction.OfPercent(1)), Level(Middle, percent)).Current;

        Assert.Equal((status, told), ($"{assessment.Status}", Told(assessment, AssessmentFigure.Status).Single()["Status ".Length..]));
        EveryFigureIsExplained(assessment);
    }

    private static IEnumerable<string> Told(TargetAssessment assessment, params AssessmentFigure[] figures) =>
        assessment.Steps.Where(step => figures.Contains(step.Figure)).Select(step => $"{step.Figure} {step.Text.Vietnamese} | {step.Text.English}");
}
