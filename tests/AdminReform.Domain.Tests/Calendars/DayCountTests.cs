using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Processes;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Offices that receive or work on Saturday mornings. How limits end in them stands in docs/bang-tinh-thoi-han.md.</summary>
public sealed class DayCountTests
{
    private static readonly OfficeDay Morning = new(new OpenPeriod(new(7, 30), new(11, 30)));

    private static readonly CalendarDefinition Civil = WorkingCalendars.VietnamCivilService.Definition;

    private static readonly CalendarDefinition SixDays =
        Civil with { Name = "six-days", Weeks = [new(Civil.Weeks[0].From, WeekPattern.MondayToSaturday)], SwapsOnWorkedDays = SwapsOnWorkedDays.TakeTheDayOff };

    private static readonly int[] Limits = [1, 2, 3, 5, 10, 20, 60];

    public static TheoryData<SwapsOnWorkedDays, DayCount> Offices => new()
    {
        { SwapsOnWorkedDays.TakeTheDayOff, DayCount.Whole }, { SwapsOnWorkedDays.TakeTheDayOff, DayCount.Half }, { SwapsOnWorkedDays.TakeTheDayOff, DayCount.HoursOnly },
        { SwapsOnWorkedDays.LeaveOut, DayCount.Whole }, { SwapsOnWorkedDays.LeaveOut, DayCount.Half },
    };

    [Theory]
    [InlineData("2026-11-20T16:00:00", true)] // Friday
    [InlineData("2026-11-21T07:29:59", false)] // Saturday
    [InlineData("2026-11-21T07:30:00", true)]
    [InlineData("2026-11-21T11:29:59", true)]
    [InlineData("2026-11-21T11:30:00", false)]
    [InlineData("2026-11-22T09:00:00", false)] // Sunday
    [InlineData("2027-05-01T09:00:00", false)] // a holiday on a Saturday
    [InlineData("2026-08-22T16:00:00", true)] // a Saturday worked for a Monday has the hours of that Monday
    [InlineData("2026-08-31T09:00:00", false)] // the Monday
    public void An_office_that_receives_on_saturday_mornings_receives_then_and_no_longer(string moment, bool isReceiving)
    {
        var at = NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(moment).Value;
        var time = On(Civil, DayCount.ReceptionOnly);
        Assert.Equal(isReceiving, time.IsReceiving(at));
        Assert.Equal(isReceiving && at.DayOfWeek != IsoDayOfWeek.Saturday, time.IsOpen(at) && at.DayOfWeek != IsoDayOfWeek.Saturday);
        Assert.Equal(isReceiving, time.ReceptionOn(at.Date).Any(period => period.Opening <= at.TimeOfDay && at.TimeOfDay < period.Closing));
    }

    [Fact]
    public void Hours_of_reception_change_no_deadline_and_no_working_time()
    {
        var (with, without) = (On(Civil, DayCount.ReceptionOnly), new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Common));
        for (var date = new LocalDate(2026, 1, 1); date < new LocalDate(2027, 1, 1); date = date.PlusDays(1))
        {
            Assert.Equal(without.PlusWorkingDays(date, 5), with.PlusWorkingDays(date, 5));
            Assert.Equal(without.HoursOn(date), with.HoursOn(date));
            Assert.Equal(without.Plus(date.At(new(9, 0)), Duration.FromHours(8)), with.Plus(date.At(new(9, 0)), Duration.FromHours(8)));
        }
    }

    [Fact]
    public void An_office_of_six_days_says_what_a_swap_does_or_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => new WorkingCalendar(SixDays with { SwapsOnWorkedDays = SwapsOnWorkedDays.Refuse }));
        Assert.Contains("say in SwapsOnWorkedDays", refused.Message, StringComparison.Ordinal);
        var (rests, works) = (new WorkingCalendar(SixDays), new WorkingCalendar(SixDays with { SwapsOnWorkedDays = SwapsOnWorkedDays.LeaveOut }));
        foreach (var swap in OfficialDays.Vietnam.Decisions.SelectMany(decision => decision.Swaps))
        {
            Assert.True(rests.IsWorkingDay(swap.DayWorked) && works.IsWorkingDay(swap.DayWorked), swap.ToString());
            Assert.False(rests.IsWorkingDay(swap.DayOff), swap.ToString());
            Assert.Equal(swap.DayWorked.DayOfWeek == IsoDayOfWeek.Saturday, works.IsWorkingDay(swap.DayOff));
        }

        Assert.Equal(
            ("Nghỉ theo quyết định hoán đổi (cơ quan không làm bù)", "12729/VPCP-KGVX"),
            (rests.Describe(new(2026, 1, 2)).Reason.Vietnamese, rests.Describe(new(2026, 1, 2)).Decision!.Number));
        Assert.Throws<ArgumentOutOfRangeException>(() => SixDays with { SwapsOnWorkedDays = (SwapsOnWorkedDays)7 });
    }

    [Property(Arbitrary = [typeof(OfficeArbitraries)], MaxTest = 200)]
    public void Working_days_are_added_as_a_patient_clerk_counts_them_by_halves(WorkingTime time, LocalDateTime moment, byte days, bool isBack)
    {
        var count = days % 25;
        var (date, left, step) = (moment.Date, 2 * count, isBack ? -1 : 1);
        while (left > 0)
        {
            date = date.PlusDays(step);
            if (!CalendarArbitraries.Years.Contains(date))
            {
                Assert.Throws<OutsideCalendarException>(() => time.PlusWorkingDays(moment.Date, step * count));
                return;
            }

            left -= HalvesOn(time, date);
        }

        Assert.Equal(date, time.PlusWorkingDays(moment.Date, step * count));
    }

    [Property(Arbitrary = [typeof(OfficeArbitraries)], MaxTest = 200)]
    public void The_latest_start_of_a_step_is_the_last_from_which_it_ends_in_time(WorkingTime time, LocalDateTime by, byte days)
    {
        var step = StepLimit.Of(1 + (days % 9), StepUnit.WorkingDay).TimeUnder(TimeLimit.WorkingDays(50))!;
        try
        {
            var start = step.LatestStart(by, time);
            Assert.False(step.DueFrom(start, time).End > by, $"{start} is too late.");
            Assert.True(step.DueFrom(start.PlusNanoseconds(1), time).End > by, $"{start} is too early.");
        }
        catch (OutsideCalendarException)
        {
            // Nothing to be late for.
        }
    }

    [Theory, MemberData(nameof(Offices))]
    public void The_day_that_came_lay_within_the_bounds_given_before_the_decision(SwapsOnWorkedDays swaps, DayCount counts)
    {
        var came = On(SixDays with { SwapsOnWorkedDays = swaps }, counts);
        for (var year = 2011; year <= 2027; year++)
        {
            var before = OfficialDays.Vietnam.Decisions.Single(decision => decision.SettlesYear == year).PublishedBy.PlusDays(-1);
            var then = On(
                SixDays with { SwapsOnWorkedDays = swaps, Decisions = OfficialDays.Vietnam.KnownAt(before), PendingSwaps = SwapAllowance.Default with { OpenFrom = before } }, counts);
            for (var date = LocalDate.Max(before, new(year - 1, 11, 1)); date <= new LocalDate(year, 9, 30); date = date.PlusDays(3))
            {
                foreach (var days in Limits)
                {
                    var (bracket, day) = (then.BracketCounted(date, 2 * days), came.PlusWorkingDays(date, days));
                    Assert.True(bracket.Earliest <= day && day <= bracket.Latest, $"{date:uuuu-MM-dd} +{days}: {bracket}, came {day:uuuu-MM-dd}");
                }
            }
        }
    }

    [Theory]
    [InlineData(
        DayCount.Half, "2026-11-11", 5,
        "Accepted at 09:00 on Wed 11/11/2026; limit 5 working days (the day of acceptance not counted); 14/11/2026 counted half (the office counts Saturday as half a day); "
        + "18/11/2026 counted half (a working day, of which half was left); due by the end of Wed 18/11/2026.")]
    [InlineData(
        DayCount.HoursOnly, "2026-11-11", 5,
        "Accepted at 09:00 on Wed 11/11/2026; limit 5 working days (the day of acceptance not counted); 14/11/2026 not counted (the office does not count Saturday); "
        + "due by the end of Wed 18/11/2026.")]
    [InlineData(
        DayCount.ReceptionOnly, "2026-11-11", 3,
        "Accepted at 09:00 on Wed 11/11/2026; limit 3 working days (the day of acceptance not counted); 14/11/2026 not counted (dossiers are only received on Saturday); "
        + "due by the end of Mon 16/11/2026.")]
    public void The_slip_says_which_days_counted_half_or_not(DayCount counts, string accepted, int days, string sentence)
    {
        var calculator = new DeadlineCalculator(On(SixDays, counts), Regimes.Known);
        var facts = new DeadlineFacts(NodaTime.Text.LocalDatePattern.Iso.Parse(accepted).Value.At(new(9, 0)), TimeLimit.WorkingDays(days));
        var trace = calculator.Explain(facts);
        Assert.True(trace.Verify(), trace.ToString());
        Assert.Equal(sentence, trace.InOneSentence(Language.English));
        Assert.False((trace with { Total = trace.Total.Plus(TimeBalance.OfHalves(1)) }).Verify());
    }

    [Fact]
    public void A_weekly_rest_on_which_dossiers_are_received_is_named_so_in_the_proof()
    {
        var trace = new DeadlineCalculator(On(Civil, DayCount.ReceptionOnly), Regimes.Known).Explain(new DeadlineFacts(new(2026, 11, 12, 9, 0), TimeLimit.WorkingDays(2)));
        Assert.Contains("14/11/2026: weekly rest, dossiers are only received; 1 day left", trace.ToString(), StringComparison.Ordinal);
        Assert.Contains("15/11/2026: weekly rest; 1 day left", trace.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_supplement_is_asked_for_within_days_as_the_office_counts_them()
    {
        var received = new LocalDateTime(2026, 11, 12, 9, 0);
        Assert.Equal(
            [new DueMoment(new(2026, 11, 16)), new DueMoment(new(2026, 11, 17)), new DueMoment(new(2026, 11, 17))],
            new[] { DayCount.Whole, DayCount.Half, DayCount.HoursOnly }.Select(counts => new DeadlineCalculator(On(SixDays, counts), Regimes.Known).SupplementNoticeBy(received)!.Value));
    }

    [Fact]
    public void A_dossier_received_on_a_saturday_is_forwarded_at_the_opening_of_the_next_working_day() => Assert.Equal(
        DueMoment.At(new(2026, 11, 23, 7, 30)), new DeadlineCalculator(On(Civil, DayCount.ReceptionOnly), Regimes.Known).ForwardBy(new(2026, 11, 21, 9, 0)));

    [Fact]
    public void Usual_hours_count_whole_and_some_day_must_count()
    {
        Assert.All([DayCount.Half, DayCount.HoursOnly, DayCount.ReceptionOnly], counts => Assert.Throws<ArgumentException>(() => OfficeWeek.EveryDay(Morning with { Counts = counts })));
        Assert.Throws<ArgumentOutOfRangeException>(() => Morning with { Counts = (DayCount)9 });
        var mondays = new WorkingCalendar(new CalendarDefinition("mondays", new(new(2026, 1, 1), new(2026, 12, 31))) { Weeks = [new(new(2026, 1, 1), WeekPattern.Of(IsoDayOfWeek.Monday))] });
        var hoursOnly = OfficeHours.Always(OfficeWeek.EveryDay(Morning).With(IsoDayOfWeek.Monday, Morning with { Counts = DayCount.HoursOnly }));
        Assert.Contains("counts in limits of working days", Assert.Throws<ArgumentException>(() => new WorkingTime(mondays, hoursOnly)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "½ day", "½ ngày")]
    [InlineData(2, "1 day", "1 ngày")]
    [InlineData(3, "1½ days", "1½ ngày")]
    [InlineData(0, "0 days", "0 ngày")]
    public void Half_a_day_is_written_as_such(int halves, string english, string vietnamese) => Assert.Equal(
        (english, vietnamese), (TimeBalance.OfHalves(halves).In(Language.English), TimeBalance.OfHalves(halves).In(Language.Vietnamese)));

    private static WorkingTime On(CalendarDefinition calendar, DayCount counts) => new(
        new WorkingCalendar(calendar), OfficeHours.Always(OfficeWeek.EveryDay(OfficeDay.Common).With(IsoDayOfWeek.Saturday, Morning with { Counts = counts })));

    // From the hours as they were given, and the day that a swap replaces.
    private static int HalvesOn(WorkingTime time, LocalDate date)
    {
        var day = time.Calendar.Describe(date);
        var weekday = day.Kind == CalendarDayKind.SwappedWorkingDay && time.Hours.OnSwappedDays == SwappedDayHours.OfDayReplaced ? day.Counterpart!.Value.DayOfWeek : date.DayOfWeek;
        return !time.Calendar.IsWorkingDay(date) ? 0 : time.Hours.On(date)[weekday].Counts switch { DayCount.Whole => 2, DayCount.Half => 1, _ => 0 };
    }
}
