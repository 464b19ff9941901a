using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Intake;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Hosting.Verifying;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>Units that are merged, split and renamed: nothing is lost, nothing done twice, nobody told again.</summary>
public sealed class SuccessionTests : IDisposable
{
    private const string Other = "Office B";
    private const string New = "Office C";

    private readonly OfficeRig _rig = new(new MemoryStore());

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Merged_units_give_all_that_they_have_to_their_successor_and_what_still_comes_in_for_them()
    {
        await _rig.AcceptedAsync(
            OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 5)), OfficeCommand.Open("c2", Cases.Dossier("D2", unit: Other)),
            OfficeCommand.Open("c3", Cases.Dossier("D3")), OfficeCommand.Record("c4", "D3", new ResultReady(OfficeRig.Start), new Returned(OfficeRig.Start)));
        await _rig.StepAllAsync();
        await _rig.DeliverAllAsync();
        var letters = _rig.Letters.All.Count;
        var receipts = await _rig.Office.SucceedAsync("merger", [new(Cases.Unit, New), new(Other, New)]);
        Assert.Equal([Cases.Unit, Other], receipts.Select(receipt => receipt.Value.Unit));
        await _rig.AcceptedAsync(
            OfficeCommand.Record("c5", "D2", new SupplementAsked(OfficeRig.Start)), OfficeCommand.Open("c6", Cases.Dossier("D6")), OfficeCommand.HandOver("c7", "D1", Other));
        await _rig.StepAllAsync();

        Assert.Equal(["D1", "D2", "D3", "D6"], (await _rig.Office.DossiersAsync(New)).Select(dossier => dossier.Id));
        Assert.Empty(await _rig.Office.StandingAsync(new() { Unit = Cases.Unit }));
        Assert.Equal("D1", Assert.Single(await _rig.Office.LateAsync(New)).Dossier.Id);
        Assert.Equal(DossierEventKind.SupplementAsked, (await _rig.Office.FindDossierAsync("D2")).Value.Events[^1].Kind);
        foreach (var id in receipts.Select(receipt => receipt.Value.Id).Append("c5").Append("c6").Append("c7"))
        {
            Assert.Equal(CommandState.Applied, (await _rig.SettledAsync(id)).State);
        }

        await _rig.DeliverAllAsync();
        Assert.Equal(letters, _rig.Letters.All.Count);
        await SoundAsync();
    }

    [Fact]
    public async Task A_successor_that_is_new_has_missed_nothing_that_was_told_before()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 2)));
        await _rig.StepAllAsync();
        await _rig.AdvanceAsync(Period.FromDays(4));
        var before = await _rig.Office.StandingAsync(new() { Kind = "notice" });
        Assert.NotEmpty(before);
        await _rig.Office.SucceedAsync("new name", [new(Cases.Unit, New)]);
        await _rig.StepAllAsync();

        Assert.Equal(before.Select(notice => (notice.Id, notice.Message)), (await _rig.Office.StandingAsync(new() { Kind = "notice" })).Select(notice => (notice.Id, notice.Message)));
        Assert.Empty(await _rig.Store.NoticesAsync(New, CancellationToken.None));
        await SoundAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_crash_in_the_middle_and_another_try_lose_nothing_and_do_nothing_twice(int calls)
    {
        foreach (var isAfter in (bool[])[false, true])
        {
            using var rig = new OfficeRig(new MemoryStore());
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Open("c2", Cases.Dossier("D2")));
            await rig.StepAllAsync();
            rig.Store.Arm(calls, isAfter);
            for (var tries = 0; tries < 2; tries++)
            {
                try
                {
                    await rig.Office.SucceedAsync("split", [new(Cases.Unit, Other)], dossier => dossier.Id == "D2" ? New : null);
                    await rig.StepAsync(Cases.Unit);
                }
                catch (CrashException)
                {
                    rig.Crash(0);
                }
            }

            rig.Store.Disarm();
            await rig.StepAllAsync();
            Assert.True((await rig.Office.SucceedAsync("split", [new(Cases.Unit, Other)], _ => Other))[0].IsSuccess);
            await rig.StepAllAsync();
            Assert.Equal((Other, New), ((await rig.Office.FindDossierAsync("D1")).Value.ResolvingUnit, (await rig.Office.FindDossierAsync("D2")).Value.ResolvingUnit));
            Assert.Equal(3, (await rig.Store.FactsAsync(Cases.Unit, CancellationToken.None)).Count);
            Assert.Single(await rig.Store.FactsAsync(New, CancellationToken.None));
        }
    }

    [Fact]
    public async Task A_split_goes_by_dossier_then_by_procedure_and_so_does_what_comes_in_later()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Open("c2", Cases.Dossier("D2")), OfficeCommand.Open("c3", Of("D3", "2.000635")));
        await _rig.Office.SucceedAsync("split", [new(Cases.Unit, Other) { Parts = [new(New) { Procedures = ["1.001193"] }, new("Office D") { Dossiers = ["D2"] }] }]);
        await _rig.AcceptedAsync(OfficeCommand.Open("c4", Cases.Dossier("D4")), OfficeCommand.Open("c5", Of("D5", "2.000635")));
        await _rig.StepAllAsync();
        Assert.Equal([New, "Office D", Other, New, Other], (await _rig.Office.DossiersAsync()).Select(dossier => dossier.ResolvingUnit));

        // A part is given away, and the rest stays.
        await _rig.Office.SucceedAsync("part", [new(New, New) { Parts = [new(Cases.Unit) { Dossiers = ["D4"] }] }]);
        await _rig.StepAllAsync();
        Assert.Equal(["D4"], (await _rig.Office.DossiersAsync(Cases.Unit)).Select(dossier => dossier.Id));
        Assert.Equal(["D1"], (await _rig.Office.DossiersAsync(New)).Select(dossier => dossier.Id));
        await SoundAsync();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public async Task One_decision_says_in_any_order_that_a_unit_ends_which_others_end_in(params int[] order)
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Open("c2", Cases.Dossier("D2", unit: Other)));
        await _rig.StepAllAsync();
        Succession[] successions = [new(Cases.Unit, Other), new(Other, New)];
        Assert.All(await _rig.Office.SucceedAsync("decision", order.Select(each => successions[each])), receipt => Assert.True(receipt.IsSuccess));
        await _rig.StepAllAsync();
        await _rig.AcceptedAsync(OfficeCommand.Open("c3", Cases.Dossier("D3")));
        await _rig.StepAllAsync();
        Assert.Equal(["D1", "D2", "D3"], (await _rig.Office.DossiersAsync(New)).Select(dossier => dossier.Id));
        await SoundAsync();
    }

    [Fact]
    public async Task A_unit_takes_its_old_name_again()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await _rig.Office.SucceedAsync("new", [new(Cases.Unit, New)]);
        await _rig.StepAllAsync();
        await _rig.Office.SucceedAsync("old", [new(New, Cases.Unit)]);
        await _rig.AcceptedAsync(OfficeCommand.Open("c2", Cases.Dossier("D2", unit: New)));
        await _rig.StepAllAsync();
        Assert.Equal(["D1", "D2"], (await _rig.Office.DossiersAsync(Cases.Unit)).Select(dossier => dossier.Id));

        // Said once more, the first decision does nothing.
        Assert.True((await _rig.Office.SucceedAsync("new", [new(Cases.Unit, New)]))[0].IsSuccess);
        await _rig.StepAllAsync();
        await _rig.AcceptedAsync(OfficeCommand.Open("c3", Cases.Dossier("D3", unit: New)));
        await _rig.StepAllAsync();
        Assert.Equal(3, (await _rig.Office.DossiersAsync(Cases.Unit)).Count);
        await SoundAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_past_comes_back_at_the_successor_or_where_it_was_once_that_unit_has_its_old_name_again(bool isAgain)
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", new ResultReady(OfficeRig.Start), new Returned(OfficeRig.Start)));
        await _rig.StepAllAsync();
        await _rig.AdvanceAsync(Period.FromMonths(3));
        Assert.Equal(DossierState.LetGo, (await _rig.Store.FindDossierAsync("D1", CancellationToken.None))!.State);
        await _rig.Office.SucceedAsync("merger", [new(Cases.Unit, New)]);
        await _rig.StepAllAsync();
        if (isAgain)
        {
            await _rig.Office.SucceedAsync("back", [new(New, Cases.Unit)]);
            await _rig.StepAllAsync();
        }

        await _rig.AcceptedAsync(
            OfficeCommand.Record("c3", "D1", new CorrectionAsked(_rig.Clock.Now, "a name is wrong")), OfficeCommand.Record("c4", "D1", new StatusTold(_rig.Clock.Now)));
        await _rig.StepAllAsync();
        var dossier = (await _rig.Office.FindDossierAsync("D1")).Value;
        Assert.Equal((isAgain ? Cases.Unit : New, 6), (dossier.ResolvingUnit, dossier.Events.Count));
        Assert.Equal(CommandState.Applied, (await _rig.SettledAsync("c3")).State);
        await SoundAsync();
    }

    [Fact]
    public async Task A_unit_that_is_to_be_followed_in_two_ways_is_followed_in_none()
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        var receipts = await rig.Office.SucceedAsync("decision", [new(Cases.Unit, New), new("x", New), new(Cases.Unit, "y")]);
        Assert.Equal(["succession.unit.twice", "Ok", "succession.unit.twice"], receipts.Select(receipt => receipt.IsSuccess ? "Ok" : receipt.Problems[0].Code));
        await rig.StepAllAsync();
        Assert.Equal(Cases.Unit, (await rig.Office.FindDossierAsync("D1")).Value.ResolvingUnit);
    }

    [Fact]
    public async Task What_the_agencies_say_otherwise_is_refused_and_the_others_are_taken()
    {
        using var rig = Knowing("Office D", null);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        var receipts = await rig.Office.SucceedAsync(
            "decision", [new("Office D", New), new("Office S", "Office D"), new("x", "y"), new("y", "x"), new("unknown", New), new("u", "a\tb"), new(Cases.Unit, New)]);
        Assert.Equal(
            ["succession.unit.in-being", "succession.successor.other", "succession.cycle", "succession.cycle", "Ok", "command.text.malformed", "Ok"],
            receipts.Select(receipt => receipt.IsSuccess ? "Ok" : receipt.Problems[0].Code));
        Assert.Equal("command.other-body", (await rig.Office.SucceedAsync("decision", [new(Cases.Unit, New) { Parts = [new(New) { Procedures = ["1"] }] }]))[0].Problems[0].Code);
        await rig.StepAllAsync();
        Assert.Equal(New, (await rig.Office.FindDossierAsync("D1")).Value.ResolvingUnit);
    }

    [Fact]
    public async Task The_agencies_say_who_follows_from_which_day_on()
    {
        using var rig = Knowing("Office D", OfficeRig.Start.Date);
        await rig.AcceptedAsync(
            OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Open("c2", Cases.Dossier("D2", unit: "Office D")), OfficeCommand.Open("c4", Cases.Dossier("D4", unit: "Office S")));

        // From before the office had agencies.
        await rig.Store.AcceptAsync([CommandCheck.Of(OfficeCommand.Open("c3", Cases.Dossier("D3", unit: "nobody knows"))).Command!], OfficeRig.Start.InUtc().ToInstant(), CancellationToken.None);
        await rig.StepAllAsync();
        var first = await rig.Office.SucceedAsync("day 1");
        Assert.Equal([ResultStatus.Ok, ResultStatus.Conflict], first.Select(receipt => receipt.Status));
        Assert.Equal((Cases.Unit, "agency.successor.ambiguous"), (first[0].Value.Unit, first[1].Problems[0].Code));
        await rig.Office.SucceedAsync("split", [new("Office S", Other) { Parts = [new(New) { Procedures = ["2.000635"] }] }]);
        await rig.StepAllAsync();
        await rig.AdvanceAsync(Period.FromDays(1));
        Assert.Equal("Office D", Assert.Single(await rig.Office.SucceedAsync("day 2")).Value.Unit);
        await rig.StepAllAsync();
        Assert.Empty(await rig.Office.SucceedAsync("day 3"));
        Assert.Equal([New, Other, "nobody knows", Other], (await rig.Office.DossiersAsync()).Select(dossier => dossier.ResolvingUnit));
    }

    [Fact]
    public async Task A_unit_that_the_agencies_have_in_being_again_goes_on_and_one_that_is_followed_otherwise_is_told_anew()
    {
        var (ended, setup) = (new Validity(new(2020, 1, 1), OfficeRig.Start.Date.PlusDays(-1)), new OfficeSetup());
        using var rig = new OfficeRig(new MemoryStore(), office =>
        {
            setup = office;
            office.Agencies.Use(Agencies(AgencyOf(Cases.Unit, ended, New), AgencyOf("Office S", ended, Other, New)));
        });
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Open("c2", Cases.Dossier("D2", unit: "Office S")));
        await rig.Office.SucceedAsync("day 1");
        await rig.Office.SucceedAsync("split", [new("Office S", Other) { Parts = [new(New) { Procedures = ["2.000635"] }] }]);
        await rig.StepAllAsync();
        Assert.Empty(await rig.Office.SucceedAsync("day 2"));

        setup.Agencies.Use(Agencies(AgencyOf(Cases.Unit, ended, New), AgencyOf(Cases.Unit, new(OfficeRig.Start.Date)), AgencyOf("Office S", ended, Other)));
        rig.Settings.Reload();
        Assert.Equal([Cases.Unit, "Office S"], (await rig.Office.SucceedAsync("day 3")).Select(receipt => receipt.Value.Unit));
        await rig.StepAllAsync();
        Assert.Empty(await rig.Office.SucceedAsync("day 4"));
        await rig.AcceptedAsync(OfficeCommand.Open("c3", Cases.Dossier("D3")), OfficeCommand.Open("c4", Of(Cases.Dossier("D4", unit: "Office S"), "2.000635")));
        await rig.StepAllAsync();
        Assert.Equal([New, Other, Cases.Unit, Other], (await rig.Office.DossiersAsync()).Select(dossier => dossier.ResolvingUnit));
    }

    /// <summary>Some of eight units are followed, by one or two others or in part by themselves: refused are those from which one comes to no end, walk by walk.</summary>
    [Property(MaxTest = 60)]
    public async Task Refused_as_a_circle_is_what_leads_into_one_and_nothing_else((byte Unit, byte One, byte Other)[] drawn)
    {
        static string Name(int number) => FormattableString.Invariant($"Unit {number % 8}");
        var successions = drawn.DistinctBy(each => each.Unit % 8).Select(each => new Succession(Name(each.Unit), Name(each.One)) { Parts = each.Other > 120 ? [] : [new(Name(each.Other))] }).ToList();
        using var rig = new OfficeRig(new MemoryStore());
        var receipts = await rig.Office.SucceedAsync("decision", successions);
        Assert.Equal(
            successions.Select(each => IsEndless(each.Unit, 9)), receipts.Select(receipt => !receipt.IsSuccess && receipt.Problems[0].Code == "succession.cycle"));

        bool IsEndless(string unit, int steps) => successions.Find(each => each.Unit == unit) is { } succession && succession.Successor != unit
            && succession.Parts.All(part => part.Successor != unit) && (steps == 0 || succession.Parts.Select(part => part.Successor).Append(succession.Successor).Any(next => IsEndless(next, steps - 1)));
    }

    [Fact]
    public async Task Contradicting_decisions_of_one_moment_keep_no_dossier_on_the_way()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await _rig.StepAllAsync();
        await _rig.Store.AcceptAsync(
            [.. new Succession[] { new(Cases.Unit, New), new(New, Cases.Unit) }.Select((succession, number) => Intake.CommandCheck.Of(OfficeCommand.Succeed($"s{number}", succession)).Command!)],
            OfficeRig.Start.InUtc().ToInstant(), CancellationToken.None);
        await _rig.StepAllAsync();
        Assert.Equal(Cases.Unit, Assert.Single(await _rig.Office.DossiersAsync()).ResolvingUnit);
        await SoundAsync();
    }

    [Fact]
    public async Task A_unit_that_goes_live_gives_nothing_away_before_it_has_told_what_waits()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 5)));
        await _rig.Store.AcceptAsync([Intake.CommandCheck.Of(OfficeCommand.OfDesk("live", Cases.Unit, CommandKind.BeginGoingLive)).Command!], OfficeRig.Start.InUtc().ToInstant(), CancellationToken.None);
        await _rig.AcceptedAsync(OfficeCommand.HandOver("c2", "D1", New));
        var receipt = (await _rig.Office.SucceedAsync("merger", [new(Cases.Unit, New)]))[0].Value;
        await _rig.StepAllAsync();
        Assert.Equal("command.going-live", (await _rig.SettledAsync("c2")).Problems[0].Code);
        Assert.Equal("command.going-live", (await _rig.SettledAsync(receipt.Id)).Problems[0].Code);
        Assert.Equal(Cases.Unit, (await _rig.Office.FindDossierAsync("D1")).Value.ResolvingUnit);
    }

    [Fact]
    public async Task A_dossier_is_handed_over_whatever_the_length_of_the_id()
    {
        var id = new string('h', OfficeCommand.MaximumIdLength);
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.HandOver(id, "D1", New));
        await _rig.StepAllAsync();
        Assert.Equal(CommandState.Applied, (await _rig.SettledAsync(id)).State);
        Assert.Equal(New, Assert.Single(await _rig.Office.DossiersAsync()).ResolvingUnit);
    }

    private async Task SoundAsync()
    {
        await _rig.DeliverAllAsync();
        Assert.Empty((await new OfficeVerifier(_rig.Store.Inner, _rig.Settings).VerifyAsync()).Faults);
        Assert.Empty(await Verifier.FaultsAsync(_rig.Store.Inner, _rig.Settings.Current));
        Assert.Empty(await Verifier.FaultsOfAsync(_rig.Letters.All.Where(letter => letter.Kind != DeliveryKind.Morning), _rig.Store.Inner));
    }

    private static Dossier Of(string id, string procedure) => Of(Cases.Dossier(id), procedure);

    private static Dossier Of(Dossier dossier, string procedure) => Dossier.Replay(dossier.Header with { Procedure = procedure }, dossier.Events);

    private static Agency AgencyOf(string id, Validity validity, params ValueList<string> successors) =>
        new(id, new(id, id), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, validity) { Successors = successors };

    // B and C are in being, beside those given.
    private static AgencyDirectory Agencies(params Agency[] others) =>
        AgencyDirectory.Create([AgencyOf(Other, new(new(2020, 1, 1))), AgencyOf(New, new(new(2020, 1, 1))), .. others]).Value;

    // Office A has ended and C follows it; S has ended and B and C follow it; one more ends later, and B follows it.
    private static OfficeRig Knowing(string later, LocalDate? last)
    {
        var (always, ended) = (new Validity(new(2020, 1, 1)), new Validity(new(2020, 1, 1), OfficeRig.Start.Date.PlusDays(-1)));
        var directory = Agencies(AgencyOf(Cases.Unit, ended, New), AgencyOf("Office S", ended, Other, New), last is null ? AgencyOf(later, always) : AgencyOf(later, new(new(2020, 1, 1), last), Other));
        return new(new MemoryStore(), office => office.Agencies.Use(directory));
    }
}
