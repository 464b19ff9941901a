using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

public class ProvisionalDeadlineTests
{
    [Fact]
    public void A_deadline_far_before_the_horizon_is_certain()
    {
        var deadline = Calculator.Calculate(new(At(2025, 7, 1), TimeLimit.WorkingDays(10)));
        Assert.False(deadline.IsProvisional);
        Assert.Equal(deadline.Original, deadline.Earliest);
        Assert.Equal(deadline.Original, deadline.Latest);
        Assert.Empty(Calculator.Awaits(new(At(2025, 7, 1), TimeLimit.WorkingDays(10))));
    }

    [Theory]
    [InlineData("10 ngày làm việc")]
    [InlineData("15 ngày")]
    [InlineData("1 tháng")]
    [InlineData("40 giờ làm việc")]
    [InlineData("Trong ngày")]
    public void A_deadline_beyond_the_horizon_says_what_it_may_become_and_what_it_waits_for(string limit)
    {
        var year = WorkingCalendars.VietnamCivilService.Horizon.Year + 1;
        var facts = new DeadlineFacts(new LocalDateTime(year, 1, 20, 8, 0), TimeLimit.Parse(limit));
        var deadline = Calculator.Calculate(facts);
        Assert.True(deadline.IsProvisional);
        Assert.True(deadline.Earliest <= deadline.Original && deadline.Original <= deadline.Latest);
        Assert.NotEmpty(Calculator.Awaits(facts));

        var trace = Calculator.Explain(facts);
        Assert.True(trace.Verify());
        Assert.Contains("tạm tính", trace.InOneSentence(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("provisional", trace.InOneSentence(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("04 giờ làm việc")]
    [InlineData("0,5 ngày làm việc")]
    [InlineData("1,5 ngày làm việc")]
    [InlineData("10 ngày làm việc")]
    [InlineData("03 ngày")]
    [InlineData("Trong ngày")]
    [InlineData("04 giờ")]
    public void A_calendar_without_a_decision_answers_from_its_first_day_on(string limit)
    {
        var calendar = new WorkingCalendar(WorkingCalendars.VietnamCivilService.Definition with
        {
            Range = new(new(2030, 7, 1), new(2031, 12, 31)),
            Decisions = OfficialDays.None,
        });
        var office = new DeadlineCalculator(new WorkingTime(calendar, OfficeHours.Common), Regimes.Known);
        var facts = new DeadlineFacts(new LocalDateTime(2030, 7, 1, 8, 0), TimeLimit.Parse(limit));

        var deadline = office.Calculate(facts);

        Assert.True(calendar.Horizon < calendar.Range.Start);
        Assert.Equal(Calculator.Calculate(facts).Due, deadline.Due);
        Assert.Equal(limit != "04 giờ", deadline.IsProvisional);
        Assert.True(deadline.Earliest <= deadline.Due && deadline.Due <= deadline.Latest);
        Assert.True(office.Explain(facts).Verify());
    }

    [Theory]
    [InlineData("2199-12-31T20:00:00", 4.05)]
    [InlineData("9999-12-31T20:00:00", 1)]
    [InlineData("1899-12-31T08:00:00", 1)]
    public void Plain_hours_outside_the_calendar_have_no_answer_and_name_its_range(string accepted, double hours)
    {
        var start = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(accepted).Value;
        var facts = new DeadlineFacts(start, TimeLimit.Hours((decimal)hours)) { Regime = Regimes.Known.At(new(2026, 1, 1)) };

        var deadline = Calculator.Calculate(facts);

        Assert.Equal((DeadlineState.Undetermined, "deadline.outside-calendar"), (deadline.State, deadline.Undetermined!.Code));
        Assert.Contains("(01/01/1995 – 31/12/2199)", deadline.Undetermined.Message.English, StringComparison.Ordinal);
        Assert.Equal(deadline, Calculator.Explain(facts).Deadline);
    }

    [Fact]
    public void Plain_hours_wait_for_nothing() =>
        Assert.False(Calculator.Calculate(new(At(2040, 1, 20), TimeLimit.Hours(24))).IsProvisional);

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void What_the_decisions_of_a_year_made_of_a_deadline_lies_within_what_was_said_before_them(int year)
    {
        var known = WorkingCalendars.VietnamCivilService.KnownAt(new LocalDate(year - 1, 6, 1));
        var before = new DeadlineCalculator(new WorkingTime(known, OfficeHours.Common), Regimes.Known);

        // Up to September: 24/11 came with a resolution of 2026, and no bound foresees a new law.
        foreach (var limit in new[] { TimeLimit.WorkingDays(5), TimeLimit.WorkingDays(20), TimeLimit.Days(15), TimeLimit.WorkingHours(20) })
        {
            for (var day = new LocalDate(year, 1, 2); day.Year == year && day.Month < 10; day = day.PlusDays(5))
            {
                var facts = new DeadlineFacts(day.At(new LocalTime(9, 0)), limit);
                var (said, became) = (before.Calculate(facts), Calculator.Calculate(facts).Original);
                Assert.True(said.Earliest <= became && became <= said.Latest, $"{limit} from {day}: {said.Earliest} {became} {said.Latest}");
            }
        }
    }
}
