using AdminReform.Texts;
using static AdminReform.Processes.ProcessExamples;

namespace AdminReform.Processes;

public sealed class StepSentenceTests
{
    // A step of half a working day from Mon 06/07/2026 10:30, due 16:30, or of whole days; asked at a moment of it.
    [Theory]
    [InlineData("0.5 ngày", "2026-07-06 10:30", "4 working hours left, until 16:30 Mon 06/07/2026", "còn 4 giờ làm việc, đến 16:30 thứ Hai 06/07/2026")]
    [InlineData("0.5 ngày", "2026-07-06 13:15", "3 working hours left, until 16:30 Mon 06/07/2026", "còn 3 giờ làm việc, đến 16:30 thứ Hai 06/07/2026")]
    [InlineData("0.5 ngày", "2026-07-06 15:30", "1 working hour left, until 16:30 Mon 06/07/2026", "còn 1 giờ làm việc, đến 16:30 thứ Hai 06/07/2026")]
    [InlineData("0.5 ngày", "2026-07-06 15:29", "1 working hour 1 minute left, until 16:30 Mon 06/07/2026", "còn 1 giờ 1 phút làm việc, đến 16:30 thứ Hai 06/07/2026")]
    [InlineData("0.5 ngày", "2026-07-06 16:00", "30 minutes of working time left, until 16:30 Mon 06/07/2026", "còn 30 phút làm việc, đến 16:30 thứ Hai 06/07/2026")]
    [InlineData("0.5 ngày", "2026-07-06 16:29", "1 minute of working time left, until 16:30 Mon 06/07/2026", "còn 1 phút làm việc, đến 16:30 thứ Hai 06/07/2026")]
    [InlineData("0.5 ngày", "2026-07-06 16:30", "0 working hours left, until 16:30 Mon 06/07/2026", "còn 0 giờ làm việc, đến 16:30 thứ Hai 06/07/2026")]
    [InlineData("0.5 ngày", "2026-07-06 17:00", "late by 30 minutes of working time, since 16:30 Mon 06/07/2026", "quá hạn 30 phút làm việc, từ 16:30 thứ Hai 06/07/2026")]
    [InlineData("0.5 ngày", "2026-07-07 08:45", "late by 2 working hours 15 minutes, since 16:30 Mon 06/07/2026", "quá hạn 2 giờ 15 phút làm việc, từ 16:30 thứ Hai 06/07/2026")]
    [InlineData("01 ngày", "2026-07-07 16:45", "45 minutes of working time left, until the end of Tue 07/07/2026", "còn 45 phút làm việc, đến hết thứ Ba 07/07/2026")]
    [InlineData("01 ngày", "2026-07-07 20:00", "0 working hours left, until the end of Tue 07/07/2026", "còn 0 giờ làm việc, đến hết thứ Ba 07/07/2026")]
    [InlineData("01 ngày", "2026-07-08 06:00", "late by 0 working hours, since the end of Tue 07/07/2026", "quá hạn 0 giờ làm việc, từ hết thứ Ba 07/07/2026")]
    [InlineData("Không nêu rõ", "2026-07-07 08:00", "has no limit", "không có thời hạn")]
    public void What_is_left_is_said_in_hours_and_minutes(string limit, string at, string english, string vietnamese)
    {
        var run = new ProcessClock(Series("10 ngày làm việc", limit), Calculator).Run(
            Dossier(new Dossiers.Accepted(At("2026-07-06 10:30"), Deadlines.TimeLimit.WorkingDays(10))), At(at))!;
        var proof = run.Explain(run.Running.Single());

        Assert.Equal((english, vietnamese), (proof.InOneSentence(At(at), Language.English), proof.InOneSentence(At(at), Language.Vietnamese)));
    }

    [Fact]
    public void Seconds_are_less_than_a_minute_and_not_nothing()
    {
        var run = new ProcessClock(Series("10 ngày làm việc", "0.5 ngày"), Calculator).Run(
            Dossier(new Dossiers.Accepted(At("2026-07-06 10:30"), Deadlines.TimeLimit.WorkingDays(10))), At("2026-07-06 16:30"))!;
        var (before, after) = (At("2026-07-06 16:30").PlusSeconds(-20), At("2026-07-06 16:30").PlusSeconds(20));
        var proof = run.Explain(run.Running.Single());

        Assert.Equal("less than a minute of working time left, until 16:30 Mon 06/07/2026", proof.InOneSentence(before, Language.English));
        Assert.Equal("còn chưa đến 1 phút làm việc, đến 16:30 thứ Hai 06/07/2026", proof.InOneSentence(before, Language.Vietnamese));
        Assert.Equal("late by less than a minute of working time, since 16:30 Mon 06/07/2026", proof.InOneSentence(after, Language.English));
        Assert.Equal("quá hạn chưa đến 1 phút làm việc, từ 16:30 thứ Hai 06/07/2026", proof.InOneSentence(after, Language.Vietnamese));
    }

    [Fact]
    public void A_step_of_a_dossier_that_waits_stands_still()
    {
        var at = At("2026-07-06 14:00");
        var run = new ProcessClock(Series("10 ngày làm việc", "0.5 ngày"), Calculator).Run(
            Dossier(new Dossiers.Accepted(At("2026-07-06 10:30"), Deadlines.TimeLimit.WorkingDays(10)), new Dossiers.SupplementAsked(at)), at)!;
        var proof = run.Explain(run.Running.Single());

        Assert.Equal(("stands still", "đang tạm dừng"), (proof.InOneSentence(at, Language.English), proof.InOneSentence(at, Language.Vietnamese)));
    }
}
