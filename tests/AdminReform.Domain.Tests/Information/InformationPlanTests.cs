using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

public sealed class InformationPlanTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendars.VietnamCivilService;

    private static LocalDateTime At(int month, int day, int hour = 8) => new(2021, month, day, hour, 0);

    [Fact]
    public void The_monthly_publication_falls_due_after_each_month_on_a_working_day()
    {
        var occurrences = KnownInformationPlans.Hanoi105.Duties[0].Occurrences(KnownInformationPlans.Hanoi105.Term, Calendar);
        Assert.Equal(12, occurrences.Count);
        Assert.All(occurrences, occurrence => Assert.True(Calendar.IsWorkingDay(occurrence.Due.Date)));
        // 15/05/2021 is a Saturday.
        Assert.Equal(new DueMoment(new LocalDate(2021, 5, 17)), occurrences[3].Due);
        Assert.Equal("results.monthly/2021-04-01", occurrences[3].Id);
    }

    [Theory]
    [InlineData(4, 30, DutyStatus.NotYet)]
    [InlineData(5, 17, DutyStatus.Open)]
    [InlineData(5, 18, DutyStatus.Late)]
    public void An_undone_duty_is_late_from_the_end_of_its_due_day(int month, int day, DutyStatus status) =>
        Assert.Equal(status, April([], At(month, day, 23)).Status);

    [Fact]
    public void A_duty_is_done_in_time_or_late_and_not_before_it_is_done()
    {
        var report = new DutyReport("results.monthly", new LocalDate(2021, 4, 1), At(5, 17, 17));
        Assert.Equal(DutyStatus.Done, April([report], At(12, 1)).Status);
        Assert.Equal(DutyStatus.Open, April([report], At(5, 17, 16)).Status);
        Assert.Equal(DutyStatus.DoneLate, April([report with { DoneAt = At(5, 18) }], At(12, 1)).Status);
        Assert.True(April([report with { DoneAt = At(5, 19) }], At(5, 18)).IsOverdue);
    }

    [Fact]
    public void A_day_that_some_month_lacks_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new RecurringDuty(
        "d", new("việc", "duty"), "Sở", Recurrence.Monthly, 31, KnownInformationPlans.Hanoi105.Instrument.Cite(), Certainty.Unverified));

    [Property]
    public void Periods_of_a_duty_follow_one_another_and_each_is_due_after_its_end(byte offset, byte length)
    {
        var start = new LocalDate(2020, 1, 1).PlusDays(offset);
        var term = new DateInterval(start, start.PlusDays(length * 3));
        foreach (var recurrence in Enum.GetValues<Recurrence>())
        {
            var duty = KnownInformationPlans.Hanoi105.Duties[0] with { Recurrence = recurrence };
            var occurrences = duty.Occurrences(term, Calendar);
            Assert.All(occurrences, one => Assert.True(term.Contains(one.Period.Start) && term.Contains(one.Period.End) && one.Due.Date > one.Period.End));
            Assert.All(occurrences.Zip(occurrences.Skip(1)), pair => Assert.Equal(pair.First.Period.End.PlusDays(1), pair.Second.Period.Start));
        }
    }

    [Theory]
    [Holds("105/KH-UBND", certainty: Certainty.Secondary), Holds("96/KH-UBND", certainty: Certainty.Secondary), Holds("62/KH-UBND", certainty: Certainty.Secondary)]
    [InlineData("105/KH-UBND", "2021-04-19", 2021, 10, 1, 1)]
    [InlineData("96/KH-UBND", "2024-03-19", 2024, 12, 2, 0)]
    [InlineData("62/KH-UBND", "2019-02-12", 2019, 1, 1, 0)]
    public void A_plan_has_its_day_its_year_and_what_was_reported_of_it(string number, string issued, int year, int areas, int units, int duties)
    {
        var plan = new[] { KnownInformationPlans.Hanoi105, KnownInformationPlans.BinhPhuoc96, KnownInformationPlans.BaDinh }.Single(one => one.Instrument.Number.Value == number);
        Assert.Equal(issued, FormattableString.Invariant($"{plan.Instrument.InForceFrom:uuuu-MM-dd}"));
        Assert.Equal((new(year, 1, 1), new LocalDate(year, 12, 31)), (plan.Term.Start, plan.Term.End));
        Assert.Equal((areas, units, duties), (plan.Areas.Count, plan.Units.Count, plan.Duties.Count));
        Assert.All(plan.Duties, duty => Assert.Equal((Recurrence.Monthly, Certainty.Unverified), (duty.Recurrence, duty.DueDayCertainty)));
    }

    [Fact]
    public void The_plans_show_their_gaps()
    {
        var hanoi = KnownInformationPlans.Hanoi105;
        Assert.Equal(hanoi.Areas.Count, hanoi.Gaps([], []).Count(gap => gap.Kind == CoverageGapKind.AreaWithoutChannel));
        Assert.Contains(hanoi.Gaps([], []), gap => gap.Kind == CoverageGapKind.UnitWithoutReport);
        Assert.DoesNotContain(
            hanoi.Gaps([], [new DutyReport("results.monthly", new LocalDate(2021, 4, 1), At(5, 3))]), gap => gap.Kind == CoverageGapKind.UnitWithoutReport);
        Assert.Equal(2, KnownInformationPlans.BinhPhuoc96.Gaps([], []).Count(gap => gap.Kind == CoverageGapKind.UnitWithoutTask));
        Assert.Empty(KnownInformationPlans.BaDinh.Gaps(KnownInformationPlans.BaDinhOutputs, []));
    }

    [Fact]
    public void Approximate_outputs_stay_approximate()
    {
        Assert.Equal(["gần 30", "20", "gần 230", "hơn 100"], KnownInformationPlans.BaDinhOutputs.Select(output => output.Count.In(Language.Vietnamese)));
        Assert.All(KnownInformationPlans.BaDinhOutputs, output => Assert.Equal(new LocalDate(2019, 11, 20), output.Source.Date));
    }

    [Theory]
    [InlineData(20, Qualifier.Exact, 20, true)]
    [InlineData(19, Qualifier.Exact, 20, false)]
    [InlineData(30, Qualifier.Nearly, 30, null)]
    [InlineData(30, Qualifier.Nearly, 31, false)]
    [InlineData(100, Qualifier.MoreThan, 101, true)]
    [InlineData(100, Qualifier.MoreThan, 102, null)]
    [InlineData(100, Qualifier.About, 50, null)]
    public void Outputs_reach_the_plan_surely_or_not_or_it_cannot_be_said(long number, Qualifier qualifier, long planned, bool? reached)
    {
        var plan = KnownInformationPlans.BaDinh with
        {
            Tasks = [new InformationTask("online-services", InformationChannel.Press, "UBND quận Ba Đình", new PublishedCount(planned))],
        };
        var output = KnownInformationPlans.BaDinhOutputs[0] with { Count = new PublishedCount(number, qualifier) };
        Assert.Equal(reached, Assert.Single(plan.OutputsAgainstPlan([output])).IsReached);
    }

    [Theory]
    [InlineData(19, Qualifier.Nearly, 20, Qualifier.Nearly, 21, null)]
    [InlineData(2, Qualifier.Nearly, 3, Qualifier.Nearly, 6, false)]
    [InlineData(5, Qualifier.About, 20, Qualifier.MoreThan, 21, true)]
    [InlineData(20, Qualifier.MoreThan, 5, Qualifier.Nearly, 21, true)]
    [InlineData(20, Qualifier.MoreThan, 20, Qualifier.MoreThan, 43, null)]
    [InlineData(20, Qualifier.MoreThan, 20, Qualifier.MoreThan, 42, true)]
    [InlineData(10, Qualifier.Exact, 12, Qualifier.Nearly, 21, null)]
    [InlineData(10, Qualifier.Exact, 11, Qualifier.Nearly, 21, null)]
    [InlineData(10, Qualifier.Exact, 11, Qualifier.Nearly, 22, false)]
    public void Approximate_outputs_add_up_as_far_as_each_is_sure(long first, Qualifier firstIs, long second, Qualifier secondIs, long planned, bool? reached)
    {
        var plan = KnownInformationPlans.BaDinh with
        {
            Tasks = [new InformationTask("online-services", InformationChannel.Press, "UBND quận Ba Đình", new PublishedCount(planned))],
        };
        var output = KnownInformationPlans.BaDinhOutputs[0];
        Assert.Equal(reached, Assert.Single(plan.OutputsAgainstPlan(
        [
            output with { Count = new PublishedCount(first, firstIs) },
            output with { Count = new PublishedCount(second, secondIs) },
        ])).IsReached);
    }

    private static DutyStanding April(DutyReport[] reports, LocalDateTime at) =>
        KnownInformationPlans.Hanoi105.StandingsAt(reports, Calendar, at).Single(standing => standing.Occurrence.Period.Start == new LocalDate(2021, 4, 1));

    [Property]
    public void Outputs_and_reports_of_what_the_plan_does_not_have_are_told_with_their_place((byte Area, byte Unit)[] outputs, byte[] reports)
    {
        var plan = KnownInformationPlans.Hanoi105;
        string?[] areas = [null, plan.Areas[0].Id, "aria"];
        string[] units = [plan.Units[0], "So Tu phap"];
        string[] duties = [plan.Duties[0].Id, "results.montly"];
        LocalDate[] starts = [new(2021, 4, 1), new(2021, 4, 2), new(2020, 12, 1), new(2022, 1, 1)];
        InformationOutput[] told = [.. outputs.Select(output => new InformationOutput(
            InformationChannel.Press, new("tin", "items"), new PublishedCount(1, Qualifier.Exact), units[output.Unit % 2], plan.Publication, Area: areas[output.Area % 3]))];
        var problems = plan.Check(told, [.. reports.Select(report => new DutyReport(duties[report % 2], starts[report / 2 % 4], At(5, 3)))]);
        var expected = new List<(string, string)>();
        for (var index = 0; index < outputs.Length; index++)
        {
            if (outputs[index].Area % 3 == 2)
            {
                expected.Add(("information.area.unknown", $"outputs[{index}].area"));
            }

            if (outputs[index].Unit % 2 == 1)
            {
                expected.Add(("information.unit.unknown", $"outputs[{index}].unit"));
            }
        }

        expected.AddRange(Enumerable.Range(0, reports.Length).Where(index => reports[index] % 2 == 1).Select(index => ("information.duty.unknown", $"reports[{index}].duty")));
        expected.AddRange(Enumerable.Range(0, reports.Length)
            .Where(index => reports[index] % 2 == 0 && reports[index] / 2 % 4 > 0).Select(index => ("information.duty.period", $"reports[{index}].periodStart")));
        Assert.Equal(expected, problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void What_ships_names_only_what_its_plans_have() => Assert.Empty(KnownInformationPlans.BaDinh.Check(KnownInformationPlans.BaDinhOutputs, []));
}
