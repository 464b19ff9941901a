using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;
using static AdminReform.Processes.ProcessExamples;

namespace AdminReform.Processes;

public sealed class ControlSlipTests
{
    private static readonly TimeLimit Ten = TimeLimit.WorkingDays(10);

    // XA-04 from Mon 06/07/2026 08:00: the centre's day ends 07/07, the section's six after that 15/07, the head's one after 14/07 15/07, the leader's two 21/07.
    [Fact]
    public void Each_hand_over_stands_with_its_moments_its_limit_and_whether_it_was_on_time()
    {
        var slip = Slip(
            "XA-04", "2026-07-21 08:00", new StepRecorded(At("2026-07-07 16:00"), "2"), new StepRecorded(At("2026-07-14 09:00"), "3"),
            new StepRecorded(At("2026-07-17 08:00"), "4"), new ResultReady(At("2026-07-20 10:00")));

        Assert.Equal([OnTimeStatus.OnTime, OnTimeStatus.Early, OnTimeStatus.Late, OnTimeStatus.Early], slip.HandOvers.Select(line => line.Status));
        Assert.Equal(["07/07/2026", "15/07/2026", "15/07/2026", "21/07/2026"], slip.HandOvers.Select(line => $"{line.Round.Due}"));
        Assert.Equal(
            ["Cơ quan chuyên môn cấp xã", "Lãnh đạo cơ quan chuyên môn", "Lãnh đạo UBND cấp xã", ""], slip.HandOvers.Select(line => string.Join("; ", line.To.Select(owner => owner.Unit))));
        Assert.Equal((At("2026-07-06 08:00"), At("2026-07-20 10:00"), "20/07/2026"), (slip.AcceptedAt, slip.EndedAt, $"{slip.Due}"));
        Assert.Equal(("XA-04", "usual"), (slip.Process, slip.Case.Id));
        Assert.Empty(slip.Oddities);
    }

    [Fact]
    public void What_runs_stands_as_it_is_and_what_was_waited_for_is_not_the_offices_time()
    {
        var slip = Slip("XA-04", "2026-07-09 10:00", new StepRecorded(At("2026-07-07 16:00"), "2"), new SupplementAsked(At("2026-07-08 10:00")));

        Assert.Equal((OnTimeStatus.Suspended, null), (slip.HandOvers[1].Status, slip.HandOvers[1].Round.EndedAt));
        Assert.Equal((Duration.FromHours(4), Duration.FromHours(8)), (slip.HandOvers[1].Working, slip.HandOvers[1].Waiting));
        Assert.Empty(slip.HandOvers[1].To);
        Assert.Null(slip.Due);
    }

    [Fact]
    public void A_return_hands_over_to_who_had_it_and_a_skipped_step_is_told()
    {
        var slip = Slip("XA-04", "2026-07-09 10:00", new StepRecorded(At("2026-07-07 16:00"), "3"), new StepRecorded(At("2026-07-08 09:00"), "1"));

        Assert.Equal(["Lãnh đạo cơ quan chuyên môn", "Trung tâm Phục vụ hành chính công"], slip.HandOvers.Take(2).Select(line => line.To.Single().Unit));
        Assert.Equal([StepOddityKind.Skipped, StepOddityKind.ReturnNotForeseen], slip.Oddities.Select(oddity => oddity.Kind));
        Assert.Equal(2, slip.HandOvers[2].Round.Round);
    }

    // Half a day from Mon 06/07 10:30 ends at 16:30.
    [Theory]
    [InlineData("2026-07-06 16:29", OnTimeStatus.OnTime)]
    [InlineData("2026-07-06 16:30", OnTimeStatus.OnTime)]
    [InlineData("2026-07-06 16:31", OnTimeStatus.Late)]
    [InlineData("2026-07-07 08:00", OnTimeStatus.Late)]
    public void The_hour_of_a_step_divides_on_time_from_late(string ended, OnTimeStatus status)
    {
        var clock = new ProcessClock(Series("10 ngày làm việc", "0.5 ngày", "01 ngày"), Calculator);
        var dossier = Dossier(new Accepted(At("2026-07-06 10:30"), Ten), new StepRecorded(At(ended), "B"));

        Assert.Equal(status, ControlSlip.Of(clock.Run(dossier, At("2026-07-08 08:00"))!).HandOvers[0].Status);
        Assert.Equal(status == OnTimeStatus.Late ? OnTimeStatus.Overdue : OnTimeStatus.Within, ControlSlip.Of(clock.Run(dossier, At(ended).PlusNanoseconds(-1))!).HandOvers[0].Round.StatusAt(At(ended)));
    }

    [Fact]
    public void Where_steps_run_side_by_side_each_hands_over_to_what_follows_it()
    {
        var process = Of(
            "10 ngày làm việc", Step("a", "01 ngày"), Step("b", "01 ngày") with { EndsWith = StepMark.Recorded("b xong") }, Step("c", "01 ngày") with { After = ["a"] },
            Step("d", "Không nêu rõ") with { After = ["b", "c"] });
        var run = new ProcessClock(process, Calculator).Run(
            Dossier(
                new Accepted(At("2026-07-06 08:00"), Ten), new StepRecorded(At("2026-07-06 10:00"), "b"), new StepRecorded(At("2026-07-06 10:00"), "c"),
                new StepRecorded(At("2026-07-06 15:00"), "b xong"), new StepRecorded(At("2026-07-06 16:00"), "d")),
            At("2026-07-06 17:00"))!;

        var lines = ControlSlip.Of(run).HandOvers.ToDictionary(line => line.Round.Step.Id);

        Assert.Equal(["Phòng b", "Phòng c"], lines["a"].To.Select(owner => owner.Unit));
        Assert.Equal(["Phòng d"], lines["c"].To.Select(owner => owner.Unit));
        Assert.Equal(OnTimeStatus.Undetermined, lines["d"].Status);
    }

    private static ControlSlip Slip(string process, string at, params DossierEvent[] events) =>
        ControlSlip.Of(new ProcessClock(Starter(process), Calculator).Run(Dossier([new Accepted(At("2026-07-06 08:00"), Ten), .. events]), At(at))!);
}
