using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Indices;

public sealed class OneStopCriteriaTests
{
    private static readonly OneStopPeriod Quarter = OneStopPeriod.Quarter(2022, 3);

    // Criteria 1, 2, 3, 4 and 7 have the marks of dossiers, the others the mark of the unit.
    private static ValueList<int>[] Marks(ValueList<int> dossiers, ValueList<int> unit) =>
        [.. OneStopCriteria.All.Select(criterion => criterion.IsPerDossier ? dossiers : unit)];

    [Fact, Holds("01/2018/TT-VPCP", "15.2.a")]
    public void Dossiers_are_averaged_to_one_decimal_and_a_unit_has_one_mark()
    {
        // 5/3 = 1.67 becomes 1.7, five times 8.5, and four times 2.
        var result = OneStopCriteria.Evaluate(Marks([2, 2, 1], [2]), Quarter).Value;
        Assert.Equal(Fraction.Parse("16.5"), result.Total);
        Assert.Equal((18, 0), (result.Possible, result.LeftOut.Count));
        Assert.Equal("Excellent", result.In(OneStopCriteria.Grades.Value)!.Name.English);
        Assert.Equal([1, 2, 3, 4, 7], OneStopCriteria.All.Where(criterion => criterion.IsPerDossier).Select(criterion => criterion.Number));
        var twice = Assert.Single(OneStopCriteria.Evaluate([.. Marks([2], [2]).Select((marks, index) => index == 5 ? [2, 1] : marks)], Quarter).Problems);
        Assert.Equal(("indices.criteria.per-unit", "marks[5]", "01/2018/TT-VPCP art. 15.2"), (twice.Code, twice.Path, twice.Provision!.ToString()));
    }

    [Fact, Holds("01/2018/TT-VPCP", "15.4")]
    public void A_criterion_without_data_is_left_out_of_the_total()
    {
        var result = OneStopCriteria.Evaluate([[], .. Marks([2], [1])[1..]], Quarter).Value;
        Assert.Equal(Fraction.Parse("12"), result.Total);
        Assert.Equal(16, result.Possible);
        Assert.Equal([1], result.LeftOut);
        Assert.Equal(Fraction.Parse("8"), result.OfficialTotal);
        var nothing = OneStopCriteria.Evaluate(Marks([], []), Quarter).Value;
        Assert.Null(nothing.Total);
        Assert.Null(nothing.In(OneStopCriteria.Grades.Value));
        Assert.Null(nothing.OfficialIn(OneStopCriteria.OfficialGrades.Value));
    }

    [Theory, Holds("01/2018/TT-VPCP", "15.3.b")]
    [InlineData("15", "Excellent")]
    [InlineData("14.9", "Good")]
    [InlineData("12", "Good")]
    [InlineData("11.9", "Fair")]
    [InlineData("9", "Fair")]
    [InlineData("8.9", "Average")]
    [InlineData("6", "Average")]
    [InlineData("5.9", "Weak")]
    public void Units_are_graded_from_15_12_9_and_6(string total, string grade)
    {
        Assert.Equal(grade, OneStopCriteria.Grades.Value.Of(Fraction.Parse(total))!.Name.English);
        Assert.Equal(("01/2018/TT-VPCP art. 15.3.b", Certainty.Text), (OneStopCriteria.Grades.Source.ToString(), OneStopCriteria.Grades.Certainty));
    }

    [Theory, Holds("01/2018/TT-VPCP", "15.3.a")]
    [InlineData("10", "Hoàn thành 100% nhiệm vụ")]
    [InlineData("5", "Hoàn thành 100% nhiệm vụ")]
    [InlineData("4.9", "Hoàn thành từ 70% đến dưới 100% nhiệm vụ")]
    [InlineData("3.5", "Hoàn thành từ 70% đến dưới 100% nhiệm vụ")]
    [InlineData("3.4", "Hoàn thành dưới 70% nhiệm vụ")]
    public void Officials_are_graded_by_five_criteria(string total, string grade)
    {
        Assert.Equal(grade, OneStopCriteria.OfficialGrades.Value.Of(Fraction.Parse(total))!.Name.Vietnamese);
        Assert.Equal(("01/2018/TT-VPCP art. 15.3.a", Certainty.Text), (OneStopCriteria.OfficialGrades.Source.ToString(), OneStopCriteria.OfficialGrades.Certainty));
        var official = OneStopCriteria.Evaluate(Marks([1, 1, 1, 1, 0], []), Quarter).Value;
        Assert.Equal(("4", "Hoàn thành từ 70% đến dưới 100% nhiệm vụ"), (official.OfficialTotal.ToString(), official.OfficialIn(OneStopCriteria.OfficialGrades.Value)!.Name.Vietnamese));
    }

    [Theory]
    [InlineData(2018, 4, false)]
    [InlineData(2019, 1, true)]
    [InlineData(2025, 2, true)]
    [InlineData(2025, 3, false)]
    [InlineData(2018, null, false)]
    [InlineData(2019, null, true)]
    [InlineData(2024, null, true)]
    [InlineData(2025, null, false)]
    public void The_circular_was_in_force_from_06_01_2019_to_30_06_2025(int year, int? quarter, bool applies)
    {
        var period = quarter is { } number ? OneStopPeriod.Quarter(year, number) : OneStopPeriod.Year(year);
        Assert.Equal(applies, OneStopCriteria.Evaluate(Marks([2], [2]), period).IsSuccess);
        Assert.Equal((new LocalDate(2019, 1, 6), new LocalDate(2025, 6, 30)), (Instruments.Circular1.InForceFrom, Instruments.Circular1.InForceTo!.Value));
    }

    [Fact]
    public void Marks_other_than_2_1_and_0_periods_outside_and_missing_criteria_are_told_at_once() => Assert.Equal(
        ["indices.criteria.not-in-force", "indices.criteria.count", "indices.criteria.mark"],
        OneStopCriteria.Evaluate([[3]], OneStopPeriod.Year(2026)).Problems.Select(problem => problem.Code));

    [Fact]
    public void A_quarter_is_one_of_four()
    {
        Assert.Equal((new LocalDate(2022, 7, 1), new LocalDate(2022, 9, 30)), (Quarter.From, Quarter.To));
        Assert.Equal((new LocalDate(2024, 10, 1), new LocalDate(2024, 12, 31)), (OneStopPeriod.Quarter(2024, 4).From, OneStopPeriod.Quarter(2024, 4).To));
        Assert.Throws<ArgumentOutOfRangeException>(() => OneStopPeriod.Quarter(2022, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => OneStopPeriod.Quarter(2022, 5));
    }

    [Theory, Holds("01/2018/TT-VPCP")]
    [InlineData(AgencyLevel.Central, 20, 100, 2)]
    [InlineData(AgencyLevel.Province, 20, 20, 2)]
    [InlineData(AgencyLevel.Province, 19, 100, 1)]
    [InlineData(AgencyLevel.Province, 19, 99, 0)]
    [InlineData(AgencyLevel.District, 50, 50, 2)]
    [InlineData(AgencyLevel.District, 49, 100, 1)]
    [InlineData(AgencyLevel.Commune, 100, 100, 2)]
    [InlineData(AgencyLevel.Commune, 99, 100, 1)]
    [InlineData(AgencyLevel.Commune, 99, 99, 0)]
    public void Criterion_5_asks_what_is_done_at_the_one_stop(AgencyLevel level, int resolved, int returned, int mark)
    {
        Assert.Equal(mark, OneStopMarks.OfOneStop(level, new Share(resolved, 100), new Share(returned, 100)));
        Assert.Null(OneStopMarks.OfOneStop(level, default, default));
    }

    [Theory, Holds("01/2018/TT-VPCP")]
    [InlineData(0, 0, 2)]
    [InlineData(10, 10, 2)]
    [InlineData(9, 10, 1)]
    [InlineData(899, 1000, 0)]
    public void Criterion_8_asks_for_feedback_in_time(int inTime, int all, int mark) => Assert.Equal(mark, OneStopMarks.OfFeedback(new Share(inTime, all)));

    [Theory, Holds("01/2018/TT-VPCP")]
    [InlineData(20, 30, 0, 2)]
    [InlineData(20, 30, 1, 0)]
    [InlineData(20, 29, 0, 1)]
    [InlineData(5, 15, 0, 1)]
    [InlineData(20, 14, 0, 0)]
    [InlineData(19, 30, 0, null)]
    public void Criterion_9_asks_for_dossiers_online_and_none_late(int procedures, int dossiers, int late, int? mark)
    {
        Assert.Equal(mark, OneStopMarks.OfOnline(new Share(procedures, 100), new Share(dossiers, 100), late));
        Assert.Null(OneStopMarks.OfOnline(new Share(procedures, 100), default, 0));
    }
}
