using NodaTime;

namespace AdminReform.Calendars;

public sealed class DateBracketTests
{
    private static readonly WorkingCalendar Vietnam = WorkingCalendars.VietnamCivilService;

    private static readonly int[] Limits = [1, 2, 3, 5, 10, 20, 60, -1, -3, -10, -30];

    public static TheoryData<int> Years => [.. Enumerable.Range(2011, 17)];

    /// <summary>What was promised before a year's decision, and the calendar as it turned out.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void The_day_that_came_lay_within_the_bounds_given_before_the_decision(int year)
    {
        var decision = OfficialDays.Vietnam.Decisions.Single(decision => decision.SettlesYear == year);
        var before = decision.PublishedBy.PlusDays(-1);
        var then = new WorkingCalendar(Vietnam.Definition with
        {
            Decisions = OfficialDays.Vietnam.KnownAt(before),
            PendingSwaps = SwapAllowance.Default with { OpenFrom = before },
        });
        for (var date = LocalDate.Max(before, new(year - 1, 11, 1)); date <= new LocalDate(year, 9, 30); date = date.PlusDays(1))
        {
            AssertBounds(then, date);
        }
    }

    [Fact]
    public void A_swap_announced_within_the_horizon_lies_within_the_bounds_of_an_office_that_expects_one()
    {
        foreach (var decision in OfficialDays.Vietnam.Decisions.Where(decision => decision.SettlesYear is null && decision.IsPublicationExact))
        {
            var before = decision.PublishedBy.PlusDays(-1);
            var then = new WorkingCalendar(Vietnam.Definition with
            {
                Decisions = OfficialDays.Vietnam.KnownAt(before),
                PendingSwaps = SwapAllowance.Default with { OpenFrom = before },
            });
            for (var date = before; date <= LocalDate.Min(then.Horizon, before.PlusDays(60)); date = date.PlusDays(1))
            {
                AssertBounds(then, date);
            }
        }
    }

    [Fact]
    public void Every_swap_so_far_keeps_to_the_allowance()
    {
        var allowance = SwapAllowance.Default;
        var holidays = OfficialDayFacts.All()
            .Where(fact => fact.Kind is CalendarDayKind.Holiday or CalendarDayKind.CompensatoryDayOff)
            .Select(fact => fact.Date)
            .ToArray();
        foreach (var swap in OfficialDays.Vietnam.Decisions.SelectMany(decision => decision.Swaps))
        {
            foreach (var day in new[] { swap.DayOff, swap.DayWorked })
            {
                Assert.Contains(holidays, holiday => Math.Abs(Period.DaysBetween(holiday, day)) <= allowance.ReachInDays);
            }
        }
    }

    [Fact]
    public void Before_the_horizon_a_day_waits_for_nothing()
    {
        var bracket = Vietnam.BracketWorkingDays(new(2026, 11, 20), 5);

        Assert.Equal(DateBracket.Settled(new(2026, 11, 30)), bracket);
        Assert.Empty(Vietnam.PendingDecisions(new(2026, 11, 20), new(2026, 11, 30)));
    }

    [Fact]
    public void Far_from_a_holiday_a_day_beyond_the_horizon_is_provisional_and_yet_narrow()
    {
        var bracket = Vietnam.BracketWorkingDays(new(2028, 6, 12), 10);

        Assert.Equal(new DateBracket(new(2028, 6, 26), new(2028, 6, 26), new(2028, 6, 26), IsProvisional: true), bracket);
    }

    [Fact]
    public void A_limit_over_tet_waits_for_the_days_of_tet_and_for_swaps()
    {
        var bracket = Vietnam.BracketWorkingDays(new(2028, 1, 20), 5);
        var pending = Vietnam.PendingDecisions(new(2028, 1, 20), bracket.Latest);

        Assert.True(bracket.IsProvisional);
        Assert.True(bracket.Earliest < bracket.Date && bracket.Date < bracket.Latest);
        Assert.Contains(new PendingDecision(PendingDecisionKind.Choice, 2028, new("Quyết định ngày nghỉ Tết Nguyên đán năm 2028", "Decision on the days of Lunar New Year 2028")), pending);
        Assert.Contains(pending, decision => decision.Kind == PendingDecisionKind.Swaps);
        Assert.DoesNotContain(pending, decision => decision.Kind == PendingDecisionKind.Compensation);
    }

    [Theory]
    [InlineData(2029, IsoDayOfWeek.Saturday, 22, 26)]
    [InlineData(2030, IsoDayOfWeek.Sunday, 21, 25)]
    public void A_culture_day_on_a_weekend_may_or_may_not_be_made_up(int year, IsoDayOfWeek weekday, int from, int monday)
    {
        var general = WorkingCalendars.VietnamGeneral;
        var bracket = general.BracketWorkingDays(new(year, 11, from), 2);

        Assert.Equal(weekday, new LocalDate(year, 11, 24).DayOfWeek);
        Assert.Equal(
            new DateBracket(new(year, 11, monday + 1), new(year, 11, monday), new(year, 11, monday + 1), IsProvisional: true), bracket);
        Assert.Contains(
            general.PendingDecisions(new(year, 11, from), new(year, 11, monday + 1)), decision => decision.Kind == PendingDecisionKind.Compensation);
    }

    [Fact]
    public void The_bounds_of_a_late_century_do_not_grow_with_the_years()
    {
        var bracket = Vietnam.BracketWorkingDays(new(2150, 6, 15), 10);

        Assert.Equal(bracket.Earliest, bracket.Latest);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Bounds_that_lead_out_of_the_calendar_are_refused_on_either_side(int direction)
    {
        // Every day of it waits for a decision, and Lunar New Year lies at its edges.
        var range = new DateInterval(new(2030, 2, 1), new(2031, 1, 24));
        var calendar = new WorkingCalendar(Vietnam.Definition with { Range = range });
        var edge = direction < 0 ? range.Start : range.End;
        var refused = 0;
        for (var away = 0; away < 40; away++)
        {
            for (var days = 1; days < 30; days++)
            {
                var date = edge.PlusDays(-direction * away);
                if (Result(() => calendar.PlusWorkingDays(date, direction * days)) is null)
                {
                    Assert.Throws<OutsideCalendarException>(() => calendar.BracketWorkingDays(date, direction * days));
                }
                else if (Result(() => calendar.BracketWorkingDays(date, direction * days).Date) is null)
                {
                    refused++;
                }
            }
        }

        Assert.True(refused > 0, "No bound led outside.");

        static LocalDate? Result(Func<LocalDate> answer)
        {
            try
            {
                return answer();
            }
            catch (OutsideCalendarException)
            {
                return null;
            }
        }
    }

    [Property(Arbitrary = [typeof(CalendarArbitraries)])]
    public bool Bounds_hold_the_computed_day(LocalDate date, sbyte days)
    {
        var start = date.PlusDays(1500);
        var bracket = Vietnam.BracketWorkingDays(start, days);
        return bracket.Date == Vietnam.PlusWorkingDays(start, days) && bracket.Earliest <= bracket.Date && bracket.Date <= bracket.Latest;
    }

    private static void AssertBounds(WorkingCalendar then, LocalDate date)
    {
        foreach (var days in Limits)
        {
            var bracket = then.BracketWorkingDays(date, days);
            var came = Vietnam.PlusWorkingDays(date, days);
            if (came < bracket.Earliest || came > bracket.Latest)
            {
                Assert.Fail($"{date:uuuu-MM-dd} {days:+0;-0}: {bracket}, came {came:uuuu-MM-dd}");
            }
        }

        var roll = then.BracketOnOrAfter(date);
        Assert.InRange(Vietnam.WorkingDayOnOrAfter(date), roll.Earliest, roll.Latest);
    }
}
