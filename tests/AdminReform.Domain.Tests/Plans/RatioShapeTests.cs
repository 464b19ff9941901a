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
    public void A_value_just_below_the_goal_is_missed_and_never_rounded_up_to_it()
    {
        var assessment = NinetyFive.Assess(End, null, Figures.Share(End, 94_999, 100_000));
        Assert.Equal(TargetStatus.Missed, assessment.Status);
        Assert.StartsWith("94.99%: 94,999/100,000 (", assessment.Said(AssessmentFigure.Value), StringComparison.Ordinal);
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
        Assert.Equal([new LocalDate(2021, 12, 14), new LocalDate(2022, 12, 14)], assessment.Parts.Select(part => part.By!.Value));
        Assert.Equal([TargetStatus.Met, TargetStatus.OnPath], assessment.Parts.Select(part => part.Status));
        Assert.Equal(
            "15/12/2022–31/12/2022 is shorter than a reporting month and is not measured alone; 0 figures of these days are not used",
            assessment.Said(AssessmentFigure.SetAside));
    }

    // The statutory month of a leading part is the one that ends on 14/12 and has 30 days; of a part of January it has 31.
    [Theory]
    [InlineData("2021-11-15", "2021-12-14", true)]
    [InlineData("2021-11-16", "2021-12-14", false)]
    [InlineData("2021-12-15", "2022-01-14", true)]
    [InlineData("2021-12-15", "2022-01-13", false)]
    [InlineData("2021-02-15", "2021-03-14", true)]
    [InlineData("2021-02-16", "2021-03-14", false)]
    public void A_part_of_a_reporting_year_counts_from_a_statutory_month_on(string first, string last, bool counts)
    {
        var shape = new RatioShape(Figures.AtLeast(90), new DateInterval(Day(first), Day(last)), RatioTerm.EachReportingYear);
        var assessment = shape.Assess(Day(last).PlusDays(1), null, Figures.Share(Day(last), 10, 10));
        Assert.Equal(counts ? TargetStatus.Met : TargetStatus.NotMeasured, assessment.Status);
        Assert.Equal(counts ? [] : ["plans.lint.part-too-short"], PlanLint.Check(Figures.Plan(shape), []).Select(problem => problem.Code));
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void The_parts_of_a_term_are_the_reporting_years_found_day_by_day(CutTerm term)
    {
        var shape = new RatioShape(Figures.AtLeast(90), new DateInterval(term.First, term.Last), RatioTerm.EachReportingYear);
        var assessment = shape.Assess(term.Last, null);
        var expected = term.Days.GroupBy(CutTerm.ReportingYear)
            .Where(year => year.Count() >= MonthLength(year.Last()))
            .Select(year => ((LocalDate?)year.First(), (LocalDate?)year.Last()));
        var parts = assessment.Parts.Count == 0 && assessment.By is not null ? [assessment] : assessment.Parts;
        Assert.Equal(expected, parts.Select(part => (part.From, part.By)));

        static int MonthLength(LocalDate day) =>
            Enumerable.Range(-40, 81).Count(step => CutTerm.ReportingMonth(day.PlusDays(step)) == CutTerm.ReportingMonth(day));
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 500)]
    public void Figures_by_period_come_to_the_same_as_figures_counted_from_the_first_day(CutYear cut)
    {
        var target = Figures.Target(cut.Year.Shape);
        var counted = cut.Days.Select(cut.Year.MeasuredOn).ToArray();
        foreach (var at in cut.Days.Append(364).Select(RatioYear.Date))
        {
            var (mine, plain) = (target.Assess(cut.Figures, cut.Year.Outlook, at).Value, target.Assess(counted, cut.Year.Outlook, at).Value);
            Assert.Equal((plain.Status, plain.Value, plain.Attainability), (mine.Status, mine.Value, mine.Attainability));
        }
    }

    [Fact]
    public void Quarters_that_are_not_cumulative_are_added_up_or_refused_with_what_to_do()
    {
        var target = Figures.Target(NinetyFive);
        Measurement[] quarters = [Figures.Quarter(2021, 1, 95, 100), Figures.Quarter(2021, 2, 48, 50), Figures.Quarter(2021, 3, 60, 60), Figures.Quarter(2021, 4, 85, 90)];
        var assessment = target.Assess(quarters, null, End).Value;
        Assert.Equal((TargetStatus.Met, Fraction.Of(288, 300)), (assessment.Status, assessment.Value));
        Assert.Equal("figures by period are added up", assessment.Said(AssessmentFigure.Reading));

        var falls = Assert.Single(target.Assess([Figures.Share(new(2021, 3, 31), 95, 100), Figures.Share(June, 48, 50)], null, End).Problems);
        Assert.Equal("plans.measurement.falls", falls.Code);
        Assert.Contains("if each counts its own period only, enter it with the first day of that period", falls.Message.English, StringComparison.Ordinal);

        var gap = Assert.Single(target.Assess([quarters[0], quarters[2]], null, End).Problems);
        Assert.Equal("plans.measurement.gap", gap.Code);
        Assert.StartsWith("The figure of 01/07/2021–30/09/2021 joins to nothing", gap.Message.English, StringComparison.Ordinal);

        var differ = target.Assess([quarters[0], quarters[1], Figures.Share(June, 142, 150)], null, End).Problems;
        Assert.Equal(["plans.measurement.conflict"], differ.Select(problem => problem.Code));
        Assert.Equal("plans.measurement.gap", target.Assess([Measurement.ByPeriod("i", new(new(2020, 12, 15), new(2021, 3, 14)), quarters[0].Value, Figures.Report)], null, End).Problems[0].Code);
        Assert.Equal(
            "plans.measurement.too-large",
            target.Assess([Figures.Quarter(2021, 1, 0, long.MaxValue), Figures.Quarter(2021, 2, 0, 1)], null, End).Problems[0].Code);
    }

    [Fact]
    public void A_quarter_without_cases_joins_those_around_it()
    {
        var assessment = NinetyFive.Assess(End, null, Figures.Quarter(2021, 1, 9, 10), Figures.Quarter(2021, 2, 0, 0), Figures.Quarter(2021, 3, 10, 10));
        Assert.Equal(Fraction.Of(19, 20), assessment.Value);
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void A_ceiling_on_what_fails_is_bounded_by_every_rest_of_the_year(RatioYear year, byte day)
    {
        var late = new Share(year.CountedBy(day).Rest, year.CountedBy(day).Whole);
        if (!late.HasData)
        {
            return;
        }

        var goal = new Threshold(1 - year.Goal.Value, year.Goal.IsStrict, true);
        var (at, volume) = (RatioYear.Date(day), Math.Max(year.Outlook.AtLeast, late.Whole));
        var assessment = (year.Shape with { Goal = goal }).Assess(at, year.Outlook, Figures.Share(at, late.Part, late.Whole));
        var finals = (
            from whole in Enumerable.Range((int)late.Whole, (int)(year.Outlook.AtMost!.Value - late.Whole) + 1)
            where whole >= year.Outlook.AtLeast
            from more in Enumerable.Range(0, whole - (int)late.Whole + 1)
            select Fraction.Of(late.Part + more, whole)).ToList();
        Assert.Equal((finals.Min(), finals.Max()), (assessment.Attainability!.Best.Value!.Value, assessment.Attainability.Worst.Value!.Value));
        Assert.Equal(
            Enumerable.Range(0, (int)(volume - late.Whole) + 1).Where(more => goal.IsMetBy(Fraction.Of(late.Part + more, volume))).Select(more => (long?)more).Max(),
            assessment.Attainability.FailuresAffordable);
        Assert.Equal(
            finals.TrueForAll(goal.IsMetBy) ? TargetStatus.Met
            : !finals.Exists(goal.IsMetBy) ? TargetStatus.Unreachable
            : goal.IsMetBy(late.Ratio!.Value) ? TargetStatus.OnPath
            : TargetStatus.OffPath,
            assessment.Status);
        Figures.EveryFigureIsExplained(assessment);
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void A_ceiling_on_what_fails_asks_for_the_same_as_a_floor_for_what_succeeds(RatioYear year, byte day, bool bounded)
    {
        var (at, on) = (RatioYear.Date(day), year.CountedBy(day));
        var ceiling = year.Shape with { Goal = new Threshold(1 - year.Goal.Value, year.Goal.IsStrict, true) };
        var outlook = bounded ? year.Outlook : null;
        var (mine, floor) = (ceiling.Assess(at, outlook, Figures.Share(at, on.Rest, on.Whole)), year.Shape.Assess(at, outlook, Figures.Share(at, on.Part, on.Whole)));
        Assert.Equal((floor.Status, floor.Shortfall, floor.Attainability?.Pace), (mine.Status, mine.Shortfall, mine.Attainability?.Pace));
        Assert.Equal(floor.Attainability?.NoReturn, mine.Attainability?.NoReturn);
        Assert.Equal(floor.Attainability?.Best.Value, 1 - mine.Attainability?.Best.Value);
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

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static TargetStatus Final(RatioYear year, List<Measurement> measurements) =>
        Figures.Target(year.Shape).Assess(measurements, null, End.PlusDays(1)).Value.Status;
}
