using AdminReform.Law;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

/// <summary>The worked examples of the law, one by one, each with its trace verified.</summary>
public class WorkedExampleTests
{
    private static readonly DueMoment Half = DueMoment.At(At(2026, 7, 6, 17, 30));

    [Theory]
    [Holds("91/2015/QH13", "147")]
    [InlineData("01/07/2025 08:00:00", "10 ngày làm việc", "15/07/2025")]
    [InlineData("20/11/2026 08:00:00", "5 ngày làm việc", "30/11/2026")]
    [InlineData("24/04/2025 08:00:00", "4 ngày làm việc", "29/04/2025")]
    [InlineData("20/08/2026 08:00:00", "5 ngày làm việc", "26/08/2026")]
    [InlineData("28/08/2026 08:00:00", "3 ngày làm việc", "07/09/2026")]
    public void A_limit_in_working_days_excludes_the_first_day_and_every_day_off(string accepted, string limit, string due) =>
        Assert.Equal(new DueMoment(Day(due)), Due(At(accepted), limit));

    [Theory]
    [Holds("91/2015/QH13", "148")]
    [Holds("91/2015/QH13", "148.5")]
    [InlineData("11/04/2026 08:00:00", "15 ngày", "28/04/2026")]
    [InlineData("18/08/2026 08:00:00", "15 ngày", "03/09/2026")]
    [InlineData("19/08/2026 08:00:00", "2 tuần", "03/09/2026")]
    [InlineData("31/01/2026 08:00:00", "1 tháng", "02/03/2026")]
    public void A_limit_that_ends_on_a_day_off_ends_with_the_next_working_day(string accepted, string limit, string due) =>
        Assert.Equal(new DueMoment(Day(due)), Due(At(accepted), limit));

    [Theory]
    [Holds("91/2015/QH13", "147")]
    [InlineData("06/07/2026 15:30:00", "07/07/2026 15:30:00")]
    [InlineData("10/07/2026 16:30:00", "13/07/2026 16:30:00")]
    [InlineData("05/07/2026 20:00:00", "06/07/2026 17:30:00")]
    public void Eight_working_hours_run_over_office_hours(string accepted, string due) =>
        Assert.Equal(DueMoment.At(At(due)), Due(At(accepted), "08 giờ làm việc"));

    [Fact]
    [Holds("118/2025/NĐ-CP", "17.2")]
    public void An_online_dossier_is_accepted_within_eight_working_hours_and_alerted_within_two_plain_ones()
    {
        var filed = At(2026, 7, 5, 20);
        Assert.Equal(Half, Calculator.OnlineAcceptanceBy(filed));
        Assert.Equal(DueMoment.At(At(2026, 7, 5, 22)), Calculator.OnlineAlertAt(filed));
        Assert.Null(Calculator.OnlineAlertAt(At(2024, 7, 5, 20)));
        Assert.Null(Calculator.OnlineAcceptanceBy(At(2024, 7, 5, 20)));
    }

    [Fact]
    [Holds("118/2025/NĐ-CP", "18.2")]
    [Holds("61/2018/NĐ-CP", "18.2")]
    public void A_dossier_received_after_15_00_is_forwarded_at_the_start_of_the_next_working_day()
    {
        Assert.Equal(new DueMoment(new LocalDate(2026, 7, 2)), Calculator.ForwardBy(At(2026, 7, 2, 15)));
        Assert.Equal(DueMoment.At(At(2026, 7, 3, 7, 30)), Calculator.ForwardBy(At(2026, 7, 2, 15, 0, 1)));
        Assert.Equal(DueMoment.At(At(2026, 7, 6, 7, 30)), Calculator.ForwardBy(At(2026, 7, 4, 9)));
        Assert.Equal(DueMoment.At(At(2024, 7, 5, 7, 30)), Calculator.ForwardBy(At(2024, 7, 4, 15, 0, 1)));
    }

    [Fact]
    [Holds("118/2025/NĐ-CP", "18.2")]
    public void A_same_day_limit_received_after_15_00_is_due_on_the_next_working_day()
    {
        Assert.Equal(new DueMoment(new LocalDate(2026, 9, 3)), Due(At(2026, 8, 28, 16), "Trong ngày làm việc"));
        Assert.Equal(new DueMoment(new LocalDate(2026, 8, 28)), Due(At(2026, 8, 28, 15), "Trong ngày làm việc"));
        Assert.Equal(new DueMoment(new LocalDate(2026, 8, 28)), Due(At(2026, 8, 28, 16), "Trong ngày; sau 16 giờ thì trả ngày làm việc tiếp theo"));
        Assert.Equal(new DueMoment(new LocalDate(2026, 8, 31).PlusDays(3)), Due(At(2026, 8, 29, 9), "Trong ngày"));
    }

    [Theory]
    [Holds("118/2025/NĐ-CP", "19.5")]
    [InlineData(SupplementEffect.Restart, "24/07/2025")]
    [InlineData(SupplementEffect.Resume, "22/07/2025")]
    public void A_supplement_restarts_the_limit_or_lets_it_go_on(SupplementEffect effect, string due)
    {
        var supplement = new Interruption(InterruptionKind.Supplement, At(2025, 7, 3, 10), At(2025, 7, 10, 9), effect);
        Assert.Equal(new DueMoment(Day(due)), Due(At(2025, 7, 1), "10 ngày làm việc", supplement));
    }

    [Fact]
    [Holds("91/2015/QH13", "147")]
    public void Eight_days_are_left_of_ten_when_the_slip_is_sent_on_the_second_working_day()
    {
        var facts = new DeadlineFacts(At(2025, 7, 1), TimeLimit.WorkingDays(10))
        {
            Interruptions = [new(InterruptionKind.Supplement, At(2025, 7, 3, 10), At(2025, 7, 10, 9), SupplementEffect.Resume)],
        };
        var pause = Calculator.Explain(facts).Segments.Single(segment => segment.Step == TraceStep.Interrupted);
        Assert.Equal(new TimeBalance(8, Duration.Zero), pause.Balance);
    }

    [Fact]
    [Holds("118/2025/NĐ-CP", "19.5")]
    [Holds("61/2018/NĐ-CP", "19.4")]
    public void A_supplement_is_asked_for_within_three_working_days_and_the_dossier_closed_fifteen_days_later()
    {
        Assert.Equal(new DueMoment(new LocalDate(2025, 9, 4)), Calculator.SupplementNoticeBy(At(2025, 8, 28)));
        Assert.Equal(new DueMoment(new LocalDate(2025, 9, 19)), Calculator.CloseBy(At(2025, 9, 4)));
        Assert.Equal(new DueMoment(new LocalDate(2024, 7, 4)), Calculator.SupplementNoticeBy(At(2024, 7, 1)));
        Assert.Null(Calculator.CloseBy(At(2024, 7, 1)));
        Assert.Equal(new DueMoment(new LocalDate(2025, 9, 8)), Calculator.SupplementNoticeBy(At(2025, 8, 28), own: TimeLimit.WorkingDays(5)));
        Assert.Equal(new DueMoment(new LocalDate(2024, 7, 2)), Calculator.SupplementNoticeBy(At(2024, 7, 1), own: TimeLimit.WorkingDays(1)));
    }

    [Fact]
    [Holds("118/2025/NĐ-CP", "19.6")]
    [Holds("61/2018/NĐ-CP", "19.9")]
    public void The_apology_is_sent_at_the_latest_one_day_before_expiry()
    {
        var july = new DueMoment(new LocalDate(2025, 7, 15));
        Assert.Equal(new DueMoment(new LocalDate(2025, 7, 14)), Calculator.ApologyBy(july));
        Assert.Equal(new DueMoment(new LocalDate(2025, 7, 14)), Calculator.ApologyBy(july, ApologyReading.LastWorkingDayBefore));

        var september = new DueMoment(new LocalDate(2026, 9, 3));
        Assert.Equal(new DueMoment(new LocalDate(2026, 9, 2)), Calculator.ApologyBy(september));
        Assert.Equal(new DueMoment(new LocalDate(2026, 8, 28)), Calculator.ApologyBy(september, ApologyReading.LastWorkingDayBefore));
        Assert.Equal(new DueMoment(new LocalDate(2024, 7, 14)), Calculator.ApologyBy(new DueMoment(new LocalDate(2024, 7, 15))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calculator.ApologyBy(july, 0));
    }

    [Fact]
    [Holds("91/2015/QH13", "148.6")]
    public void A_limit_in_days_expires_at_24_00_and_not_at_closing_time()
    {
        var due = new DueMoment(new LocalDate(2025, 7, 24));
        Assert.False(due.IsPassedAt(At(2025, 7, 24, 17, 45)));
        Assert.True(due.IsPassedAt(At(2025, 7, 25)));
        Assert.True(due.IsPassedAt(At(2025, 7, 25, 0)));
    }

    [Fact]
    [Holds("118/2025/NĐ-CP", "20.1.a")]
    [Holds("118/2025/NĐ-CP", "23.1")]
    [Holds("61/2018/NĐ-CP", "18.3")]
    public void Outside_the_territory_one_working_day_and_for_a_wrong_result_three()
    {
        Assert.Equal(new DueMoment(new LocalDate(2026, 9, 3)), Calculator.ForwardOutsideTerritoryBy(At(2026, 8, 28)));
        Assert.Equal(new DueMoment(new LocalDate(2026, 9, 7)), Calculator.CorrectBy(At(2026, 8, 28)));
        Assert.Null(Calculator.CorrectBy(At(2024, 8, 28)));

        // Under the decree of 2018: the same working day, or the opening of the next one after 15:00; Friday before Tết 2025 to Monday 03/02.
        Assert.Equal(new DueMoment(new LocalDate(2025, 6, 30)), Calculator.ForwardOutsideTerritoryBy(At(2025, 6, 30, 15)));
        Assert.Equal(DueMoment.At(At(2025, 7, 1, 7, 30)), Calculator.ForwardOutsideTerritoryBy(At(2025, 6, 30, 15, 0, 1)));
        Assert.Equal(DueMoment.At(At(2025, 2, 3, 7, 30)), Calculator.ForwardOutsideTerritoryBy(At(2025, 1, 24, 16)));
        Assert.Equal(new DueMoment(new LocalDate(2025, 7, 2)), Calculator.ForwardOutsideTerritoryBy(At(2025, 7, 1, 15, 0, 1)));
    }
}
