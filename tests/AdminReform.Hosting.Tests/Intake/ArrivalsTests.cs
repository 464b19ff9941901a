using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Hosting.Verifying;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Hosting.Intake;

/// <summary>What has not happened yet, what answers nothing, and what is for a unit that there is not, is refused with a reason and changes nothing.</summary>
public sealed class ArrivalsTests
{
    private static readonly LocalDateTime Now = OfficeRig.Start;

    [Theory]
    [InlineData(-86_400)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(299)]
    [InlineData(300)]
    [InlineData(301)]
    [InlineData(86_400)]
    public Task A_moment_is_taken_until_the_clocks_of_machines_may_differ_and_refused_from_then_on(int seconds) => Task.WhenAll(new[] { false, true }.Select(async isAct =>
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", daysAgo: 1)));
        await rig.StepAllAsync();
        var ready = new ResultReady(Now.PlusSeconds(seconds));
        var answer = await rig.Office.SendAsync(isAct ? OfficeCommand.Act("c2", "D1", ready) : OfficeCommand.Record("c2", "D1", ready));
        Assert.Equal(seconds > 300, !answer.IsSuccess);
        Assert.Equal(answer.IsSuccess ? [] : [("command.moment.ahead", "$.events[0].at")], answer.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal(answer.IsSuccess ? ResultStatus.Ok : ResultStatus.NotFound, (await rig.Office.FindReceiptAsync("c2")).Status);
    }));

    [Fact]
    public async Task Whatever_is_told_of_a_moment_to_come_is_refused_with_the_moment_that_the_office_is_at()
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await rig.StepAllAsync();
        var far = new LocalDateTime(2062, 11, 2, 8, 0);
        var later = Dossier.Replay(Cases.Dossier("D2").Header, [new Accepted(Now), new ResultReady(far)]);
        var receipts = await rig.Office.SendAsync(
        [
            OfficeCommand.Open("c2", later), OfficeCommand.Record("c3", "D1", new StatusTold(Now), new StatusTold(far)), OfficeCommand.Record("c4", "D1", new StatusTold(Now)),
            OfficeCommand.Acknowledge("c5", new("D1", KnownLadders.Commune.Steps[0].Id, Now, "head", far)), OfficeCommand.Report("c6", "H26", new() { Done = [new("results.monthly", new(2026, 10, 1), far)] }),
            OfficeCommand.Report("c7", "H26", PlanCases.Figure(50, Now.Date.PlusDays(1))), OfficeCommand.Report("c8", "H26", PlanCases.Figure(50, Now.Date)),
            OfficeCommand.Report("c9", "H26", new() { Duties = [PlanCases.Owed("a", Now.Date).Duties[0] with { DoneAt = Now }, PlanCases.Owed("b", Now.Date).Duties[0] with { DoneAt = far }] }),
        ]);
        Assert.Equal(
            ["command.moment.ahead at $.dossier.events[1].at", "command.moment.ahead at $.events[1].at", "", "command.moment.ahead at $.acknowledgement.at", "command.moment.ahead at $.report.done[0].doneAt", "command.moment.ahead at $.report.measurements[0].date", "", "command.moment.ahead at $.report.duties[1].doneAt"],
            receipts.Select(receipt => receipt.IsSuccess ? "" : $"{receipt.Problems[0].Code} at {receipt.Problems[0].Path}"));
        Assert.Equal(
            "2062-11-02 08:00:00 has not come yet: the office is at 2026-11-02 08:00:00. Record what has happened; check the date and the time.", receipts[0].Problems[0].Message.English);

        var live = await rig.Office.GoLiveAsync("live", [later, Cases.Dossier("D3", daysAgo: 1)]);
        Assert.Equal((1, "command.moment.ahead"), (live.Taken, Assert.Single(live.Problems).Code));
        await rig.StepAllAsync();
        Assert.Equal(["D1", "D3"], (await rig.Office.DossiersAsync()).Select(dossier => dossier.Id));
    }

    [Property(MaxTest = 50)]
    public void A_moment_is_taken_from_the_first_day_of_the_calendar_on_and_refused_before(int days, bool isNear) => RunAsync(async () =>
    {
        using var rig = new OfficeRig(new MemoryStore());
        var first = rig.Office.Calculator.Time.Calendar.Range.Start;
        var at = first.PlusDays(isNear ? days % 5 : -1 - (Math.Abs(days % 1_990) * 365)).At(new(9, 0));
        var (told, duty) = (new StatusTold(at), PlanCases.Owed("d", at.Date).Duties[0]);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await rig.StepAllAsync();
        Result<CommandReceipt>[] answers =
        [
            .. await rig.Office.SendAsync(
            [
                OfficeCommand.Record("c2", "D1", new StatusTold(Now), told), OfficeCommand.Act("c3", "D1", told), OfficeCommand.Open("c4", Dossier.Replay(Cases.Dossier("D2").Header, [new Accepted(at)])),
                OfficeCommand.Acknowledge("c5", new("D1", KnownLadders.Commune.Steps[0].Id, Now, "head", at)), OfficeCommand.Report("c6", "H26", new() { Done = [new("results.monthly", new(2026, 10, 1), at)] }),
                OfficeCommand.Report("c7", "H26", PlanCases.Figure(50, at.Date)), OfficeCommand.Report("c8", "H26", new() { Duties = [duty] }),
                OfficeCommand.Report("c9", "H26", new() { Duties = [PlanCases.Owed("e", Now.Date).Duties[0] with { DoneAt = at }] }),
            ]),
        ];
        string[] places = ["$.events[1].at", "$.events[0].at", "$.dossier.events[0].at", "$.acknowledgement.at", "$.report.done[0].doneAt", "$.report.measurements[0].date", "$.report.duties[0].due", "$.report.duties[0].doneAt"];
        Assert.All(answers.Zip(places), each => Assert.Equal(
            at.Date < first ? [("command.moment.early", each.Second)] : [], each.First.Problems.Where(problem => problem.Code == "command.moment.early").Select(problem => (problem.Code, problem.Path))));
        Assert.Equal(at.Date < first ? 1 : 0, (await rig.Office.GoLiveAsync("live", [Dossier.Replay(Cases.Dossier("D3").Header, [new Accepted(at)]), Cases.Dossier("D4")])).Problems.Count);
    });

    [Fact]
    public async Task A_moment_before_the_calendar_that_was_recorded_before_is_verified_and_can_be_taken_back()
    {
        using var rig = new OfficeRig(new MemoryStore());
        var wrong = new ResultReady(new(26, 11, 2, 8, 0));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await rig.Store.AcceptAsync([CommandCheck.Of(OfficeCommand.Record("c2", "D1", wrong)).Command!], Now.InUtc().ToInstant(), CancellationToken.None);
        await rig.StepAllAsync();
        Assert.True((await rig.Office.SendAsync(OfficeCommand.Record("c2", "D1", wrong))).IsSuccess);
        await rig.AcceptedAsync(OfficeCommand.Record("c3", "D1", new TakenBack(Now, wrong, "clerk", "typed wrongly")));
        await rig.StepAllAsync();
        Assert.Null((await rig.Office.FindDossierAsync("D1")).Value.ReadyAt);
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    [Fact]
    public async Task What_was_taken_is_answered_as_before_although_the_clock_went_back()
    {
        using var rig = new OfficeRig(new MemoryStore());
        var opened = OfficeCommand.Open("c1", Cases.Dossier("D1"));
        await rig.AcceptedAsync(opened);
        await rig.StepAllAsync();
        rig.Clock.Now = Now.PlusDays(-1);
        Assert.True((await rig.Office.SendAsync(opened)).IsSuccess);
        Assert.Equal("command.other-body", (await rig.Office.SendAsync(OfficeCommand.Record("c1", "D1", new StatusTold(Now)))).Problems[0].Code);
        Assert.Equal("command.moment.ahead", (await rig.Office.SendAsync(OfficeCommand.Record("c2", "D1", new StatusTold(Now)))).Problems[0].Code);

        // What a desk has reached has been, whatever the clock says.
        await new DeskRunner(rig.Tools, Cases.Unit).RunAsync(CancellationToken.None);
        Assert.True((await rig.Office.SendAsync(OfficeCommand.Record("c2", "D1", new StatusTold(Now)))).IsSuccess);
    }

    [Fact]
    public async Task What_was_recorded_of_a_moment_to_come_before_is_verified_and_can_be_taken_back()
    {
        var store = new MemoryStore();
        var wrong = new ResultReady(new(2062, 11, 2, 8, 0));
        using (var before = new OfficeRig(store))
        {
            await before.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
            await store.AcceptAsync([CommandCheck.Of(OfficeCommand.Record("c2", "D1", wrong)).Command!], Now.InUtc().ToInstant(), CancellationToken.None);
            await before.StepAllAsync();
        }

        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync(OfficeCommand.Record("c3", "D1", new TakenBack(Now, wrong, "clerk", "typed wrongly")));
        await rig.StepAllAsync();
        Assert.Null((await rig.Office.FindDossierAsync("D1")).Value.ReadyAt);
        Assert.Empty((await new OfficeVerifier(store, rig.Settings).VerifyAsync()).Faults);
        Assert.Empty(await Verifier.FaultsAsync(store, rig.Settings.Current));
    }

    [Fact]
    public async Task What_is_taken_up_was_told()
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
        await rig.StepAllAsync();
        var told = (await rig.Store.Inner.NoticesAsync(Cases.Unit, CancellationToken.None))[0].Notice;
        Acknowledgement Of(ToldNotice notice) => new(notice.Subject, notice.Step, notice.Cause, "head", Now) { OfStep = notice.Run };
        Assert.Equal(told.Id, Of(told).NoticeId);
        var answers = await rig.Office.SendAsync(
        [
            OfficeCommand.Acknowledge("c2", Of(told) with { StepId = $"{told.Step}x" }), OfficeCommand.Acknowledge("c3", Of(told) with { StepId = "" }),
            OfficeCommand.Acknowledge("c4", Of(told) with { Cause = told.Cause.PlusSeconds(1) }), OfficeCommand.Acknowledge("c5", Of(told) with { StepId = KnownLadders.Steps.Steps[0].Id, OfStep = "2#1" }),
            OfficeCommand.Acknowledge("c6", Of(told) with { DossierId = "D2" }), OfficeCommand.Acknowledge("c7", Of(told)),
        ]);
        Assert.Equal(
            [
                "command.acknowledgement.step at $.acknowledgement.ladderStep", "command.acknowledgement.step at $.acknowledgement.ladderStep", "command.acknowledgement.notice at $.acknowledgement",
                "command.acknowledgement.notice at $.acknowledgement", "command.dossier.unknown at $.acknowledgement.dossier", "",
            ],
            answers.Select(answer => answer.IsSuccess ? "" : $"{answer.Problems[0].Code} at {answer.Problems[0].Path}"));
        var problem = answers[0].Problems[0];
        Assert.StartsWith($"“{told.Step}x” is not known; did you mean “{told.Step}”?", problem.Message.English, StringComparison.Ordinal);
        Assert.All(KnownLadders.Commune.Steps, each => Assert.Contains(each.Id, problem.Message.Vietnamese, StringComparison.Ordinal));
        await rig.StepAllAsync();
        Assert.Equal([CommandState.Applied], await StatesAsync(rig, "c7"));
        Assert.Equal(Of(told), Assert.Single(await rig.Office.AcknowledgementsAsync()));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    [Fact]
    public async Task What_one_desk_told_is_taken_up_at_another_and_after_it_moved()
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
        await rig.StepAllAsync();
        var told = (await rig.Store.Inner.NoticesAsync(Cases.Unit, CancellationToken.None))[0].Notice;
        await rig.AcceptedAsync(OfficeCommand.HandOver("c2", "D1", "Office B"));
        await rig.StepAllAsync();
        await rig.AcceptedAsync(OfficeCommand.Acknowledge("c3", new(told.Subject, told.Step, told.Cause, "head", Now)));
        await rig.StepAllAsync();
        Assert.Equal([CommandState.Applied], await StatesAsync(rig, "c3"));
    }

    [Fact]
    public async Task What_never_was_is_not_taken_back()
    {
        using var rig = new OfficeRig(new MemoryStore());
        var ready = new ResultReady(Now);
        var back = new TakenBack(Now, ready, "clerk", "another dossier");
        await rig.AcceptedAsync(
            OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", new StatusTold(Now), back), OfficeCommand.Record("c3", "D1", ready, back),
            OfficeCommand.Record("c4", "D1", back), OfficeCommand.Record("c5", "D1", back with { Reason = "once more" }), OfficeCommand.Record("c6", "D1", new TakenBack(Now, back, "clerk", "it was right")));
        await rig.StepAllAsync();

        // Told again it adds nothing; otherwise what is taken back already stands no more.
        Assert.Equal(
            [CommandState.Refused, CommandState.Applied, CommandState.Applied, CommandState.Refused, CommandState.Applied], await StatesAsync(rig, "c2", "c3", "c4", "c5", "c6"));
        var problem = Assert.Single((await rig.SettledAsync("c2")).Problems);
        Assert.Equal(("dossier.taken-back.unknown", "$.events[1]"), (problem.Code, problem.Path));
        var dossier = (await rig.Office.FindDossierAsync("D1")).Value;
        Assert.Equal(Now, dossier.ReadyAt);
        Assert.DoesNotContain(dossier.Events, item => item is StatusTold);
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    [Theory]
    [InlineData("office a", "Office A")]
    [InlineData("Ofice A", "Office A")]
    [InlineData("somewhere else", null)]
    public async Task A_unit_that_the_agencies_do_not_know_gets_no_desk(string unit, string? nearest)
    {
        using var rig = new OfficeRig(new MemoryStore(), Knowing);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Open("c2", Cases.Dossier("D2", unit: "Office of old")));
        Result<CommandReceipt>[] answers =
        [
            .. await rig.Office.SendAsync(
            [
                OfficeCommand.Open("c3", Cases.Dossier("D3", unit: unit)), OfficeCommand.HandOver("c4", "D1", unit),
                OfficeCommand.Report("c5", unit, new() { Done = [new("results.monthly", new(2026, 10, 1), Now)] }),
            ]),
            .. await rig.Office.SucceedAsync("split", [new("from before there were agencies", unit)]),
        ];
        Assert.All(answers, answer => Assert.Equal("command.unit.unknown", Assert.Single(answer.Problems).Code));
        Assert.All(answers, answer => Assert.EndsWith(
            nearest is null ? $"no unit “{unit}”." : $"no unit “{unit}”; did you mean “{nearest}”?", answer.Problems[0].Message.English, StringComparison.Ordinal));
        var live = await rig.Office.GoLiveAsync("live", [Cases.Dossier("D4", unit: unit), Cases.Dossier("D5")]);
        Assert.Equal((1, "command.unit.unknown"), (live.Taken, Assert.Single(live.Problems).Code));
        Assert.Equal([Cases.Unit], live.Units);
        await rig.StepAllAsync();
        Assert.Equal([Cases.Unit, "Office of old"], await rig.Office.UnitsAsync());
    }

    [Theory]
    [InlineData("Office A ", "command.text.blanks")]
    [InlineData(" Office A", "command.text.blanks")]
    [InlineData("Office A\u00a0", "command.text.blanks")]
    [InlineData("Office\tA", "command.text.malformed")]
    [InlineData("*", "command.unit.reserved")]
    public async Task What_looks_like_another_unit_or_stands_for_all_is_the_name_of_none(string unit, string code)
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        var header = Cases.Dossier("D2").Header;
        Result<CommandReceipt>[] answers =
        [
            .. await rig.Office.SendAsync(
            [
                OfficeCommand.Open("c2", Cases.Dossier("D2", unit: unit)), OfficeCommand.Open("c3", Dossier.Replay(header with { ReceivingUnit = unit }, [new Accepted(Now)])),
                OfficeCommand.HandOver("c4", "D1", unit), OfficeCommand.Report("c5", unit, new() { Done = [new("results.monthly", new(2026, 10, 1), Now)] }),
            ]),
            .. await rig.Office.SucceedAsync("split", [new(Cases.Unit, unit)]),
        ];
        Assert.Equal([code], answers.Select(answer => Assert.Single(answer.Problems).Code).Distinct());
        Assert.Equal([code], (await rig.Office.GoLiveAsync("live", [Cases.Dossier("D4", unit: unit)])).Problems.Select(problem => problem.Code));
        Assert.Equal([Cases.Unit], await rig.Office.UnitsAsync());
    }

    [Fact]
    public async Task A_desk_that_was_opened_by_a_name_that_looks_like_another_is_given_away()
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.Store.AcceptAsync([CommandCheck.Of(OfficeCommand.Open("c1", Cases.Dossier("D1"))).Command! with { Unit = "Office A " }], Now.InUtc().ToInstant(), CancellationToken.None);
        Assert.Equal(["Office A "], await rig.Office.UnitsAsync());
        Assert.True((await rig.Office.SucceedAsync("right", [new("Office A ", Cases.Unit)]))[0].IsSuccess);
        await rig.StepAllAsync();
        Assert.Equal(Cases.Unit, Assert.Single(await rig.Office.DossiersAsync()).ResolvingUnit);
        Assert.Equal("command.text.blanks", (await rig.Office.SendAsync(OfficeCommand.Open("c2", Cases.Dossier("D1 ")))).Problems[0].Code);
    }

    private static void Knowing(OfficeSetup office) => office.Agencies.Use(AgencyDirectory.Create(
        [AgencyOf(Cases.Unit, new(new(2020, 1, 1))), AgencyOf("Office of old", new(new(2020, 1, 1), new(2026, 10, 31)))], [], []).Value);

    private static Agency AgencyOf(string id, Values.Validity validity) => new(id, new(id, id), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, validity);

    private static async Task<CommandState[]> StatesAsync(OfficeRig rig, params string[] ids) =>
        [.. await Task.WhenAll(ids.Select(async id => (await rig.SettledAsync(id)).State))];

    private static void RunAsync(Func<Task> test) => test().GetAwaiter().GetResult();
}
