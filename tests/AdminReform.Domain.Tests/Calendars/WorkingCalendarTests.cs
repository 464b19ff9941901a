using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Vietnam = WorkingCalendars.VietnamCivilService;

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool Adding_agrees_with_a_walk_day_by_day(WorkingCalendar calendar, LocalDate date, sbyte days)
    {
        var n = days % 15;
        return calendar.PlusWorkingDays(date, n) == DayByDay.Plus(calendar, date, n);
    }

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool Counting_agrees_with_a_walk_day_by_day(WorkingCalendar calendar, LocalDate start, LocalDate end) =>
        calendar.WorkingDaysBetween(start, end) == DayByDay.Between(calendar, start, end);

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool Counting_undoes_adding(WorkingCalendar calendar, LocalDate date, sbyte days)
    {
        var n = days % 15;
        return calendar.WorkingDaysBetween(date, calendar.PlusWorkingDays(date, n)) == n;
    }

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool Special_days_are_those_that_a_walk_day_by_day_finds(WorkingCalendar calendar, LocalDate start, LocalDate end) =>
        calendar.SpecialDaysBetween(start, end).SequenceEqual(
            Enumerable.Range(1, Math.Max(0, Period.DaysBetween(start, end))).Select(start.PlusDays).Select(calendar.Describe)
                .Where(day => day.Kind != CalendarDayKind.WorkingDay && day.Kind != CalendarDayKind.WeeklyRest));

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool Adding_in_two_parts_gives_the_same_day(WorkingCalendar calendar, LocalDate date, byte first, byte second)
    {
        var (a, b) = (first % 8, second % 8);
        return calendar.PlusWorkingDays(calendar.PlusWorkingDays(date, a), b) == calendar.PlusWorkingDays(date, a + b);
    }

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool A_later_start_never_ends_earlier(WorkingCalendar calendar, LocalDate one, LocalDate other, byte days)
    {
        var (early, late) = one <= other ? (one, other) : (other, one);
        var n = days % 15;
        return calendar.PlusWorkingDays(early, n) <= calendar.PlusWorkingDays(late, n);
    }

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool A_day_off_more_never_makes_a_limit_end_earlier(WorkingCalendar calendar, LocalDate off, LocalDate date, byte days)
    {
        var n = days % 15;
        return calendar.With(Local(off, isWorked: false)).PlusWorkingDays(date, n) >= calendar.PlusWorkingDays(date, n);
    }

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool The_result_of_adding_is_a_working_day(WorkingCalendar calendar, LocalDate date, byte days) =>
        calendar.IsWorkingDay(calendar.PlusWorkingDays(date, 1 + (days % 15)));

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool Next_previous_and_nearest_are_neighbours(WorkingCalendar calendar, LocalDate date)
    {
        var (next, previous) = (calendar.NextWorkingDay(date), calendar.PreviousWorkingDay(date));
        return next > date && previous < date
            && calendar.WorkingDayOnOrAfter(date) == (calendar.IsWorkingDay(date) ? date : next)
            && calendar.WorkingDayOnOrBefore(date) == (calendar.IsWorkingDay(date) ? date : previous);
    }

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool A_description_agrees_with_the_table(WorkingCalendar calendar, LocalDate date) =>
        calendar.Describe(date).IsWorkingDay == calendar.IsWorkingDay(date);

    [Fact]
    public void The_calendar_of_two_centuries_agrees_with_a_walk_day_by_day()
    {
        var count = 0;
        var last = Vietnam.Range.Start.PlusDays(-1);
        for (var date = Vietnam.Range.Start; date < Vietnam.Range.End; date = date.PlusDays(1))
        {
            Assert.Equal(count, -Vietnam.WorkingDaysBetween(date, Vietnam.Range.Start));
            if (Vietnam.IsWorkingDay(date))
            {
                count++;
                if (count > 1)
                {
                    Assert.Equal(date, Vietnam.PlusWorkingDays(last, 1));
                    Assert.Equal(last, Vietnam.PlusWorkingDays(date, -1));
                }

                last = date;
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(300)]
    [InlineData(-300)]
    public void Long_limits_agree_with_a_walk_day_by_day(int days)
    {
        for (var date = new LocalDate(2024, 12, 20); date < new LocalDate(2025, 2, 10); date = date.PlusDays(1))
        {
            Assert.Equal(DayByDay.Plus(Vietnam, date, days), Vietnam.PlusWorkingDays(date, days));
        }
    }

    [Fact]
    public void Zero_working_days_give_the_day_itself_whatever_it_is() =>
        Assert.Equal(new LocalDate(2026, 2, 17), Vietnam.PlusWorkingDays(new(2026, 2, 17), 0));

    [Fact]
    public void Fast_answers_allocate_nothing()
    {
        var (start, end, sum) = (new LocalDate(2026, 1, 5), new LocalDate(2026, 12, 30), 0);
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.NotEqual(0, sum);

        void Ask()
        {
            sum += Vietnam.PlusWorkingDays(start, 40).Day + Vietnam.WorkingDaysBetween(start, end) + Vietnam.NextWorkingDay(start).Day;
            sum += Vietnam.BracketWorkingDays(start, 30).Date.Day + (Vietnam.IsWorkingDay(end) ? 1 : 0);
        }
    }

    [Fact]
    public void A_day_outside_the_range_is_refused_by_name()
    {
        var refusal = Assert.Throws<OutsideCalendarException>(() => Vietnam.IsWorkingDay(new(1994, 12, 31)));

        Assert.Contains("1994-12-31 is outside the calendar 'vn-civil-service', which covers 1995-01-01 to 2199-12-31", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<OutsideCalendarException>(() => Vietnam.PlusWorkingDays(new(2200, 1, 1), 0));
        Assert.Throws<OutsideCalendarException>(() => Vietnam.WorkingDaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
    }

    [Theory]
    [InlineData(60_000)]
    [InlineData(int.MaxValue)]
    [InlineData(-60_000)]
    [InlineData(int.MinValue)]
    public void A_result_outside_the_range_is_refused_at_once(int days)
    {
        var refusal = Assert.Throws<OutsideCalendarException>(() => Vietnam.PlusWorkingDays(new(2026, 1, 5), days));

        Assert.Contains($"{days} working days from 2026-01-05 lead outside", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_the_same_day() =>
        Assert.True(Vietnam.IsWorkingDay(new LocalDate(2026, 4, 28).WithCalendar(CalendarSystem.PersianSimple))
            && !Vietnam.IsWorkingDay(new LocalDate(2026, 4, 27).WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void A_calendar_without_a_working_day_is_refused()
    {
        var range = new DateInterval(new(2026, 1, 1), new(2026, 12, 31));

        Assert.Contains("no working day", Assert.Throws<ArgumentException>(() => new WorkingCalendar(new("empty", range))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new WorkingCalendar(new("rest", range) { Weeks = [new(range.Start, WeekPattern.Of())] }));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar(new("far", new(new(1800, 1, 1), range.End))));
    }

    [Fact]
    public void Equal_definitions_make_equal_calendars_with_one_stamp()
    {
        var again = new WorkingCalendar(Vietnam.Definition with { Name = Vietnam.Name });
        var other = Vietnam.With(Local(new(2026, 6, 1), isWorked: false));

        Assert.Equal(Vietnam, again);
        Assert.Equal(Vietnam.GetHashCode(), again.GetHashCode());
        Assert.Equal(Vietnam.Version, again.Version);
        Assert.NotEqual(Vietnam, other);
        Assert.NotEqual(Vietnam.Version, other.Version);
        Assert.Matches("^vn-civil-service/19950101-21991231/20271231/[0-9a-f]{12}$", Vietnam.Version);
    }

    [Fact]
    public void A_decision_is_added_without_touching_the_old_calendar()
    {
        var decision = new CalendarDecision(new LocalizedText("Công văn giả định", "Supposed letter"), new LocalDate(2027, 11, 1))
        {
            SettlesYear = 2028,
            Choices = [HolidayChoice.Tet(new(2028, 1, 25)), HolidayChoice.NationalDayAdjacent(new(2028, 9, 1))],
            Swaps = [new DaySwap(new(2028, 5, 3), new(2028, 5, 6))],
        };
        var calendar = Vietnam.With(decision);

        Assert.Equal(new LocalDate(2028, 12, 31), calendar.Horizon);
        Assert.Equal(CalendarDayKind.SwappedDayOff, calendar.Describe(new(2028, 5, 3)).Kind);
        Assert.Equal(new LocalDate(2028, 5, 6), calendar.Describe(new(2028, 5, 3)).Counterpart);
        Assert.True(calendar.IsWorkingDay(new(2028, 5, 6)));
        Assert.Equal(CalendarDayKind.Holiday, calendar.Describe(new(2028, 1, 25)).Kind);
        Assert.Same(decision, calendar.Describe(new(2028, 9, 1)).Decision);
        Assert.False(Vietnam.IsWorkingDay(new(2028, 5, 6)));
        Assert.Equal(calendar.KnownAt(new(2027, 10, 31)), Vietnam.KnownAt(new(2027, 10, 31)));
    }

    [Theory]
    [InlineData("2026-05-01", "2026-05-09", "already off")]
    [InlineData("2026-05-04", "2026-05-08", "not an ordinary day of rest")]
    [InlineData("2026-05-04", "2026-04-26", "not an ordinary day of rest")]
    [InlineData("2199-12-31", "2200-01-04", "reaches over the end of the calendar's range")]
    [InlineData("1995-01-03", "1994-12-31", "reaches over the end of the calendar's range")]
    public void A_swap_that_does_not_fit_is_refused_with_its_reason(string off, string worked, string reason)
    {
        var iso = NodaTime.Text.LocalDatePattern.Iso;
        var decision = new CalendarDecision(new LocalizedText("Sai", "Wrong"), new LocalDate(2026, 4, 1))
        {
            Swaps = [new DaySwap(iso.Parse(off).Value, iso.Parse(worked).Value)],
        };

        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => Vietnam.With(decision)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_weeks_from_the_same_day_the_one_that_is_named_last_applies()
    {
        var from = new LocalDate(2026, 1, 1);
        var calendar = new WorkingCalendar(new("twice", new(from, new(2026, 12, 31))) { Weeks = [new(from, WeekPattern.MondayToFriday), new(from, WeekPattern.MondayToSaturday)] });

        Assert.True(calendar.IsWorkingDay(new(2026, 7, 4)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(-1)]
    public void What_is_no_day_of_the_week_is_refused(int day)
    {
        Assert.StartsWith("A day of the week runs from Monday to Sunday.", Assert.Throws<ArgumentOutOfRangeException>(() => WeekPattern.Of((IsoDayOfWeek)day)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A day of the week runs from Monday to Sunday.", Assert.Throws<ArgumentOutOfRangeException>(() => OfficeWeek.EveryDay(OfficeDay.Common)[(IsoDayOfWeek)day]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_swap_needs_two_days() =>
        Assert.Throws<ArgumentException>(() => new DaySwap(new(2026, 5, 4), new(2026, 5, 4)));

    [Fact]
    public void The_general_calendar_keeps_the_holidays_and_knows_no_swaps()
    {
        var general = WorkingCalendars.VietnamGeneral;

        Assert.True(general.IsWorkingDay(new(2026, 1, 2)));
        Assert.False(general.IsWorkingDay(new(2026, 1, 10)));
        Assert.False(general.IsWorkingDay(new(2026, 4, 27)));
        Assert.All(
            OfficialDayFacts.All().Where(fact => fact.Kind is CalendarDayKind.Holiday or CalendarDayKind.CompensatoryDayOff),
            fact => Assert.False(general.IsWorkingDay(fact.Date)));
    }

    [Fact]
    public void Saturday_was_worked_until_the_week_of_forty_hours()
    {
        Assert.True(Vietnam.IsWorkingDay(new(1999, 9, 25)));
        Assert.False(Vietnam.IsWorkingDay(new(1999, 10, 2)));
    }

    [Fact]
    public void A_province_can_work_on_saturday_mornings()
    {
        var province = new WorkingCalendar(Vietnam.Definition with
        {
            Name = "saturday-mornings",
            Weeks = [new(new(1995, 1, 1), WeekPattern.MondayToFriday), new(new(2026, 1, 1), WeekPattern.MondayToSaturday)],
            IsBoundBySwaps = false,
        });
        var hours = OfficeHours.Always(OfficeWeek.EveryDay(OfficeDay.Common)
            .With(IsoDayOfWeek.Saturday, new OfficeDay(new OpenPeriod(new(7, 30), new(11, 30)))));

        Assert.True(province.IsWorkingDay(new(2026, 7, 4)));
        Assert.False(province.IsWorkingDay(new(2025, 7, 5)));
        Assert.Equal(
            new LocalDateTime(2026, 7, 6, 10, 30),
            new WorkingTime(province, hours).Plus(new(2026, 7, 3, 16, 30), Duration.FromHours(8)));
    }

    [Fact]
    public void Another_country_is_rules_and_a_week()
    {
        var from = new LocalDate(2020, 1, 1);
        var sundayToThursday = WeekPattern.Of(IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday);
        var calendar = new WorkingCalendar(new("elsewhere", new(from, new(2029, 12, 31)))
        {
            Weeks = [new(from, sundayToThursday)],
            Law = HolidayLaw.None.With(new HolidayRule("leap-day", new LocalizedText("Ngày nhuận", "Leap day"), HolidayAnchor.Gregorian(2, 29), from)),
        });

        Assert.False(calendar.IsWorkingDay(new(2024, 2, 29)));
        Assert.Equal(new LocalDate(2024, 3, 3), calendar.NextWorkingDay(new(2024, 2, 28)));
        Assert.Equal(CalendarDayKind.CompensatoryDayOff, calendar.Describe(new(2020, 3, 1)).Kind);
        Assert.Equal(calendar.Range.End, calendar.Horizon);
    }

    [Fact]
    public void A_description_names_the_ground_in_both_languages()
    {
        var day = Vietnam.Describe(new(2026, 4, 27));

        Assert.Equal("Nghỉ bù Giỗ Tổ Hùng Vương (26/04)", day.Reason.In(Language.Vietnamese));
        Assert.Equal("khoản 3 Điều 111 Bộ luật Lao động số 45/2019/QH14", day.LegalBasis!.In(Language.Vietnamese));
        Assert.Equal("12729/VPCP-KGVX 25/12/2025", Vietnam.Describe(new(2026, 1, 10)).LegalBasis!.In(Language.English));
        Assert.Equal(
            "điểm b khoản 1 Điều 112 Bộ luật Lao động số 45/2019/QH14; 10065/VPCP-KGVX 02/10/2026",
            Vietnam.Describe(new(2027, 2, 4)).LegalBasis!.In(Language.Vietnamese));
        Assert.Equal("Ngày nghỉ hằng tuần (Chủ nhật)", Vietnam.Describe(new(2026, 3, 1)).Reason.In(Language.Vietnamese));
    }

    [Fact]
    public void A_decision_that_rests_on_one_source_says_so() =>
        Assert.Equal(Certainty.Unverified, Vietnam.Describe(new(2014, 9, 1)).Decision!.Certainty);

    private static LocalDay Local(LocalDate date, bool isWorked) => new(date, isWorked, new LocalizedText("Địa phương", "Local"));
}
