using AdminReform.Values;

namespace AdminReform.Indices;

public sealed class ScoresTests
{
    private static Dictionary<string, Fraction?> Ratios(Fraction? all) => ServiceScoreCards.Decision766Card.Groups
        .SelectMany(group => group.Components).ToDictionary(component => component.Id, _ => all);

    [Fact]
    public void The_five_groups_make_100_points()
    {
        Assert.Equal([18, 20, 22, 22, 18], ServiceScoreCards.Decision766Card.Groups.Select(group => group.Maximum));
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
    public void Averages_are_rounded_to_one_decimal_before_they_are_added()
    {
        // 5/3 = 1.67 becomes 1.7, nine times 15.3; unrounded it would be 15.
        var result = OneStopCriteria.Evaluate([.. Enumerable.Repeat((ValueList<int>)[2, 2, 1], 9)], 2022).Value;
        Assert.Equal(Fraction.Parse("15.3"), result.Total);
        Assert.Equal("Excellent", result.In(OneStopCriteria.Grades.Value)!.Name.English);
    }

    [Fact]
    public void A_criterion_without_marks_leaves_the_total_unknown()
    {
        var result = OneStopCriteria.Evaluate([[], .. Enumerable.Repeat((ValueList<int>)[2], 8)], 2022).Value;
        Assert.Null(result.Total);
        Assert.Null(result.In(OneStopCriteria.Grades.Value));
    }

    [Fact]
    public void Marks_other_than_2_1_and_0_years_outside_and_missing_criteria_are_told_at_once() => Assert.Equal(
        ["indices.criteria.not-in-force", "indices.criteria.count", "indices.criteria.mark"],
        OneStopCriteria.Evaluate([[3]], 2026).Problems.Select(problem => problem.Code));

    [Fact]
    public void Grades_that_do_not_rise_are_refused() => Assert.Throws<ArgumentException>(() =>
        new GradeScale([new Grade(5, new("a", "a")), new Grade(5, new("b", "b"))]));
}
