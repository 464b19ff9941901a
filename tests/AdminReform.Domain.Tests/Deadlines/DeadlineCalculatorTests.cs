using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

public class DeadlineCalculatorTests
{
    [Fact]
    public void Nothing_accepted_is_not_started()
    {
        Assert.Equal(DeadlineState.NotStarted, Calculator.Calculate(null).State);
        Assert.Null(Calculator.Calculate(null).Due);
    }

    [Fact]
    public void An_interruption_that_lasts_suspends_the_limit()
    {
        var facts = new DeadlineFacts(At(2025, 7, 1), TimeLimit.WorkingDays(10))
        {
            Interruptions = [new(InterruptionKind.FinancialDuty, At(2025, 7, 3), null, SupplementEffect.Resume)],
        };
        Assert.Equal(DeadlineState.Suspended, Calculator.Calculate(facts).State);
        Assert.Null(Calculator.Calculate(facts).Due);
        Assert.True(Calculator.Explain(facts).Verify());
    }

    [Fact]
    public void Interruptions_are_read_in_the_order_of_their_beginning()
    {
        Interruption[] all = [.. new[] { 3, 5, 5, 8 }.Select((day, index) => new Interruption(InterruptionKind.Supplement, At(2025, 7, day), At(2025, 7, 10 + index)))];

        Assert.Equal(all, new DeadlineFacts(At(2025, 7, 1)) { Interruptions = [.. all] }.Interruptions);
        Assert.Equal(all, new DeadlineFacts(At(2025, 7, 1)) { Interruptions = [all[3], all[1], all[2], all[0]] }.Interruptions);
    }

    [Fact]
    public void An_interruption_that_cannot_be_is_refused_with_the_reason()
    {
        Assert.StartsWith(
            "The interruption ends at 08:00 03/07/2025 before it begins at 08:00 04/07/2025.",
            Assert.Throws<ArgumentException>(() => new Interruption(InterruptionKind.Supplement, At(2025, 7, 4), At(2025, 7, 3))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The regime does not say what SectorLaw does to the limit; name its effect.",
            Assert.Throws<ArgumentException>(() => new Interruption(InterruptionKind.SectorLaw, At(2025, 7, 3), null)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_expired_cannot_be_interrupted()
    {
        var supplement = new Interruption(InterruptionKind.Supplement, At(2025, 7, 16), At(2025, 7, 20), SupplementEffect.Restart);
        Assert.Equal(new DueMoment(new LocalDate(2025, 7, 15)), Due(At(2025, 7, 1), "10 ngày làm việc", supplement));
        var open = new Interruption(InterruptionKind.Supplement, At(2025, 7, 16), null, SupplementEffect.Restart);
        Assert.Equal(new DueMoment(new LocalDate(2025, 7, 15)), Due(At(2025, 7, 1), "10 ngày làm việc", open));
        var onTheLastDay = new Interruption(InterruptionKind.Supplement, At(2025, 7, 15, 23), At(2025, 7, 18), SupplementEffect.Resume);
        Assert.Equal(new DueMoment(new LocalDate(2025, 7, 18)), Due(At(2025, 7, 1), "10 ngày làm việc", onTheLastDay));
    }

    [Fact]
    public void A_re_appointment_keeps_both_due_moments()
    {
        var facts = new DeadlineFacts(At(2025, 7, 1), TimeLimit.WorkingDays(10))
        {
            Reappointments = [new(At(2025, 7, 14), new DueMoment(new LocalDate(2025, 7, 21)))],
        };
        var deadline = Calculator.Calculate(facts);
        Assert.Equal(new LocalDate(2025, 7, 15), deadline.Original!.Value.Date);
        Assert.Equal(new LocalDate(2025, 7, 21), deadline.Reappointed!.Value.Date);
        Assert.Equal(deadline.Reappointed, deadline.Due);
        Assert.True(Calculator.Explain(facts).Verify());

        var earlier = Calculator.Calculate(facts with { Reappointments = [new(At(2025, 7, 14), new DueMoment(new LocalDate(2025, 7, 10)))] });
        Assert.Equal(earlier.Original, earlier.Due);
    }

    [Fact]
    public void A_promised_date_stands_in_for_a_limit_that_is_not_known()
    {
        var promised = new DueMoment(new LocalDate(2011, 10, 11));
        var facts = new DeadlineFacts(At(2011, 8, 24)) { Promised = promised };
        Assert.Equal(promised, Calculator.Calculate(facts).Due);
        Assert.True(Calculator.Explain(facts).Verify());
        Assert.True(Calculator.Explain(facts with { AcceptedAt = At(2012, 1, 1) }).Verify());
        Assert.Null(Calculator.Calculate(facts with { Promised = null }).Due);
        Assert.True(Calculator.Explain(facts with { Promised = null }).Verify());
        Assert.Equal(new LocalDate(2011, 8, 25), Calculator.Calculate(facts with { Limit = TimeLimit.WorkingDays(1) }).Due!.Value.Date);
    }

    [Theory]
    [InlineData("04/07/2025 18:30:00", "5 ngày làm việc", "11/07/2025")]
    [InlineData("24/11/2026 09:00:00", "1 ngày làm việc", "25/11/2026")]
    [InlineData("26/04/2025 09:00:00", "1 ngày làm việc", "28/04/2025")]
    [InlineData("02/01/2026 09:00:00", "6 ngày làm việc", "10/01/2026")]
    [InlineData("31/08/2024 09:00:00", "6 tháng", "28/02/2025")]
    [InlineData("29/02/2024 09:00:00", "1 năm", "28/02/2025")]
    [InlineData("30/12/2025 16:00:00", "300 ngày làm việc", "19/03/2027")]
    public void Received_after_closing_on_a_holiday_or_on_a_worked_saturday(string accepted, string limit, string due) =>
        Assert.Equal(new DueMoment(Day(due)), Due(At(accepted), limit));

    [Theory]
    [InlineData("03/07/2025 17:30:00")]
    [InlineData("03/07/2025 20:00:00")]
    [InlineData("03/07/2025 00:00:00")]
    public void The_time_of_day_of_a_slip_does_not_matter_to_a_limit_in_days(string slip)
    {
        var resume = new Interruption(InterruptionKind.Supplement, At(slip), At(2025, 7, 10, 17, 30), SupplementEffect.Resume);
        Assert.Equal(new DueMoment(new LocalDate(2025, 7, 22)), Due(At(2025, 7, 1), "10 ngày làm việc", resume));
    }

    [Theory]
    [InlineData("12/07/2025 09:00:00", "23/07/2025")]
    [InlineData("13/07/2025 23:59:59", "23/07/2025")]
    [InlineData("11/07/2025 23:59:59", "23/07/2025")]
    [InlineData("14/07/2025 00:00:00", "24/07/2025")]
    public void A_pause_that_ends_on_a_day_off_goes_on_with_the_next_working_day(string complete, string due)
    {
        var resume = new Interruption(InterruptionKind.Supplement, At(2025, 7, 3), At(complete), SupplementEffect.Resume);
        Assert.Equal(new DueMoment(Day(due)), Due(At(2025, 7, 1), "10 ngày làm việc", resume));
    }

    [Theory]
    [InlineData("06/07/2026 07:30:00", "0,5 ngày làm việc", "06/07/2026 11:30:00")]
    [InlineData("06/07/2026 15:30:00", "1/2 ngày làm việc", "07/07/2026 09:30:00")]
    [InlineData("06/07/2026 15:30:00", "1,5 ngày làm việc", "08/07/2026 11:30:00")]
    [InlineData("06/07/2026 20:00:00", "24 giờ", "07/07/2026 20:00:00")]
    public void A_part_of_a_day_is_counted_in_hours(string accepted, string limit, string due) =>
        Assert.Equal(DueMoment.At(At(due)), Due(At(accepted), limit));

    [Fact]
    public void Half_a_month_is_fifteen_days_and_half_a_year_six_months()
    {
        Assert.Equal(new LocalDate(2026, 7, 21), Due(At(2026, 7, 6), "0,5 tháng")!.Value.Date);
        Assert.Equal(new LocalDate(2027, 1, 6), Due(At(2026, 7, 6), "0,5 năm")!.Value.Date);
    }

    [Fact]
    public void Working_hours_follow_the_office_on_a_day_of_seven_and_a_half_hours_and_a_saturday_morning()
    {
        var day = new OfficeDay(new OpenPeriod(new(7, 45), new(11, 45)), new OpenPeriod(new(13, 30), new(17, 0)));
        var week = OfficeWeek.EveryDay(day).With(IsoDayOfWeek.Saturday, new OfficeDay(new OpenPeriod(new(7, 45), new(11, 45))));
        var calendar = new WorkingCalendar(new CalendarDefinition("six-days", new(new(2026, 1, 1), new(2027, 12, 31)))
        {
            Weeks = [new(new(2026, 1, 1), WeekPattern.MondayToSaturday)],
        });
        var office = new DeadlineCalculator(new WorkingTime(calendar, OfficeHours.Always(week)), Regimes.Known);

        Assert.Equal(At(2026, 7, 11, 8, 15), office.Calculate(new(At(2026, 7, 10, 7, 45), TimeLimit.WorkingHours(8))).Due!.Value.End);
        Assert.Equal(At(2026, 7, 13, 8, 45), office.Calculate(new(At(2026, 7, 11, 8, 45), TimeLimit.WorkingHours(4))).Due!.Value.End);
        Assert.True(office.Explain(new(At(2026, 7, 11, 8, 45), TimeLimit.WorkingHours(14.25m))).Verify());
    }

    [Fact]
    public void A_policy_can_start_the_day_after_for_what_comes_after_the_cut_off()
    {
        var policy = new DeadlineCalculator(Calculator.Time, Regimes.Known, StartPolicy.NextWorkingDayAfterCutOff);
        var late = new DeadlineFacts(At(2025, 7, 1, 15, 0, 1), TimeLimit.WorkingDays(10));
        Assert.Equal(new LocalDate(2025, 7, 15), Calculator.Calculate(late).Due!.Value.Date);
        Assert.Equal(new LocalDate(2025, 7, 16), policy.Calculate(late).Due!.Value.Date);
        Assert.Equal(new LocalDate(2025, 7, 15), policy.Calculate(late with { AcceptedAt = At(2025, 7, 1, 15) }).Due!.Value.Date);
        Assert.True(policy.Explain(late).Verify());
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeadlineCalculator(Calculator.Time, Regimes.Known, (StartPolicy)9));
    }

    [Fact]
    public void The_same_instant_gives_the_same_deadline_on_a_server_in_another_zone()
    {
        var instant = Instant.FromUtc(2025, 7, 1, 17, 30);
        Assert.Equal(
            Calculator.Calculate(new(VietnamTime.FromInstant(instant), TimeLimit.WorkingDays(10))).Due,
            Calculator.Calculate(new(VietnamTime.FromInstant(instant.InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).ToInstant()), TimeLimit.WorkingDays(10))).Due);
        Assert.Equal(new LocalDate(2025, 7, 2), VietnamTime.FromInstant(instant).Date);
    }

    [Fact]
    public void A_same_day_limit_before_the_first_regime_has_no_answer_and_a_limit_in_days_has()
    {
        Assert.Equal("law.regime.none", Calculator.Calculate(new(At(2017, 7, 3), TimeLimit.SameDay)).Undetermined!.Code);
        Assert.Equal(new LocalDate(2017, 7, 10), Calculator.Calculate(new(At(2017, 7, 3), TimeLimit.WorkingDays(5))).Due!.Value.Date);
    }

    // 31 days are left of the month when it stops; resumed before a February, a month has 28, and no more is left than the whole limit.
    [Fact]
    public void What_is_left_of_a_month_after_a_stop_is_never_more_than_a_month()
    {
        var facts = new DeadlineFacts(At(2026, 1, 5), TimeLimit.Parse("01 tháng"))
        {
            Interruptions = [new(InterruptionKind.Supplement, At(2026, 1, 5, 15), At(2026, 2, 3), SupplementEffect.Resume)],
        };
        Assert.Equal(new LocalDate(2026, 3, 3), Calculator.Calculate(facts).Due!.Value.Date);
        Assert.True(Calculator.Explain(facts).Verify());
    }

    [Fact]
    public void A_dossier_that_was_not_accepted_has_the_default_deadline() => Assert.Equal(default, Calculator.Calculate(null));

    [Fact]
    public void An_interruption_cannot_end_before_it_begins() => Assert.Throws<ArgumentException>(
        () => new Interruption(InterruptionKind.Supplement, At(2025, 7, 3), At(2025, 7, 2), SupplementEffect.Restart));

    [Fact]
    public void The_fast_path_allocates_nothing()
    {
        var facts = new DeadlineFacts(At(2025, 7, 1), TimeLimit.WorkingDays(10))
        {
            Interruptions = [new(InterruptionKind.Supplement, At(2025, 7, 3), At(2025, 7, 10), SupplementEffect.Restart)],
            Reappointments = [new(At(2025, 7, 14), new DueMoment(new LocalDate(2025, 7, 28)))],
        };
        var days = new DeadlineFacts(At(2025, 7, 1), TimeLimit.Months(1)) { Interruptions = facts.Interruptions };
        var hours = new DeadlineFacts(At(2025, 7, 1), TimeLimit.WorkingHours(20)) { Interruptions = facts.Interruptions };
        _ = (Calculator.Calculate(facts), Calculator.Calculate(days), Calculator.Calculate(hours));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = (Calculator.Calculate(facts), Calculator.Calculate(days), Calculator.Calculate(hours));
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
