using AdminReform.Texts;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Calendars;

public sealed class WorkingTimeTests
{
    private static readonly WorkingTime Common = new(WorkingCalendars.VietnamCivilService, OfficeHours.Common);

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    [Property(Arbitrary = [typeof(OfficeArbitraries)], MaxTest = 300)]
    public bool Adding_agrees_with_a_walk(WorkingTime time, LocalDateTime start, Duration amount) =>
        IsTooSparse(time) || time.Plus(start, amount) == SecondBySecond.Plus(time, start, amount);

    [Property(Arbitrary = [typeof(OfficeArbitraries)])]
    public bool Measuring_agrees_with_a_walk(WorkingTime time, LocalDateTime start, ushort seconds, bool backwards)
    {
        var end = start.PlusSeconds(backwards ? -seconds * 20L : seconds * 20L);
        return time.Between(start, end) == SecondBySecond.Between(time, start, end);
    }

    [Property(Arbitrary = [typeof(OfficeArbitraries)])]
    public bool Measuring_undoes_adding(WorkingTime time, LocalDateTime start, Duration amount) =>
        IsTooSparse(time) || time.Between(start, time.Plus(start, amount)) == amount;

    [Property(Arbitrary = [typeof(OfficeArbitraries)])]
    public bool Working_time_is_additive(WorkingTime time, LocalDateTime one, LocalDateTime two, LocalDateTime three) =>
        time.Between(one, two) + time.Between(two, three) == time.Between(one, three);

    [Property(Arbitrary = [typeof(OfficeArbitraries)])]
    public bool Adding_in_two_parts_gives_the_same_moment(WorkingTime time, LocalDateTime start, Duration one, Duration other)
    {
        var (a, b) = (Positive(one), Positive(other));
        return IsTooSparse(time) || time.Plus(time.Plus(start, a), b) == time.Plus(start, a + b);
    }

    [Property(Arbitrary = [typeof(OfficeArbitraries)])]
    public bool A_later_start_never_ends_earlier(WorkingTime time, LocalDateTime one, LocalDateTime other, Duration amount)
    {
        var (early, late) = one <= other ? (one, other) : (other, one);
        return IsTooSparse(time) || time.Plus(early, amount) <= time.Plus(late, amount);
    }

    [Property(Arbitrary = [typeof(OfficeArbitraries)])]
    public bool Open_and_next_opening_agree_with_the_hours(WorkingTime time, LocalDateTime moment)
    {
        if (IsTooSparse(time))
        {
            return true;
        }

        var opening = time.NextOpening(moment);
        return time.IsOpen(moment) == SecondBySecond.IsOpen(time, moment)
            && time.IsOpen(opening)
            && time.Between(moment, opening) == Duration.Zero
            && (opening == moment) == time.IsOpen(moment);
    }

    [Property(Arbitrary = [typeof(OfficeArbitraries)])]
    public bool The_open_time_of_a_day_is_the_sum_of_its_periods(WorkingTime time, LocalDateTime moment)
    {
        var open = time.PeriodsOn(moment.Date).Aggregate(Duration.Zero, (sum, period) => sum + period.Length);
        return time.OpenTimeOn(moment.Date) == open
            && time.Between(moment.Date.AtMidnight(), moment.Date.PlusDays(1).AtMidnight()) == open;
    }

    [Theory]
    [InlineData("2026-07-06 15:30:00", 480, "2026-07-07 15:30:00")] // law.md: over a night
    [InlineData("2026-07-10 16:30:00", 480, "2026-07-13 16:30:00")] // over a weekend
    [InlineData("2026-07-05 20:00:00", 480, "2026-07-06 17:30:00")] // filed on a Sunday: ends at closing, not at the next opening
    [InlineData("2026-07-06 17:30:00", 480, "2026-07-07 17:30:00")] // received at closing
    [InlineData("2026-07-06 18:45:00", 60, "2026-07-07 08:30:00")] // received after closing
    [InlineData("2026-07-06 11:30:00", 60, "2026-07-06 14:30:00")] // received when lunch begins
    [InlineData("2026-07-06 12:10:00", 60, "2026-07-06 14:30:00")] // received at lunch
    [InlineData("2026-07-06 10:30:00", 60, "2026-07-06 11:30:00")] // ends when lunch begins
    [InlineData("2026-07-06 07:30:00", 480, "2026-07-06 17:30:00")] // a whole day
    [InlineData("2026-07-06 06:00:00", 1, "2026-07-06 07:31:00")] // before opening
    [InlineData("2026-04-25 09:00:00", 60, "2026-04-28 08:30:00")] // Saturday, Giỗ Tổ, its substitute
    [InlineData("2026-08-22 07:30:00", 480, "2026-08-22 17:30:00")] // on a worked Saturday
    [InlineData("2026-08-21 16:30:00", 120, "2026-08-22 08:30:00")] // into a worked Saturday
    [InlineData("2026-08-28 16:30:00", 120, "2026-09-03 08:30:00")] // over a swapped day and Quốc khánh
    [InlineData("2026-07-06 16:00:00", 0, "2026-07-06 16:00:00")] // nothing to add
    [InlineData("2026-07-05 20:00:00", 0, "2026-07-05 20:00:00")] // nothing to add, while closed
    [InlineData("2026-07-07 08:30:00", -120, "2026-07-06 16:30:00")] // backwards over a night
    [InlineData("2026-07-06 17:30:00", -480, "2026-07-06 07:30:00")] // backwards to the opening
    [InlineData("2026-07-07 07:30:00", -60, "2026-07-06 16:30:00")] // backwards from the opening
    public void Minutes_are_added_while_the_office_is_open(string start, int minutes, string end)
    {
        var (from, to) = (Pattern.Parse(start).Value, Pattern.Parse(end).Value);

        Assert.Equal(to, Common.Plus(from, Duration.FromMinutes(minutes)));
        Assert.Equal(Duration.FromMinutes(minutes), Common.Between(from, to));
    }

    [Fact]
    public void A_pause_counts_the_same_when_it_ends_at_closing_after_it_or_on_a_day_off()
    {
        var from = new LocalDateTime(2026, 7, 10, 8, 0);
        foreach (var to in new LocalDateTime[] { new(2026, 7, 10, 17, 30), new(2026, 7, 10, 19, 0), new(2026, 7, 12, 9, 0), new(2026, 7, 13, 7, 30) })
        {
            Assert.Equal(Duration.FromMinutes(450), Common.Between(from, to));
        }
    }

    [Fact]
    public void A_day_of_seven_and_a_half_hours_is_counted_to_the_minute()
    {
        var time = new WorkingTime(
            WorkingCalendars.VietnamCivilService,
            OfficeHours.Always(OfficeWeek.EveryDay(new OfficeDay(new OpenPeriod(new(7, 30), new(11, 30)), new OpenPeriod(new(13, 30), new(17, 0))))));

        Assert.Equal(new LocalDateTime(2026, 7, 7, 8, 0), time.Plus(new(2026, 7, 6, 7, 30), Duration.FromHours(8)));
        Assert.Equal(new LocalDateTime(2026, 7, 17, 17, 0), time.Plus(new(2026, 7, 6, 7, 30), Duration.FromMinutes(10 * 450)));
    }

    [Fact]
    public void Sessions_of_45_minutes_end_and_begin_on_their_boundaries()
    {
        var sessions = Enumerable.Range(0, 4).Select(session =>
            new OpenPeriod(new LocalTime(8, 0).PlusMinutes(session * 55), new LocalTime(8, 45).PlusMinutes(session * 55)));
        var time = new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Always(OfficeWeek.EveryDay(new OfficeDay(sessions))));

        Assert.Equal(new LocalDateTime(2026, 7, 6, 8, 45), time.Plus(new(2026, 7, 6, 8, 0), Duration.FromMinutes(45)));
        Assert.Equal(new LocalDateTime(2026, 7, 6, 8, 56), time.Plus(new(2026, 7, 6, 8, 0), Duration.FromMinutes(46)));
        Assert.Equal(new LocalDateTime(2026, 7, 6, 8, 55), time.NextOpening(new(2026, 7, 6, 8, 45)));
        Assert.Equal(new LocalDateTime(2026, 7, 6, 11, 30), time.Plus(new(2026, 7, 6, 8, 0), Duration.FromHours(3)));
        Assert.Equal(new LocalDateTime(2026, 7, 7, 8, 0).PlusNanoseconds(1), time.Plus(new(2026, 7, 6, 8, 0), Duration.FromHours(3) + Duration.FromNanoseconds(1)));
    }

    [Fact]
    public void Three_hundred_working_days_of_hours_end_on_the_day_that_three_hundred_working_days_do()
    {
        var start = new LocalDateTime(2025, 3, 10, 17, 30);

        Assert.Equal(
            Common.Calendar.PlusWorkingDays(start.Date, 300).At(new LocalTime(17, 30)),
            Common.Plus(start, Duration.FromHours(8 * 300)));
    }

    [Fact]
    public void A_half_day_is_as_long_as_its_hours()
    {
        var hours = OfficeHours.Common.With(
            new(2026, 7, 1), OfficeWeek.EveryDay(OfficeDay.Common).With(IsoDayOfWeek.Friday, new OfficeDay(new OpenPeriod(new(7, 30), new(11, 30)))));
        var time = new WorkingTime(WorkingCalendars.VietnamCivilService, hours);

        Assert.Equal(Duration.FromHours(8), time.OpenTimeOn(new(2026, 6, 26)));
        Assert.Equal(Duration.FromHours(4), time.OpenTimeOn(new(2026, 7, 3)));
        Assert.Equal(new LocalDateTime(2026, 7, 6, 9, 30), time.Plus(new(2026, 7, 3, 9, 30), Duration.FromHours(4)));
    }

    [Theory]
    [InlineData(SwappedDayHours.OfDayReplaced, 8)]
    [InlineData(SwappedDayHours.OfItsOwnWeekday, 4)]
    public void A_worked_saturday_keeps_the_hours_of_the_day_it_replaces_unless_told_otherwise(SwappedDayHours onSwappedDays, int expected)
    {
        var morning = new OfficeDay(new OpenPeriod(new(7, 30), new(11, 30)));
        var week = OfficeWeek.EveryDay(morning).With(IsoDayOfWeek.Monday, OfficeDay.Common);
        var time = new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Always(week) with { OnSwappedDays = onSwappedDays });

        Assert.Equal(Duration.FromHours(expected), time.OpenTimeOn(new(2026, 8, 22)));
    }

    [Fact]
    public void Hours_on_a_day_that_is_never_worked_are_refused_until_they_are_named_reception_only()
    {
        var morning = new OfficeDay(new OpenPeriod(new(7, 30), new(11, 30)));
        var hours = OfficeHours.Always(OfficeWeek.EveryDay(OfficeDay.Common).With(IsoDayOfWeek.Saturday, morning));
        foreach (var calendar in new[] { WorkingCalendars.MondayToFriday, WorkingCalendars.VietnamCivilService })
        {
            Assert.Contains(
                $"hours on Saturday (07:30–11:30) from {calendar.Definition.Weeks[^1].From:uuuu-MM-dd} to {calendar.Range.End:uuuu-MM-dd}, and '{calendar.Name}' never works that day",
                Assert.Throws<ArgumentException>(() => new WorkingTime(calendar, hours)).Message,
                StringComparison.Ordinal);
            var reception = OfficeHours.Always(hours.Weeks[0].Week.With(IsoDayOfWeek.Saturday, morning with { Counts = DayCount.ReceptionOnly }));
            Assert.Equal(Common.Plus(new(2026, 7, 3, 16, 0), Duration.FromHours(8)), new WorkingTime(calendar, reception).Plus(new(2026, 7, 3, 16, 0), Duration.FromHours(8)));
        }

        // A Saturday worked by a swap has its own hours here, so they count.
        var time = new WorkingTime(WorkingCalendars.VietnamCivilService, hours with { OnSwappedDays = SwappedDayHours.OfItsOwnWeekday });
        Assert.Equal(Duration.FromHours(4), time.OpenTimeOn(new(2026, 8, 22)));
    }

    [Property(Arbitrary = [typeof(OfficeArbitraries)], MaxTest = 200)]
    public void Exactly_the_hours_that_no_day_has_are_refused(OfficeDraft office)
    {
        var refused = Record.Exception(() => new WorkingTime(office.Calendar, office.Hours)) is ArgumentException { Message: var message } && message.Contains("never works", StringComparison.Ordinal);
        Assert.Equal(office.Refused.Any(), refused);
    }

    [Fact]
    public void An_office_open_round_the_clock_closes_at_the_end_of_the_day()
    {
        var day = new OfficeDay(new OpenPeriod(LocalTime.Midnight, LocalTime.Midnight));
        var time = new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Always(OfficeWeek.EveryDay(day)));

        Assert.Equal(new LocalDateTime(2026, 7, 11, 0, 0), time.Plus(new(2026, 7, 10, 0, 0), Duration.FromHours(24)));
        Assert.Equal(new LocalDateTime(2026, 7, 13, 1, 0), time.Plus(new(2026, 7, 10, 0, 0), Duration.FromHours(25)));
    }

    [Fact]
    public void An_office_open_for_three_hundred_years_on_end_is_refused_by_name()
    {
        var range = new DateInterval(new(1899, 1, 1), new(2200, 12, 31));
        var always = new WorkingCalendar(new("always", range) { Weeks = [new(range.Start, WeekPattern.Of(Enum.GetValues<IsoDayOfWeek>().Skip(1).ToArray()))] });
        var day = new OfficeDay(new OpenPeriod(LocalTime.Midnight, LocalTime.Midnight));

        Assert.Contains(
            "more nanoseconds than can be counted",
            Assert.Throws<ArgumentException>(() => new WorkingTime(always, OfficeHours.Always(OfficeWeek.EveryDay(day)))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_instants_give_the_same_working_time_on_a_server_in_another_zone()
    {
        // Daylight saving time begins in Berlin between these instants; the office in Viet Nam knows nothing of it.
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        var from = new LocalDateTime(2026, 3, 27, 10, 0).InZoneStrictly(berlin);
        var to = new LocalDateTime(2026, 3, 30, 4, 30).InZoneStrictly(berlin);
        var (start, end) = (VietnamTime.FromInstant(from.ToInstant()), VietnamTime.FromOffsetDateTime(to.ToOffsetDateTime()));

        Assert.Equal(new LocalDateTime(2026, 3, 27, 16, 0), start);
        Assert.Equal(new LocalDateTime(2026, 3, 30, 9, 30), end);
        Assert.Equal(Duration.FromMinutes(210), Common.Between(start, end));
        Assert.Equal(to.ToInstant(), VietnamTime.ToInstant(end));
    }

    [Fact]
    public void Hours_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new OpenPeriod(new(11, 30), new(7, 30)));
        Assert.Throws<ArgumentException>(() => new OpenPeriod(new(7, 30), new(7, 30)));
        Assert.Contains(
            "overlap",
            Assert.Throws<ArgumentException>(() => new OfficeDay(new OpenPeriod(new(7, 30), new(11, 30)), new OpenPeriod(new(11, 0), new(12, 0)))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new OfficeHours());
        Assert.Throws<ArgumentException>(() => OfficeHours.Common.With(OfficeHours.Common.Weeks[0].From, OfficeWeek.EveryDay(OfficeDay.Common)));
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficeWeek.EveryDay(OfficeDay.Common)[IsoDayOfWeek.None]);
        Assert.Contains(
            "never open",
            Assert.Throws<ArgumentException>(() => new WorkingTime(WorkingCalendars.MondayToFriday, OfficeHours.Always(OfficeWeek.EveryDay(OfficeDay.Closed)))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_outside_the_range_is_refused_at_once()
    {
        var start = new LocalDateTime(2026, 7, 6, 8, 0);

        foreach (var time in new[] { Duration.FromDays(100_000), Duration.MaxValue, Duration.MinValue, Duration.FromDays(-100_000) })
        {
            Assert.Contains(
                "lead outside the calendar", Assert.Throws<OutsideCalendarException>(() => Common.Plus(start, time)).Message, StringComparison.Ordinal);
        }

        Assert.Throws<OutsideCalendarException>(() => Common.Plus(new(2200, 1, 1, 8, 0), Duration.FromHours(1)));
        Assert.Throws<OutsideCalendarException>(() => Common.NextOpening(new(2199, 12, 31, 23, 0)));
    }

    [Fact]
    public void All_the_time_of_a_calendar_can_be_counted_and_not_a_moment_more()
    {
        var (monday, friday) = (new LocalDate(2026, 7, 6), new LocalDate(2026, 7, 10));
        var time = new WorkingTime(new(new("week", new(monday, friday)) { Weeks = [new(monday, WeekPattern.MondayToFriday)] }), OfficeHours.Common);
        var (opening, closing, all) = (monday.At(new(7, 30)), friday.At(new(17, 30)), Duration.FromHours(40));

        Assert.Equal((closing, opening, all), (time.Plus(opening, all), time.Plus(closing, -all), time.Between(opening, closing)));
        Assert.Throws<OutsideCalendarException>(() => time.Plus(opening, all + Duration.Epsilon));
        Assert.Throws<OutsideCalendarException>(() => time.Plus(closing, -all - Duration.Epsilon));
    }

    [Fact]
    public void Time_is_that_of_a_calendar_and_of_hours()
    {
        Assert.Equal("calendar", Assert.Throws<ArgumentNullException>(() => new WorkingTime(null!, OfficeHours.Common)).ParamName);
        Assert.Equal("hours", Assert.Throws<ArgumentNullException>(() => new WorkingTime(Common.Calendar, null!)).ParamName);
    }

    [Fact]
    public void Fast_answers_allocate_nothing()
    {
        var (start, end, sum) = (new LocalDateTime(2026, 1, 5, 9, 0), new LocalDateTime(2026, 12, 30, 9, 0), 0);
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.NotEqual(0, sum);

        void Ask()
        {
            sum += Common.Plus(start, Duration.FromHours(100)).Day + Common.Plus(start, Duration.FromHours(-9)).Day;
            sum += Common.Between(start, end).Days + Common.NextOpening(start).Day + (Common.IsOpen(end) ? 1 : 0);
        }
    }

    [Fact]
    public void Equal_parts_make_equal_working_times()
    {
        var again = new WorkingTime(new WorkingCalendar(Common.Calendar.Definition with { Name = Common.Calendar.Name }), OfficeHours.Common with { });
        var other = new WorkingTime(
            Common.Calendar.With(new LocalDay(new(2026, 6, 1), false, new LocalizedText("Lễ hội", "Festival"))), OfficeHours.Common);

        Assert.Equal(Common, again);
        Assert.Equal(Common.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(Common, other);
    }

    private static Duration Positive(Duration time) => time < Duration.Zero ? -time : time;

    /// <summary>So little open time that three days of it could leave the five years; the range is tested by name.</summary>
    private static bool IsTooSparse(WorkingTime time) =>
        time.Between(CalendarArbitraries.Years.Start.AtMidnight(), CalendarArbitraries.Years.Start.PlusDays(120).AtMidnight()) < Duration.FromDays(3)
        || time.Between(CalendarArbitraries.Years.End.PlusDays(-120).AtMidnight(), CalendarArbitraries.Years.End.AtMidnight()) < Duration.FromDays(3);
}
