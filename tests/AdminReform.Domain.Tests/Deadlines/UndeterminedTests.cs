using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

/// <summary>What has no answer is undetermined and says why; no facts make a calculator throw.</summary>
public class UndeterminedTests
{
    private static readonly WorkingTime Common = Calculator.Time;

    private static Gen<LocalDateTime> Moment => Gen.OneOf(
        Gen.Elements(LocalDateTime.MinIsoValue, LocalDateTime.MaxIsoValue, new(1, 1, 1, 0, 0), new(9999, 12, 31, 0, 0), new(1970, 1, 1, 8, 0)),
        from year in Gen.Choose(-9998, 9999)
        from day in Gen.Choose(0, 300)
        from minute in Gen.Choose(0, 1439)
        select new LocalDate(year, 1, 1).AtMidnight().PlusDays(day).PlusMinutes(minute),
        from day in Gen.Choose(-2_000, 2_000)
        from edge in Gen.Elements<LocalDate>(new(1995, 1, 1), new(2018, 6, 21), new(2025, 7, 1), new(2199, 12, 31))
        from minute in Gen.Choose(0, 1439)
        select edge.AtMidnight().PlusDays(day).PlusMinutes(minute));

    public static Arbitrary<DeadlineFacts> AnyFacts() => Arb.From(
        from accepted in Moment
        from limit in Gen.Frequency((6, DeadlineArbitraries.Limit().Generator.Select(one => (TimeLimit?)one)), (1, Gen.Constant<TimeLimit?>(null)))
        from promised in Moment
        from pauses in (from start in Moment
                        from hours in Gen.Choose(0, 40_000)
                        from lasts in Gen.Choose(0, 6)
                        let end = start > LocalDateTime.MaxIsoValue.PlusHours(-hours) ? LocalDateTime.MaxIsoValue : start.PlusHours(hours)
                        select new Interruption(InterruptionKind.Supplement, start, lasts == 0 ? null : end)).ListOf().Resize(3)
        from moved in (from told in Moment from due in Moment select new Reappointment(told, new DueMoment(due.Date))).ListOf().Resize(2)
        select new DeadlineFacts(accepted, limit)
        {
            Promised = new DueMoment(promised.Date, promised.TimeOfDay == LocalTime.Midnight ? null : promised.TimeOfDay),
            Interruptions = [.. pauses],
            Reappointments = [.. moved],
        });

    [Property(MaxTest = 2_000, Arbitrary = [typeof(UndeterminedTests)])]
    public void Any_facts_have_an_answer_or_a_reason(DeadlineFacts facts, bool lateStart, bool moves, bool inDays)
    {
        var calculator = new DeadlineCalculator(
            Common, Regimes.Known, lateStart ? StartPolicy.NextWorkingDayAfterCutOff : StartPolicy.AtAcceptance,
            moves ? SetDateReading.NextWorkingDay : SetDateReading.AsWritten, inDays ? MonthReading.ThirtyDays : MonthReading.Calendar);

        var deadline = calculator.Calculate(facts);

        Assert.Equal(deadline.State == DeadlineState.Undetermined, deadline.Undetermined is not null);
        Assert.Equal(deadline.State == DeadlineState.Running, deadline.Original is not null);
        Assert.True(deadline.Undetermined is not { } why || why.Code is "deadline.outside-calendar" or "law.regime.none");
        _ = calculator.Awaits(facts);
        var trace = calculator.Explain(facts);
        Assert.Equal(deadline, trace.Deadline);
        Assert.True(trace.Verify(), $"{facts}: {deadline}\n{trace}");
        Assert.NotEmpty(trace.InOneSentence(Language.Vietnamese));
    }

    // The decree before 21/06/2018 was not read, and so no cut-off is known for it.
    [Theory]
    [InlineData("trong ngày làm việc", StartPolicy.AtAcceptance, "law.regime.none")]
    [InlineData("10 ngày làm việc", StartPolicy.NextWorkingDayAfterCutOff, "law.regime.none")]
    [InlineData("1 tháng", StartPolicy.NextWorkingDayAfterCutOff, "law.regime.none")]
    [InlineData("10 ngày làm việc", StartPolicy.AtAcceptance, null)]
    [InlineData("10 giờ", StartPolicy.NextWorkingDayAfterCutOff, null)]
    public void A_limit_that_needs_a_cut_off_on_a_day_that_no_regime_governs_says_so(string limit, StartPolicy policy, string? code)
    {
        var calculator = new DeadlineCalculator(Common, Regimes.Known, policy);
        var facts = new DeadlineFacts(At(2018, 6, 20, 16), TimeLimit.Parse(limit));

        Assert.Equal(code, calculator.Calculate(facts).Undetermined?.Code);
        Assert.Null(calculator.Calculate(facts with { Regime = Regimes.Known.All[0] }).Undetermined);
        Assert.Null(calculator.Calculate(facts with { AcceptedAt = At(2018, 6, 21, 16) }).Undetermined);
        Assert.Equal(code is not null, calculator.Explain(facts).InOneSentence(Language.English).Contains("no due moment can be told (No regime", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1994-12-31", "5 ngày làm việc")]
    [InlineData("9999-12-31", "trong ngày làm việc")]
    [InlineData("9999-06-30", "600 tháng")]
    [InlineData("9960-01-01", "50 năm")]
    [InlineData("0001-01-01", "15 ngày")]
    [InlineData("2199-12-30", "50 ngày làm việc")]
    [InlineData("2199-12-31", "1 tháng")]
    public void A_limit_that_leads_outside_the_calendar_says_so(string day, string limit)
    {
        var accepted = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.At(new(9, 0));
        var deadline = Calculator.Calculate(new DeadlineFacts(accepted, TimeLimit.Parse(limit)) { Regime = Regimes.Known.All[1] });

        Assert.Equal((DeadlineState.Undetermined, "deadline.outside-calendar", null), (deadline.State, deadline.Undetermined!.Code, deadline.Due));
    }

    // Sat 12/09/2026 and Mon 14/09; Wed 02/09/2026 is National Day, and the next working day is Thu 03/09.
    [Theory]
    [InlineData("12/09/2026", SetDateReading.AsWritten, "12/09/2026", "a day off, kept as it is written")]
    [InlineData("12/09/2026", SetDateReading.NextWorkingDay, "14/09/2026", "12/09/2026 is a day off: on to the next working day")]
    [InlineData("02/09/2026", SetDateReading.NextWorkingDay, "03/09/2026", "02/09/2026 is a day off: on to the next working day")]
    [InlineData("14/09/2026", SetDateReading.NextWorkingDay, "14/09/2026", null)]
    [InlineData("14/09/2026", SetDateReading.AsWritten, "14/09/2026", null)]
    public void A_date_that_was_set_for_a_day_off_is_read_as_the_office_chose_and_told(string written, SetDateReading reading, string read, string? told)
    {
        var calculator = new DeadlineCalculator(Common, Regimes.Known, setDates: reading);
        var promised = new DeadlineFacts(At(2026, 8, 10)) { Promised = new DueMoment(Day(written)) };
        var moved = new DeadlineFacts(At(2026, 8, 10), TimeLimit.WorkingDays(3)) { Reappointments = [new(At(2026, 8, 12), new DueMoment(Day(written)))] };

        foreach (var facts in new[] { promised, moved })
        {
            var trace = calculator.Explain(facts);
            Assert.Equal(new DueMoment(Day(read)), calculator.Calculate(facts).Due);
            Assert.True(trace.Verify(), trace.ToString());
            Assert.Equal(told is not null, trace.ToString().Contains(told ?? "day off", StringComparison.Ordinal));
        }
    }
}
