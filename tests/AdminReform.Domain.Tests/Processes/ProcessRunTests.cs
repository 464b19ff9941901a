using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Processes.ProcessExamples;

namespace AdminReform.Processes;

public sealed class ProcessRunTests
{
    private static readonly TimeLimit Ten = TimeLimit.WorkingDays(10);

    // XA-04 from Mon 06/07/2026 08:00: 1, 6, 1 and 2 working days, then nothing; the whole of 10 working days ends Mon 20/07.
    [Fact]
    public void Each_step_has_its_day_and_the_last_one_the_day_of_the_whole()
    {
        var clock = new ProcessClock(Starter("XA-04"), Calculator);
        var dossier = Dossier(
            new Accepted(At("2026-07-06 08:00"), Ten), new StepRecorded(At("2026-07-07 16:00"), "2"), new StepRecorded(At("2026-07-15 17:00"), "3"), new StepRecorded(At("2026-07-16 17:00"), "4"));

        var run = clock.Run(dossier, At("2026-07-17 08:00"))!;

        Assert.Equal(["07/07/2026", "15/07/2026", "16/07/2026", "20/07/2026"], run.Rounds.Select(round => round.Due.ToString()));
        Assert.Equal("4", run.Running.Single().Step.Id);
        Assert.Empty(run.Oddities);
        Assert.Equal("20/07/2026", run.Outlook().Due.ToString());
        Assert.False(run.Outlook().IsEndangered);
        Assert.Equal(new LocalDate(2026, 7, 20) + LocalTime.MaxValue, run.Outlook().Slack.Single().LatestEnd);
    }

    // Asked for a supplement on Wed 08/07 in the middle of a step that began Tue 07/07 16:00 with 6 working days; complete on Mon 13/07 09:00.
    // Counted again from the beginning (118/2025 art. 19.5): 6 working days after 13/07 are Tue 21/07. Resumed: 08/07 is the first day used up, 5 after 13/07 are Mon 20/07.
    [Theory]
    [InlineData(SupplementEffect.Restart, "21/07/2026")]
    [InlineData(SupplementEffect.Resume, "20/07/2026")]
    public void A_supplement_in_the_middle_of_a_step_stops_it_and_restarts_or_resumes_it(SupplementEffect effect, string due)
    {
        var clock = new ProcessClock(Starter("XA-04"), Calculator);
        var dossier = Dossier(
            new Accepted(At("2026-07-06 08:00"), Ten) { Effect = effect }, new StepRecorded(At("2026-07-07 16:00"), "2"),
            new SupplementAsked(At("2026-07-08 10:00")), new Supplemented(At("2026-07-13 09:00")));

        var waiting = clock.Run(dossier, At("2026-07-09 08:00"))!.Running.Single();
        var after = clock.Run(dossier, At("2026-07-14 08:00"))!;

        Assert.Equal((true, null), (waiting.IsSuspended, waiting.Due));
        Assert.Equal((false, due), (after.Running.Single().IsSuspended, after.Running.Single().Due.ToString()));
        Assert.True(after.Explain(after.Running.Single()).Verify());
    }

    // Over Tết 2026 (off 14-22/02): 1.5 working days from Fri 13/02 10:00 end on Mon 23/02, then 4 working hours of Tue 24/02.
    [Fact]
    public void A_half_day_comes_after_the_whole_days_also_over_a_Tet()
    {
        var clock = new ProcessClock(Series("10 ngày làm việc", "1.5 ngày", "0.25 ngày"), Calculator);
        var run = clock.Run(Dossier(new Accepted(At("2026-02-13 10:00"), Ten)), At("2026-02-24 09:00"))!;
        var proof = run.Explain(run.Running.Single());

        Assert.Equal("11:30 24/02/2026", run.Running.Single().Due.ToString());
        Assert.True(proof.Verify());
        Assert.Equal("còn 2 giờ 30 phút làm việc, đến 11:30 thứ Ba 24/02/2026", proof.InOneSentence(At("2026-02-24 09:00"), Language.Vietnamese));
        Assert.Equal("late by 2 working hours, since 11:30 Tue 24/02/2026", proof.InOneSentence(At("2026-02-24 15:30"), Language.English));
    }

    // Fri 28/08/2026 with the bridge Mon 31/08 and 01-02/09 off: one working day from it ends Thu 03/09.
    [Fact]
    public void A_step_over_a_swap_ends_after_the_days_off()
    {
        var run = new ProcessClock(Series("10 ngày làm việc", "01 ngày"), Calculator).Run(Dossier(new Accepted(At("2026-08-28 09:00"), Ten)), At("2026-08-28 10:00"))!;

        Assert.Equal("03/09/2026", run.Running.Single().Due.ToString());
    }

    [Fact]
    public void Side_by_side_the_later_one_decides_and_the_join_waits_for_both()
    {
        var process = Of(
            "10 ngày làm việc",
            Step("a", "01 ngày") with { EndsWith = StepMark.Recorded("a xong") },
            Step("b", "03 ngày") with { EndsWith = StepMark.Recorded("b xong") },
            Step("c", "01 ngày") with { After = ["a"], EndsWith = StepMark.Recorded("c xong") },
            Step("d", "01 ngày") with { After = ["b", "c"] });
        var clock = new ProcessClock(process, Calculator);
        var dossier = Dossier(
            new Accepted(At("2026-07-06 08:00"), Ten), new StepRecorded(At("2026-07-06 16:00"), "a xong"), new StepRecorded(At("2026-07-07 16:00"), "c xong"),
            new StepRecorded(At("2026-07-09 16:00"), "b xong"));

        Assert.Equal(["b", "c"], clock.Run(dossier, At("2026-07-06 17:00"))!.Running.Select(round => round.Step.Id));
        Assert.Equal(["b"], clock.Run(dossier, At("2026-07-08 17:00"))!.Running.Select(round => round.Step.Id));
        Assert.Equal(["b", "d"], clock.Run(dossier, At("2026-07-08 17:00"))!.Outlook().CriticalPath.Select(step => step.Id));
        Assert.Equal(["d"], clock.Run(dossier, At("2026-07-09 17:00"))!.Running.Select(round => round.Step.Id));
    }

    [Fact]
    public void A_return_is_a_new_round_and_one_not_foreseen_or_too_often_is_kept_as_a_fact()
    {
        var process = Of("10 ngày làm việc", Step("a", "01 ngày"), Step("b", "01 ngày") with { Returns = [new("a", 1)] }, Step("c", "01 ngày"));
        var clock = new ProcessClock(process, Calculator);
        var dossier = Dossier(
            new Accepted(At("2026-07-06 08:00"), Ten), new StepRecorded(At("2026-07-06 09:00"), "b"), new StepRecorded(At("2026-07-06 10:00"), "a"), new StepRecorded(At("2026-07-06 11:00"), "b"),
            new StepRecorded(At("2026-07-06 14:00"), "a"), new StepRecorded(At("2026-07-06 15:00"), "c"), new StepRecorded(At("2026-07-06 16:00"), "a"));

        var run = clock.Run(dossier, At("2026-07-06 17:00"))!;

        Assert.Equal(["a1", "b1", "a2", "b2", "a3", "c1", "a4"], run.Rounds.Select(round => $"{round.Step.Id}{round.Round}"));
        Assert.Equal(
            ["ReturnTooOften a at 14:00 06/07/2026", "Skipped b at 15:00 06/07/2026", "ReturnNotForeseen a at 16:00 06/07/2026"],
            run.Oddities.Select(oddity => oddity.ToString()));
    }

    [Fact]
    public void Steps_skipped_out_of_order_or_of_another_version_are_kept_as_facts()
    {
        var old = new ProcessVersion(new(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31)), [new("usual", Ten)], [new("", [Step("old", "01 ngày")])]);
        var process = Of("10 ngày làm việc", Step("a", "01 ngày") with { EndsWith = StepMark.Recorded("a xong") }, Step("b", "01 ngày"), Step("c", "01 ngày"), Step("d", "01 ngày"));
        var clock = new ProcessClock(process with { Versions = [old, .. process.Versions] }, Calculator);

        var run = clock.Run(
            Dossier(
                new Accepted(At("2026-07-06 08:00"), Ten), new StepRecorded(At("2026-07-06 09:00"), "old"), new StepRecorded(At("2026-07-06 09:30"), "of nobody"),
                new StepRecorded(At("2026-07-06 10:00"), "b"), new StepRecorded(At("2026-07-06 11:00"), "d")),
            At("2026-07-06 17:00"))!;

        Assert.Equal(
            ["OtherVersion old at 09:00 06/07/2026", "OutOfOrder b at 10:00 06/07/2026", "Skipped c at 11:00 06/07/2026"],
            run.Oddities.Select(oddity => oddity.ToString()));
        Assert.Equal(["d"], run.Running.Select(round => round.Step.Id));
    }

    [Fact]
    public void Forwardings_and_statuses_start_and_end_steps_and_the_result_ends_all()
    {
        var process = Of(
            "10 ngày làm việc",
            Step("a", "01 ngày"), Step("b", "01 ngày") with { StartsWith = StepMark.ForwardedTo("Phòng TN"), EndsWith = StepMark.Reached(DossierStatus.SupplementAsked) },
            Step("c", "01 ngày"));
        var clock = new ProcessClock(process, Calculator);
        var dossier = Dossier(
            new Accepted(At("2026-07-06 08:00"), Ten), new Forwarded(At("2026-07-06 09:00"), "Phòng khác"), new Forwarded(At("2026-07-06 10:00"), "Phòng TN"),
            new Forwarded(At("2026-07-06 11:00"), "Phòng TN", "officer-2"), new SupplementAsked(At("2026-07-07 10:00")), new Supplemented(At("2026-07-08 10:00")),
            new ResultReady(At("2026-07-09 10:00")));

        var run = clock.Run(dossier, At("2026-07-09 11:00"))!;

        Assert.Equal(
            [("a", "10:00 06/07/2026"), ("b", "10:00 07/07/2026"), ("c", "10:00 09/07/2026")],
            run.Rounds.Select(round => (round.Step.Id, DueMoment.At(round.EndedAt!.Value).ToString())));
        Assert.Empty(run.Running);
    }

    // 3 + 3 + 3 of 10 working days from Mon 06/07, due Mon 20/07. A took until Fri 17/07 16:00: B and C would end Thu 23/07 at the soonest.
    [Fact]
    public void The_step_in_whose_time_the_hope_was_lost_is_named()
    {
        var clock = new ProcessClock(Series("10 ngày làm việc", "03 ngày", "03 ngày", "03 ngày"), Calculator);
        var dossier = Dossier(new Accepted(At("2026-07-06 08:00"), Ten), new StepRecorded(At("2026-07-09 16:00"), "B"), new StepRecorded(At("2026-07-17 16:00"), "C"));

        var run = clock.Run(dossier, At("2026-07-17 17:00"))!;

        Assert.Equal("B", run.LostBy()!.Step.Id);
        Assert.Null(clock.Run(dossier, At("2026-07-13 08:00"))!.LostBy());
        Assert.Equal((true, false), (clock.Run(dossier, At("2026-07-16 08:00"))!.Outlook().IsLost, clock.Run(dossier, At("2026-07-15 17:00"))!.Outlook().IsLost));
    }

    [Fact]
    public void The_usual_time_of_later_steps_goes_before_their_limit()
    {
        var clock = new ProcessClock(Series("05 ngày làm việc", "02 ngày", "04 ngày"), Calculator);
        var run = clock.Run(Dossier(new Accepted(At("2026-07-06 08:00"), TimeLimit.WorkingDays(5))), At("2026-07-06 09:00"))!;

        Assert.True(run.Outlook().IsEndangered);
        Assert.False(run.Outlook(new Dictionary<string, Duration> { ["B"] = Duration.FromHours(8) }).IsEndangered);
    }

    [Fact]
    public void A_dossier_not_accepted_on_a_day_without_a_version_or_of_another_case_has_no_run()
    {
        var clock = new ProcessClock(Starter("XA-04"), Calculator);

        Assert.Null(clock.Run(Dossier(new Submitted(At("2026-07-06 08:00"))), At("2026-07-06 09:00")));
        Assert.Null(clock.Run(Dossier(new Accepted(At("2025-11-07 08:00"), Ten)), At("2026-07-06 09:00")));
        Assert.Null(clock.Run(Dossier(new Accepted(At("2026-07-06 08:00"), Ten)), At("2026-07-06 09:00"), "no such case"));
        Assert.NotNull(clock.Run(Dossier(new Accepted(At("2026-07-06 08:00"), Ten)), At("2026-07-06 09:00"), "harder-areas"));
    }

    // XA-04: 10 working days, in harder areas 20 days: there a bare day of a step is a day of the calendar. Fri 03/07/2026 and one day: Sat, so Mon 06/07.
    [Theory]
    [InlineData("10 ngày làm việc", "usual", "06/07/2026")]
    [InlineData("20 ngày", "harder-areas", "06/07/2026")]
    [InlineData("07 ngày làm việc", "usual", "06/07/2026")]
    public void The_case_is_the_one_whose_whole_is_the_limit_of_the_dossier(string limit, string @case, string due)
    {
        var run = new ProcessClock(Starter("XA-04"), Calculator).Run(Dossier(new Accepted(At("2026-07-03 08:00"), TimeLimit.Parse(limit))), At("2026-07-03 09:00"))!;

        Assert.Equal((@case, due), (run.Case.Id, run.Running.Single().Due.ToString()));
    }
}
