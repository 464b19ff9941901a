using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Texts;
using static AdminReform.Processes.ProcessExamples;

namespace AdminReform.Processes;

public sealed class OfficerAgendaTests
{
    private static readonly TimeLimit Ten = TimeLimit.WorkingDays(10);

    private static readonly InternalProcess Process = Of(
        "10 ngày làm việc",
        Step("a", "0.5 ngày"),
        Step("b", "01 ngày") with { Owner = new(StepOwnerKind.Applicant, "người nộp") },
        Step("c", "Không nêu rõ"),
        Step("d", "03 ngày"));

    // Tue 07/07/2026 07:30. HS-1 was accepted Mon 16:30: a quarter day and a quarter more, due 10:30. HS-2 was accepted Mon 08:00: late since 14:00,
    // which is 3.5 hours of work ago. HS-3 waits for its applicant, HS-4 is the applicant's, HS-5 has no limit.
    [Fact]
    public void What_is_mine_stands_by_the_hour_with_what_is_left()
    {
        var at = At("2026-07-07 07:30");
        var agenda = OfficerAgenda.All(
            [
                Named("HS-3", "kim", new Accepted(At("2026-07-06 10:00"), Ten), new SupplementAsked(At("2026-07-06 11:00"))),
                Named("HS-5", "kim", new Accepted(At("2026-07-06 08:00"), Ten), new StepRecorded(At("2026-07-06 09:00"), "c")),
                Named("HS-1", "kim", new Accepted(At("2026-07-06 16:30"), Ten)),
                Named("HS-4", "kim", new Accepted(At("2026-07-06 08:00"), Ten), new StepRecorded(At("2026-07-06 09:00"), "b")),
                Named("HS-2", "kim", new Accepted(At("2026-07-06 08:00"), Ten)),
                Named("HS-6", "an", new Accepted(At("2026-07-06 08:00"), Ten)),
                Named("HS-7", null, new Accepted(At("2026-07-06 08:00"), Ten), new Forwarded(At("2026-07-06 08:30"), "Phòng TN")),
                Named("HS-8", "kim", new Accepted(At("2026-07-07 08:00"), Ten)),
            ],
            [Process],
            Calculator,
            at);

        Assert.Equal(["nobody in Phòng TN: 1 steps", "an in one-stop: 1 steps", "kim in one-stop: 4 steps"], agenda.Select(each => each.ToString()));
        Assert.Equal(
            [
                "HS-2 a: quá hạn 3 giờ 30 phút làm việc, từ 14:00 thứ Hai 06/07/2026",
                "HS-1 a: còn 3 giờ làm việc, đến 10:30 thứ Ba 07/07/2026",
                "HS-5 c: không có thời hạn",
                "HS-3 a: đang tạm dừng",
            ],
            agenda[2].Items.Select(item => $"{item.Dossier.Id} {item.Round.Step.Id}: {item.InOneSentence(at, Language.Vietnamese)}"));
    }

    // Whole of 3 working days from Mon 06/07: Thu 09/07. B needs 2 of them, so A, which may take until Wed, must end on Tue; on Wed it is too late.
    [Theory]
    [InlineData("2026-07-07 08:00", "còn 15 giờ 30 phút làm việc, đến hết thứ Tư 08/07/2026; để hồ sơ kịp hạn thì chậm nhất 24:00 thứ Ba 07/07/2026")]
    [InlineData("2026-07-08 08:00", "còn 7 giờ 30 phút làm việc, đến hết thứ Tư 08/07/2026; hồ sơ không còn kịp hạn")]
    public void A_step_that_must_end_sooner_for_the_whole_says_so(string moment, string sentence)
    {
        var at = At(moment);
        var agenda = OfficerAgenda.All(
            [Named("HS-1", "kim", new Accepted(At("2026-07-06 08:00"), TimeLimit.WorkingDays(3)))], [Series("03 ngày làm việc", "02 ngày", "02 ngày")], Calculator, at);

        Assert.Equal(sentence, agenda.Single().Items.Single().InOneSentence(at, Language.Vietnamese));
    }

    [Property(MaxTest = 60)]
    public void Every_running_step_of_the_office_is_somebodys_once_and_in_order(ushort[] minutes, ushort now)
    {
        var at = At("2026-07-06 08:00").PlusMinutes(now % 9000);
        Dossier[] dossiers =
        [
            .. minutes.Select((minute, number) => Named(
                $"HS-{number}",
                minute % 3 == 0 ? null : $"officer {minute % 4}",
                new Accepted(At("2026-07-06 08:00").PlusMinutes(minute % 3000), Ten),
                new StepRecorded(At("2026-07-06 08:00").PlusMinutes(minute % 3000 + minute % 500), "abcd"[minute % 4].ToString()))),
        ];
        var clock = new ProcessClock(Process, Calculator);

        var agendas = OfficerAgenda.All(dossiers, [Process], Calculator, at);

        Assert.Equal(
            dossiers.SelectMany(dossier => clock.Run(dossier, at)?.Running.Where(round => round.Step.Id != "b").Select(round => $"{dossier.Id} {round}") ?? []).Order(),
            agendas.SelectMany(agenda => agenda.Items).Select(item => $"{item.Dossier.Id} {item.Round}").Order());
        Assert.All(agendas, agenda => Assert.All(agenda.Items, item => Assert.Equal((agenda.Officer, agenda.Unit), (item.Dossier.Officer, item.Dossier.Unit))));
        Assert.All(agendas, agenda => Assert.All(
            agenda.Items.Zip(agenda.Items.Skip(1)),
            pair => Assert.True(pair.Second.Round.Due is null || pair.First.Round.Due <= pair.Second.Round.Due)));
        Assert.Equal(agendas.Count, agendas.DistinctBy(agenda => (agenda.Officer, agenda.Unit)).Count());
    }

    private static Dossier Named(string id, string? officer, params DossierEvent[] events) =>
        Dossiers.Dossier.Replay(new DossierHeader(id, "test", "one-stop", "one-stop", "đất đai", Channel.Counter) { Officer = officer }, events);
}
