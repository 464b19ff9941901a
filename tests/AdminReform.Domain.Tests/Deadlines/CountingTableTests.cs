using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Texts;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

/// <summary>Every dossier of docs/bang-tinh-thoi-han.md, counted again: the document is the test.</summary>
public class CountingTableTests
{
    private const int FewestRows = 60;

    public static TheoryData<string> Cases => [.. CountingTable.All.Select(row => row.Case)];

    [Theory, MemberData(nameof(Cases))]
    public void A_dossier_is_due_as_it_was_counted_by_hand(string about)
    {
        var row = CountingTable.All.Single(row => row.Case == about);
        var calculator = new DeadlineCalculator(
            row.ClosedOn is { } day ? ClosureTests.ClosedOn(day) : TimeOf(row.Reading),
            Regimes.Known,
            row.Reading == "nhận sau giờ chốt tính từ ngày làm việc sau" ? StartPolicy.NextWorkingDayAfterCutOff : StartPolicy.AtAcceptance,
            interruptedMonths: row.Reading == "tháng 30 ngày" ? MonthReading.ThirtyDays : MonthReading.Calendar);

        var trace = calculator.Explain(row.Facts);

        Assert.Equal(row.Due, Written(trace.Deadline));
        Assert.Equal(row.Regime, calculator.RegimeOf(row.Facts)?.Id);
        Assert.Equal(calculator.Calculate(row.Facts), trace.Deadline);
        Assert.True(trace.Verify(), trace.ToString());
    }

    [Fact]
    public void The_table_has_each_regime_with_and_without_territory_and_with_and_without_a_stop()
    {
        Assert.True(CountingTable.All.Count >= FewestRows);
        var kinds = CountingTable.All.Select(row => (row.Regime, row.Facts.IsNonTerritorial, row.Facts.Interruptions.Count > 0)).ToHashSet();
        Assert.All(Regimes.Known.All, regime => Assert.All(
            [(true, true), (true, false), (false, true), (false, false)], of => Assert.Contains((regime.Id, of.Item1, of.Item2), kinds)));
        Assert.All(Enum.GetValues<TimeUnit>(), unit => Assert.Contains(CountingTable.All, row => row.Facts.Limit!.Unit == unit));
    }

    [Fact]
    public void Every_row_says_on_which_ground() => Assert.All(
        CountingTable.All, row => Assert.Matches(@"Điều \d|Nghị quyết \d|\d+/(\d{4}/)?[A-ZĐ]", row.Reasons));

    [Fact]
    public void Every_reading_is_one_that_an_office_can_choose() => Assert.Equal(
        [
            "làm việc sáu ngày, không hoán đổi", "làm việc sáu ngày, nghỉ theo hoán đổi", "nhận sau giờ chốt tính từ ngày làm việc sau",
            "sáng thứ Bảy chỉ tiếp nhận", "sáng thứ Bảy không tính", "sáng thứ Bảy tính nửa ngày", "tháng 30 ngày", "—",
        ], CountingTable.All.Select(row => row.Reading).Distinct().Order(StringComparer.Ordinal));

    private static WorkingTime TimeOf(string reading) => CountingTable.OfficeOf(reading) is var (calendar, hours) && hours == OfficeHours.Common && calendar == Calculator.Time.Calendar.Definition
        ? Calculator.Time
        : new(new WorkingCalendar(calendar), hours);

    private static string Written(Deadline deadline) => deadline switch
    {
        { State: DeadlineState.Suspended } => "đang tạm dừng",
        { State: DeadlineState.Undetermined } => "chưa xác định",
        { Due: { } due } => $"{(due.Time is { } time ? DayText.Of(time) + " " : "")}{DayText.Of(due.Date)}{(deadline.IsEstimated ? " (dự kiến)" : "")}",
        _ => "chưa có thời hạn",
    };
}
