using AdminReform.Law;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>What the values of calendars say on their line in a log.</summary>
public sealed class CalendarLinesTests
{
    private static readonly LocalDate Day = new(2026, 2, 17);
    private static readonly OfficeDay Morning = new(new OpenPeriod(new(7, 30), new(11, 30)));

    [Fact]
    public void What_a_calendar_is_made_of_says_what_it_is() => Lines.Are(
        (WeekPattern.MondayToFriday, "Mon Tue Wed Thu Fri"),
        (WeekPattern.Of(IsoDayOfWeek.Sunday, IsoDayOfWeek.Tuesday), "Tue Sun"),
        (new DatedWeek(Day, WeekPattern.MondayToSaturday), "from 17/02/2026: Mon Tue Wed Thu Fri Sat"),
        (new DatedWeek(Day, WeekPattern.MondayToFriday, Instruments.Decree118.Cite("9")), "from 17/02/2026: Mon Tue Wed Thu Fri [118/2025/NĐ-CP art. 9]"),
        (HolidayAnchor.Gregorian(4, 30), "Gregorian 30/04"),
        (HolidayAnchor.Lunar(3, 10), "lunar 10/03"),
        (new HolidayRule("own", new("Ngày", "Day"), HolidayAnchor.Gregorian(4, 3), Day), "own: Gregorian 03/04, 1 days, from 17/02/2026"),
        (new HolidayRule("own", new("Ngày", "Day"), HolidayAnchor.Lunar(1, 1), Day) { Days = 5, Until = Day }, "own: lunar 01/01, 5 days, from 17/02/2026 until 17/02/2026"),
        (HolidayLaw.None, "0 rules of 0 holidays"),
        (HolidayLaw.Vietnam, "20 rules of 8 holidays"),
        (HolidayChoice.Tet(Day), "tet from 17/02/2026"),
        (new DaySwap(Day, Day.PlusDays(11)), "off 2026-02-17, worked 2026-02-28"),
        (SwapAllowance.Default, "2 swaps within 14 days"),
        (SwapAllowance.Default with { OpenFrom = Day }, "2 swaps within 14 days, open from 17/02/2026"),
        (new CalendarDecision(new("Công văn", "Letter"), Day), "Công văn (17/02/2026): 0 choices, 0 swaps"),
        (new CalendarDecision(new("Công văn", "Letter"), Day) { Number = "1/VPCP", SettlesYear = 2026, Choices = [HolidayChoice.Tet(Day)], Swaps = [new(Day, Day.PlusDays(1))] }, "1/VPCP (17/02/2026) settles 2026: 1 choices, 1 swaps"),
        (OfficialDays.None, "0 decisions"),
        (OfficialDays.None.With(new(new("Công văn", "Letter"), Day) { SettlesYear = 2026 }), "1 decisions, settled until 2026"),
        (new LocalDay(Day, true, new("Làm bù", "Made up")), "17/02/2026 worked: Làm bù"),
        (new LocalDay(Day, false, new("Lễ hội", "Festival")), "17/02/2026 off: Lễ hội"),
        (LocalDay.Closed(Day, ClosureCause.NaturalDisaster, new("Bão", "Storm"), Instruments.Decree118.Cite()), "17/02/2026 closed (NaturalDisaster): Bão"),
        (new CalendarDefinition("own", new(Day, Day.PlusDays(9))), "own 17/02/2026 – 26/02/2026: 0 rules of 0 holidays, 0 decisions, 0 local days"));

    [Fact]
    public void What_a_calendar_answers_says_what_it_is() => Lines.Are(
        (WorkingCalendars.VietnamCivilService.Describe(Day), "17/02/2026 Holiday: Mùng một Tết Nguyên đán"),
        (DateBracket.Settled(Day), "2026-02-17"),
        (new DateBracket(Day, Day.PlusDays(-1), Day.PlusDays(2), IsProvisional: true), "2026-02-17 (2026-02-16 to 2026-02-19)"),
        (new PendingDecision(PendingDecisionKind.Swaps, 2028, new("Hoán đổi", "Swaps")), "Swaps 2028: Hoán đổi"),
        (LunarDate.FromLocalDate(Day), "01/01/2026"),
        (new LunarDate(2025, 6, 1, isLeapMonth: true), "01/06 nhuận/2025"));

    [Fact]
    public void A_plain_day_says_its_weekday_in_both_languages() => Assert.Equal(
        [
            "Ngày làm việc (thứ Hai) | Working day (Monday)", "Ngày làm việc (thứ Ba) | Working day (Tuesday)", "Ngày làm việc (thứ Tư) | Working day (Wednesday)",
            "Ngày làm việc (thứ Năm) | Working day (Thursday)", "Ngày làm việc (thứ Sáu) | Working day (Friday)",
            "Ngày nghỉ hằng tuần (thứ Bảy) | Weekly day of rest (Saturday)", "Ngày nghỉ hằng tuần (Chủ nhật) | Weekly day of rest (Sunday)",
        ],
        Enumerable.Range(6, 7).Select(day => WorkingCalendars.VietnamCivilService.Describe(new(2026, 7, day)).Reason).Select(reason => $"{reason.Vietnamese} | {reason.English}"));

    [Fact]
    public void Office_hours_say_when_the_office_is_open() => Lines.Are(
        (new OpenPeriod(new(7, 30), new(11, 5)), "07:30–11:05"),
        (new OpenPeriod(new(7, 30), LocalTime.Midnight), "07:30–24:00"),
        (OfficeDay.Closed, "closed"),
        (OfficeDay.Common, "07:30–11:30, 13:30–17:30"),
        (Morning with { Counts = DayCount.ReceptionOnly }, "07:30–11:30 (reception only)"),
        (OfficeWeek.EveryDay(Morning), "Mon–Sun 07:30–11:30"),
        (OfficeWeek.EveryDay(Morning).With(IsoDayOfWeek.Monday, OfficeDay.Closed), "Mon closed; Tue–Sun 07:30–11:30"),
        (OfficeWeek.EveryDay(Morning).With(IsoDayOfWeek.Sunday, OfficeDay.Closed), "Mon–Sat 07:30–11:30; Sun closed"),
        (new DatedHours(Day, OfficeWeek.EveryDay(Morning)), "from 17/02/2026: Mon–Sun 07:30–11:30"),
        (OfficeHours.Always(OfficeWeek.EveryDay(Morning)), "from 01/01/1899: Mon–Sun 07:30–11:30"),
        (OfficeHours.Always(OfficeWeek.EveryDay(OfficeDay.Common)).With(Day, OfficeWeek.EveryDay(Morning)), "from 17/02/2026: Mon–Sun 07:30–11:30 (1 before)"),
        (new WorkingTime(WorkingCalendars.MondayToFriday, OfficeHours.Always(OfficeWeek.EveryDay(Morning))), "monday-to-friday, from 01/01/1899: Mon–Sun 07:30–11:30"));
}
