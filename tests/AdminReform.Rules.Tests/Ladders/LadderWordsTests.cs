using AdminReform.Dossiers;

namespace AdminReform.Rules.Ladders;

/// <summary>How far a step of a ladder may lie from the due moment, and what it says of itself.</summary>
public sealed class LadderWordsTests
{
    [Theory]
    [InlineData(-2, "trước ngày hẹn 2 ngày làm việc", "2 working days before the due day")]
    [InlineData(-1, "trước ngày hẹn 1 ngày làm việc", "1 working day before the due day")]
    [InlineData(0, "ngày hẹn", "on the due day")]
    [InlineData(1, "sau ngày hẹn 1 ngày làm việc", "1 working day after the due day")]
    [InlineData(250, "sau ngày hẹn 250 ngày làm việc", "250 working days after the due day")]
    public void Working_days_are_told(int days, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), StepTiming.WorkingDays(days).Words is var words ? (words.Vietnamese, words.English) : default);

    [Theory]
    [InlineData(-121, "trước hạn 121 phút làm việc", "121 working minutes before the due moment")]
    [InlineData(-120, "trước hạn 2 giờ làm việc", "2 working hours before the due moment")]
    [InlineData(-60, "trước hạn 1 giờ làm việc", "1 working hour before the due moment")]
    [InlineData(-1, "trước hạn 1 phút làm việc", "1 working minute before the due moment")]
    [InlineData(0, "khi đến hạn", "at the due moment")]
    [InlineData(1, "sau hạn 1 phút làm việc", "1 working minute after the due moment")]
    [InlineData(60, "sau hạn 1 giờ làm việc", "1 working hour after the due moment")]
    [InlineData(90, "sau hạn 90 phút làm việc", "90 working minutes after the due moment")]
    public void Working_time_is_told(int minutes, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), new WorkingTimeOffset(minutes).Words is var words ? (words.Vietnamese, words.English) : default);

    [Theory]
    [InlineData(-250, true)]
    [InlineData(250, true)]
    [InlineData(-251, false)]
    [InlineData(251, false)]
    public void An_offset_is_at_most_250_working_days(int days, bool isOne)
    {
        Assert.Equal(isOne, Record.Exception(() => new WorkingDayOffset(days)) is not ArgumentOutOfRangeException);
        Assert.Equal(isOne, Record.Exception(() => new WorkingTimeOffset(days * 480)) is not ArgumentOutOfRangeException);
        Assert.IsType<ArgumentOutOfRangeException>(Record.Exception(() => new WorkingTimeOffset((250 * 480 + 1) * Math.Sign(days))));
    }

    [Fact]
    public void A_ladder_and_a_condition_say_what_they_are()
    {
        var ladder = new Ladder("thang", [KnownLadders.Commune.Steps[0], KnownLadders.Commune.Steps[1]]);
        Assert.Equal($"thang: {ladder.Steps[0]}; {ladder.Steps[1]}", ladder.ToString());

        var condition = new LadderCondition
        {
            Fields = ["đất đai", "hộ tịch"],
            Procedures = ["1.001", "1.002"],
            Units = ["A", "B"],
            Channel = Channel.Online,
            IsNonTerritorial = true,
            IsReappointed = false,
            SupplementsAtLeast = 2,
        };
        Assert.Equal(
            (
                "lĩnh vực đất đai, hộ tịch; thủ tục 1.001, 1.002; đơn vị A, B; hình thức nộp Online; phi địa giới; chưa hẹn lại; số lần yêu cầu bổ sung từ 2",
                "field đất đai, hộ tịch; procedure 1.001, 1.002; unit A, B; channel Online; non-territorial; not given a new date; supplements asked for, at least 2"),
            (condition.Words.Vietnamese, condition.Words.English));
        Assert.Equal(
            "not non-territorial; given a new date", new LadderCondition { IsNonTerritorial = false, IsReappointed = true }.ToString());
    }
}
