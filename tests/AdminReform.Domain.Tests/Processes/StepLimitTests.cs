using AdminReform.Deadlines;

namespace AdminReform.Processes;

public sealed class StepLimitTests
{
    [Theory]
    [InlineData("01 ngày", "23 ngày", "1 day")]
    [InlineData("01 ngày", "10 ngày làm việc", "1 working day")]
    [InlineData("03 ngày làm việc", "23 ngày", "3 working days")]
    [InlineData("0.25 ngày", "15 ngày", "2 working hours")]
    [InlineData("0,5 ngày", "10 ngày làm việc", "4 working hours")]
    [InlineData("2.5 ngày", "23 ngày", "2 days and 4 working hours")]
    [InlineData("7.5 ngày", "10 ngày làm việc", "7 working days and 4 working hours")]
    [InlineData("04 giờ làm việc", "10 ngày làm việc", "4 working hours")]
    [InlineData("24 giờ", "10 ngày làm việc", "24 hours")]
    [InlineData("0 ngày", "10 ngày làm việc", "at once")]
    [InlineData("  01   Ngày ", "10 ngày làm việc", "1 working day")]
    public void A_bare_day_takes_the_unit_of_the_whole_and_a_part_of_a_day_is_working_hours(string words, string whole, string time) =>
        Assert.Equal(time, StepLimit.Create(words).Value.TimeUnder(TimeLimit.Parse(whole))!.ToString());

    [Theory]
    [InlineData("07-10 ngày")]
    [InlineData("Không nêu rõ")]
    [InlineData("ngày")]
    [InlineData("2 buổi")]
    [InlineData("1/2 ngày")]
    public void A_range_and_words_without_a_number_are_kept_and_set_no_limit(string words)
    {
        var limit = StepLimit.Create(words).Value;

        Assert.Equal((words, false, null), (limit.Wording, limit.IsSet, limit.TimeUnder(TimeLimit.WorkingDays(5))));
    }

    [Theory]
    [InlineData("", "process.limit.empty")]
    [InlineData(null, "process.limit.empty")]
    [InlineData("-1 ngày", "process.limit.number")]
    [InlineData("0.001 ngày", "process.limit.number")]
    [InlineData("10000 ngày", "process.limit.number")]
    public void A_negative_number_or_a_part_of_a_minute_is_refused(string? words, string code) =>
        Assert.Equal(code, StepLimit.Create(words).Problems.Single().Code);

    [Fact]
    public void A_stored_reading_goes_before_the_unit_of_the_whole()
    {
        var limit = StepLimit.Create("02 ngày").Value with { Reading = DayReading.WorkingDay };

        Assert.Equal(TimeLimit.WorkingDays(2), limit.TimeUnder(TimeLimit.Days(10))!.Days);
    }

    // Calculator hours 07:30-11:30 and 13:30-17:30. Off: Sat, Sun; Tết 2026 14-22/02 with Sat 14 and Sun 22.
    [Theory]
    [InlineData("0.5 ngày", "2026-07-06 10:30", "16:30 06/07/2026")]
    [InlineData("0.25 ngày", "2026-07-06 16:30", "08:30 07/07/2026")]
    [InlineData("0.25 ngày", "2026-07-10 16:30", "08:30 13/07/2026")]
    [InlineData("01 ngày", "2026-07-06 10:30", "07/07/2026")]
    [InlineData("01 ngày", "2026-07-10 10:30", "13/07/2026")]
    [InlineData("1.5 ngày", "2026-07-06 10:30", "11:30 08/07/2026")]
    [InlineData("0 ngày", "2026-07-06 10:30", "10:30 06/07/2026")]
    [InlineData("0.5 ngày", "2026-02-13 15:30", "09:30 23/02/2026")]
    [InlineData("02 ngày", "2026-02-13 15:30", "24/02/2026")]
    public void The_hour_of_a_step_is_that_of_the_clock_on_the_wall(string words, string start, string due) => Assert.Equal(
        due, StepLimit.Create(words).Value.TimeUnder(TimeLimit.WorkingDays(10))!.DueFrom(ProcessExamples.At(start), ProcessExamples.Calculator.Time).ToString());

    [Property(MaxTest = 60)]
    public bool Working_hours_agree_with_a_walk_minute_by_minute(byte day, ushort minute, byte quarters)
    {
        var start = new NodaTime.LocalDate(2026, 1, 5).PlusDays(day).AtMidnight().PlusMinutes(minute % 1440);
        var amount = (quarters % 4) / 4m;
        var limit = StepLimit.Of(amount, StepUnit.Day).TimeUnder(TimeLimit.WorkingDays(1))!;
        return limit.DueFrom(start, ProcessExamples.Calculator.Time) == DueMoment.At(MinuteWalk.Plus(start, (int)(amount * 480)));
    }
}
