using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public sealed class RatioShapeTests
{
    private static readonly LocalDate June = new(2021, 6, 30);
    private static readonly LocalDate End = new(2021, 12, 31);

    private static RatioShape All => new(Figures.AtLeast(100), Figures.Year2021, RatioTerm.WholeTerm);

    private static RatioShape NinetyFive => new(Figures.AtLeast(95), Figures.Year2021, RatioTerm.WholeTerm);

    [Fact]
    public void A_single_late_dossier_makes_100_percent_unreachable_whatever_is_expected()
    {
        Assert.Equal(TargetStatus.OnPath, All.Assess(June, null, Figures.Share(June, 500, 500)).Status);
        Assert.Equal(TargetStatus.Unreachable, All.Assess(June, null, Figures.Share(June, 499, 500)).Status);
        Assert.Equal(TargetStatus.Unreachable, All.Assess(June, new VolumeOutlook(1_000_000), Figures.Share(June, 499, 500)).Status);
        Assert.Equal(TargetStatus.Missed, All.Assess(End.PlusDays(1), null, Figures.Share(June, 499, 500)).Status);
    }

    [Fact]
    public void The_last_day_of_the_term_is_still_open_until_its_figure_is_known()
    {
        Assert.Equal(TargetStatus.OnPath, NinetyFive.Assess(End, null, Figures.Share(June, 96, 100)).Status);
        Assert.Equal(TargetStatus.Met, NinetyFive.Assess(End, null, Figures.Share(End, 95, 100)).Status);
        Assert.Equal(TargetStatus.NotMeasured, NinetyFive.Assess(End.PlusDays(1), null, Figures.Share(June, 96, 100)).Status);
    }

    [Fact]
    public void A_value_that_rounds_to_the_goal_is_missed_and_shown_so()
    {
        var assessment = NinetyFive.Assess(End, null, Figures.Share(End, 94_999, 100_000));
        Assert.Equal(TargetStatus.Missed, assessment.Status);
        Assert.StartsWith("95.00% (94.999%, not ≥ 95%)", assessment.Said(AssessmentFigure.Value), StringComparison.Ordinal);
        Assert.Equal("0.001% missing to ≥ 95%", assessment.Said(AssessmentFigure.Shortfall));
    }

    [Fact]
    public void A_value_of_94_96_percent_shown_with_one_decimal_is_not_95()
    {
        var assessment = NinetyFive.Assess(End, null, Figures.Share(End, 9_496, 10_000));
        Assert.Equal(TargetStatus.Missed, assessment.Status);
        Assert.Equal("95.0% (94.96%, not ≥ 95%)", NinetyFive.Goal.Show(assessment.Value!.Value, 1, Rounding.HalfAwayFromZero, Language.English));
        Assert.Equal("0.04% missing to ≥ 95%", assessment.Said(AssessmentFigure.Shortfall));
    }

    [Fact]
    public void It_tells_how_many_failures_can_be_afforded_what_pace_is_needed_and_the_date_of_no_return()
    {
        var assessment = NinetyFive.Assess(June, new VolumeOutlook(1_000, 1_000), Figures.Share(June, 480, 500));
        Assert.Equal(TargetStatus.OnPath, assessment.Status);
        Assert.Equal(30, assessment.Attainability!.FailuresAffordable);
        Assert.Equal(new RequiredPace(Fraction.Of(470, 500), PaceUnit.ShareOfTheRest), assessment.Attainability.Pace);
        Assert.Equal(Fraction.OfPercent(98), assessment.Attainability.Best.Value);
        Assert.Equal(Fraction.OfPercent(48), assessment.Attainability.Worst.Value);
        Assert.Null(assessment.Attainability.NoReturn);
        Assert.Equal("30: of 1,000 at least 950 must succeed; 20 failed, 500 are to come", assessment.Said(AssessmentFigure.FailuresAffordable));

        var worse = NinetyFive.Assess(June, new VolumeOutlook(1_000, 1_000), Figures.Share(June, 460, 500));
        Assert.Equal(TargetStatus.OffPath, worse.Status);
        // 40 late in 181 days, 10 more may be: at that pace the eleventh comes after 49.8 days.
        Assert.Equal(new LocalDate(2021, 8, 18), worse.Attainability!.NoReturn);
    }

    [Fact]
    public void Without_an_outlook_it_tells_how_many_successes_in_a_row_are_needed()
    {
        var pace = NinetyFive.Assess(June, null, Figures.Share(June, 90, 100)).Attainability!.Pace!;
        Assert.Equal(new RequiredPace(100, PaceUnit.SuccessesInARow), pace);
        Assert.True(NinetyFive.Goal.IsMetBy(Fraction.Of(190, 200)));
        Assert.False(NinetyFive.Goal.IsMetBy(Fraction.Of(189, 199)));
    }

    [Fact]
    public void A_share_of_nothing_is_no_measurement()
    {
        var assessment = NinetyFive.Assess(June, null, Figures.Share(June, 0, 0));
        Assert.Equal(TargetStatus.NotMeasured, assessment.Status);
        Assert.Contains("no data", assessment.Said(AssessmentFigure.SetAside), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_year_counts_on_its_own_and_a_year_that_was_lost_stays_lost()
    {
        var shape = new RatioShape(Figures.AtLeast(100), new DateInterval(new LocalDate(2021, 6, 1), new LocalDate(2023, 12, 31)), RatioTerm.EachYear);
        var first = Figures.Share(June, 9, 10);
        var second = Figures.Share(new LocalDate(2022, 6, 30), 10, 10);
        Assert.Equal(TargetStatus.Unreachable, shape.Assess(June, null, first).Status);
        var later = shape.Assess(new LocalDate(2022, 6, 30), null, first, second);
        Assert.Equal(TargetStatus.Missed, later.Status);
        Assert.Equal([TargetStatus.Missed, TargetStatus.OnPath, TargetStatus.NotMeasured], later.Parts.Select(part => part.Status));
        Assert.Equal("2022", later.Current.Part!.English);
    }

    [Fact]
    public void A_reporting_year_ends_on_14_December()
    {
        var shape = new RatioShape(Figures.AtLeast(100), new DateInterval(new LocalDate(2021, 1, 1), new LocalDate(2022, 12, 31)), RatioTerm.EachReportingYear);
        var assessment = shape.Assess(End, null, Figures.Share(new LocalDate(2021, 12, 14), 10, 10), Figures.Share(End, 1, 1));
        Assert.Equal(
            [new LocalDate(2021, 12, 14), new LocalDate(2022, 12, 14), new LocalDate(2022, 12, 31)], assessment.Parts.Select(part => part.By!.Value));
        Assert.Equal([TargetStatus.Met, TargetStatus.OnPath, TargetStatus.NotMeasured], assessment.Parts.Select(part => part.Status));
    }

    [Fact]
    public void Outlooks_may_be_given_by_year()
    {
        var shape = new RatioShape(Figures.AtLeast(90), new DateInterval(new LocalDate(2021, 1, 1), new LocalDate(2022, 12, 31)), RatioTerm.EachYear);
        var outlook = new SubjectOutlooks([new SubjectOutlook("2021", new VolumeOutlook(100, 100)), new SubjectOutlook("2022", new VolumeOutlook(200, 200))]);
        var assessment = shape.Assess(new LocalDate(2022, 6, 30), outlook, Figures.Share(End, 95, 100), Figures.Share(new LocalDate(2022, 6, 30), 50, 71));
        Assert.Equal([TargetStatus.Met, TargetStatus.Unreachable], assessment.Parts.Select(part => part.Status));
    }

    [Fact]
    public void Figures_that_contradict_the_outlook_or_each_other_are_refused()
    {
        var target = Figures.Target(NinetyFive);
        Assert.Equal("plans.outlook.contradicted", target.Assess([Figures.Share(June, 10, 11)], new VolumeOutlook(5, 10), June).Problems[0].Code);
        Assert.Equal("plans.outlook.contradicted", target.Assess([Figures.Share(End, 3, 3)], new VolumeOutlook(5, 10), End).Problems[0].Code);
        Assert.Equal(
            "plans.measurement.falls",
            target.Assess([Figures.Share(June, 10, 12), Figures.Share(End, 12, 13)], null, End).Problems[0].Code);
        Assert.Equal("plans.measurement.kind", target.Assess([Figures.Rank(2021, 3)], null, End).Problems[0].Code);
        Assert.Equal("plans.outlook.kind", target.Assess([], new PaceOutlook(null), End).Problems[0].Code);
        Assert.Equal(
            "plans.measurement.conflict",
            target.Assess([Figures.Share(June, 1, 2), Figures.Share(June, 2, 2)], null, End).Problems[0].Code);
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects_from_the_day_it_is_known()
    {
        var wrong = Figures.Share(June, 499, 500);
        var right = Figures.Share(June, 500, 500) with { Revision = 1, KnownFrom = new LocalDate(2021, 7, 15) };
        var target = Figures.Target(All);
        Assert.Equal(TargetStatus.Unreachable, target.Assess([wrong, right], null, new LocalDate(2021, 7, 14)).Value.Status);
        Assert.Equal(TargetStatus.OnPath, target.Assess([wrong, right], null, new LocalDate(2021, 7, 15)).Value.Status);
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void The_bounds_bracket_what_the_rest_of_the_year_brings(RatioYear year, byte day)
    {
        var measured = year.MeasuredOn(day);
        if (((ShareValue)measured.Value).Share.HasData)
        {
            var assessment = year.Shape.Assess(measured.Date, year.Outlook, measured);
            var final = year.CountedBy(364).Ratio!.Value;
            Assert.InRange(final, assessment.Attainability!.Worst.Value!.Value, assessment.Attainability.Best.Value!.Value);
            Figures.EveryFigureIsExplained(assessment);
        }
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void The_bounds_are_reached_by_some_rest_of_the_year_and_none_lies_outside(RatioYear year, byte day)
    {
        var share = year.CountedBy(day);
        if (!share.HasData)
        {
            return;
        }

        var bounds = year.Shape.Assess(RatioYear.Date(day), year.Outlook, year.MeasuredOn(day)).Attainability!;
        var finals = (
            from whole in Enumerable.Range((int)share.Whole, (int)(year.Outlook.AtMost!.Value - share.Whole) + 1)
            where whole >= year.Outlook.AtLeast
            from more in Enumerable.Range(0, whole - (int)share.Whole + 1)
            select Fraction.Of(share.Part + more, whole)).ToList();
        Assert.Equal(finals.Max(), bounds.Best.Value);
        Assert.Equal(finals.Min(), bounds.Worst.Value);
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void As_many_failures_as_can_be_afforded_leave_the_goal_and_one_more_does_not(RatioYear year, byte day)
    {
        var share = year.CountedBy(day);
        if (!share.HasData)
        {
            return;
        }

        var volume = Math.Max(year.Outlook.AtLeast, share.Whole);
        var rest = volume - share.Whole;
        var affordable = year.Shape.Assess(RatioYear.Date(day), year.Outlook, year.MeasuredOn(day)).Attainability!.FailuresAffordable;
        bool IsMetWith(long failures) => year.Goal.IsMetBy(Fraction.Of(share.Part + rest - failures, volume));
        var oracle = Enumerable.Range(0, (int)rest + 1).Select(failures => (long)failures).Where(IsMetWith).Select(failures => (long?)failures).Max();
        Assert.Equal(oracle, affordable);
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void What_is_lost_never_comes_back_and_what_is_met_is_met_in_the_end(RatioYear year)
    {
        var measurements = Enumerable.Range(0, 15).Select(step => year.MeasuredOn(step * 26)).ToList();
        var course = measurements.Select(measurement => Figures.Target(year.Shape).Assess(measurements, year.Outlook, measurement.Date).Value.Status).ToList();
        Figures.NeverComesBack(course);
        Assert.True(!course.Contains(TargetStatus.Met) || course[^1] == TargetStatus.Met);
        Assert.Equal(year.Goal.IsMetBy(year.CountedBy(364).Ratio!.Value) ? TargetStatus.Met : TargetStatus.Missed, Final(year, measurements));
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void Until_the_date_of_no_return_the_goal_can_still_be_saved_and_a_day_later_it_cannot(RatioYear year, byte day)
    {
        var share = year.CountedBy(day);
        if (!share.HasData)
        {
            return;
        }

        var attainability = year.Shape.Assess(RatioYear.Date(day), year.Outlook, year.MeasuredOn(day)).Attainability!;
        var volume = year.Outlook.AtMost!.Value;
        bool IsSavedAfter(int more) => year.Goal.IsMetBy(Fraction.Of(
            volume - share.Rest - (long)Fraction.Min((Fraction.Of(share.Rest, day + 1) * more).Floor(), volume - share.Whole).Numerator, volume));
        var oracle = Enumerable.Range(0, 365 - day).Where(IsSavedAfter).Select(more => (int?)more).Max();
        Assert.Equal(oracle is null || oracle == 364 - day ? null : RatioYear.Date(day + oracle.Value), attainability.NoReturn);
    }

    private static TargetStatus Final(RatioYear year, List<Measurement> measurements) =>
        Figures.Target(year.Shape).Assess(measurements, null, End.PlusDays(1)).Value.Status;
}
