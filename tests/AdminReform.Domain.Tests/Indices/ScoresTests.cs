using AdminReform.OnTime;
using AdminReform.Values;

namespace AdminReform.Indices;

public sealed class ScoresTests
{
    private static Dictionary<string, Fraction?> Ratios(Fraction? all) => ServiceScoreCards.Decision766Card.Groups
        .SelectMany(group => group.Components).ToDictionary(component => component.Id, _ => all);

    [Fact]
    public void The_six_groups_make_100_points()
    {
        Assert.Equal([18, 20, 12, 10, 22, 18], ServiceScoreCards.Decision766Card.Groups.Select(group => group.Maximum));
        Assert.Equal(100, ServiceScoreCards.Decision766Card.Maximum);
        Assert.Equal(Law.Certainty.Unverified, ServiceScoreCards.Decision766Card.GradesCertainty);
    }

    [Theory]
    [InlineData("90%", "Excellent")]
    [InlineData("89.99%", "Good")]
    [InlineData("80%", "Good")]
    [InlineData("79.999%", "Fair")]
    [InlineData("50%", "Average")]
    [InlineData("49.9%", "Weak")]
    [InlineData("0", "Weak")]
    public void Grades_are_half_open(string ratio, string grade) =>
        Assert.Equal(grade, ServiceScoreCards.Decision766Card.Evaluate(Ratios(Fraction.Parse(ratio))).Grade!.Name.English);

    [Fact]
    public void A_grade_and_a_name_that_are_unverified_say_so()
    {
        var card = ServiceScoreCards.Decision766Card;
        Assert.Equal("100.00 of 100, Excellent (by unverified borders)", card.Evaluate(Ratios(Fraction.One)).ToString());
        Assert.Equal("100.00 of 100, Excellent", (card with { GradesCertainty = Law.Certainty.Text }).Evaluate(Ratios(Fraction.One)).ToString());
        Assert.Equal(
            [1, 2, 3, 4, 6, 7],
            OneStopCriteria.All.Where(criterion => criterion.ToString().EndsWith(" (unverified name)", StringComparison.Ordinal)).Select(criterion => criterion.Number));
    }

    [Fact]
    public void What_has_no_data_is_missing_and_neither_nothing_nor_all()
    {
        var ratios = Ratios(Fraction.One);
        ratios[ServiceScoreCards.FeedbackOnTime] = new Share(0, 0).Ratio;
        var score = ServiceScoreCards.Decision766Card.Evaluate(ratios);
        Assert.Equal((94, 94), (score.Points, score.Possible));
        Assert.Equal(ServiceScoreCards.FeedbackOnTime, Assert.Single(score.Missing).Id);
        Assert.Null(score.Grade);
    }

    [Property]
    public void A_better_ratio_never_gives_fewer_points(byte left, byte right)
    {
        var stepped = new SteppedFormula([new ScoreStep(Fraction.OfPercent(50), Fraction.Of(1, 2)), new ScoreStep(Fraction.OfPercent(95), 1)]);
        var (low, high) = (Fraction.Of(Math.Min(left, right), 255), Fraction.Of(Math.Max(left, right), 255));
        Assert.All<ScoreFormula>([stepped, new ProportionalFormula(), new ProportionalFormula(Fraction.OfPercent(90))], formula =>
            Assert.InRange(formula.Points(low, 20), 0, formula.Points(high, 20)));
    }

    [Fact]
    public void Progress_counts_what_is_open_within_its_limit()
    {
        var counts = new CaseloadCounts { Early = 50, OnTime = 10, Late = 5, Within = 20, Overdue = 10, Suspended = 3, Undetermined = 2, NotCounted = 7 };
        Assert.Equal(new Share(83, 100), ServiceScoreCards.ProgressRate(counts));
        Assert.False(ServiceScoreCards.ProgressRate(default).HasData);
        var ratios = Ratios(null);
        ratios[ServiceScoreCards.Progress] = ServiceScoreCards.ProgressRate(counts).Ratio;
        Assert.Equal(Fraction.Parse("16.6"), ServiceScoreCards.Decision766Card.Evaluate(ratios).Points);
    }

    [Fact]
    public void Grades_that_do_not_rise_are_refused() => Assert.Throws<ArgumentException>(() =>
        new GradeScale([new Grade(5, new("a", "a")), new Grade(5, new("b", "b"))]));
}
