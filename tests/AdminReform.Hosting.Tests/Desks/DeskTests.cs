using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Hosting.Verifying;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>What a desk does with what comes in and with time.</summary>
public sealed class DeskTests : IDisposable
{
    private readonly OfficeRig _rig = new(new MemoryStore());

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task A_desk_wakes_at_the_moment_at_which_something_changes_and_tells_it_once()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await _rig.StepAllAsync();
        for (var wakes = 0; wakes < 40 && _rig.DeskOf(Cases.Unit).Next is { } next; wakes++)
        {
            _rig.Clock.Now = next;
            await _rig.StepAllAsync();
        }

        await _rig.DeliverAllAsync();
        Assert.Contains(await _rig.Office.LateAsync(), late => late.Dossier.Id == "D1");
        Assert.Equal(
            ["officer: Dossier D1 is due 09/11/2026", "one-stop-head: Dossier D1 is overdue; it was due 09/11/2026", "chair: Dossier D1 is overdue; it was due 09/11/2026"],
            _rig.Letters.All.Where(letter => letter.Kind == DeliveryKind.Notice).Select(letter => $"{letter.Notices.Single().Step}: {letter.Subject.English}"));
        Assert.Empty(await Verifier.FaultsOfAsync(_rig.Letters.All.Where(letter => letter.Kind != DeliveryKind.Morning), _rig.Store.Inner));
        Assert.Empty(await Verifier.FaultsAsync(_rig.Store.Inner, _rig.Settings.Current));
    }

    [Fact]
    public async Task A_wake_that_changes_nothing_adds_no_fact_and_no_change()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await _rig.StepAllAsync();
        var changes = (await _rig.Office.FindChangesAsync(0, 1_000)).Count;
        await _rig.AdvanceAsync(Period.FromMinutes(1));
        Assert.Equal(changes, (await _rig.Office.FindChangesAsync(0, 1_000)).Count);
        Assert.Single(await _rig.Store.FactsAsync(Cases.Unit, CancellationToken.None));
    }

    [Fact]
    public async Task A_desk_is_not_woken_where_nothing_would_change_but_by_a_month()
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: [new("morning", typeof(LetterBoxChannel), OfficeRig.Morning)]);
        await rig.AcceptedAsync(OfficeCommand.Open("c0", Cases.Dossier("D0", limit: 60, daysAgo: 1)));
        await rig.StepAllAsync();
        Assert.True(rig.DeskOf(Cases.Unit).Next > OfficeRig.Start.PlusDays(2), "It is woken each morning to tell nobody anything.");

        await rig.AcceptedAsync([.. Enumerable.Range(1, 8).Select(number => OfficeCommand.Open($"c{number}", Cases.Dossier($"D{number}", limit: number, daysAgo: 1)))]);
        await rig.StepAllAsync();
        for (var wakes = 0; wakes < 40; wakes++)
        {
            var (month, before, next) = (ReportingPeriod.MonthOf(rig.Clock.Now.Date), await LeftAsync(), rig.DeskOf(Cases.Unit).Next!.Value);
            rig.Clock.Now = next;
            await rig.StepAllAsync();
            Assert.True(before != await LeftAsync() || ReportingPeriod.MonthOf(next.Date) != month, $"At {next} nothing changes.");
        }

        async Task<(int Changes, int Letters)> LeftAsync() =>
            ((await rig.Office.FindChangesAsync(0, 100_000)).Count, (await rig.Store.Inner.OutboxAsync(CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_rule_that_throws_at_a_moment_to_come_stops_its_desk_then_and_not_before()
    {
        var ready = OfficeRig.Start.PlusDays(1);
        var fragile = new DelegateRule(
            "own.fragile", new("Dễ vỡ", "Fragile"), new("Dễ vỡ.", "Fragile."), Severity.Notice,
            (entry, _) => entry.Dossier.ReadyAt is null ? null : throw new FormatException("own.fragile"), finding => finding.Rule.Name);
        using var rig = new OfficeRig(new MemoryStore(), office => office.Apply(RuleCatalogue.Default.With(fragile)).Keep(new() { ClockTolerance = TimeSpan.FromDays(1) }));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 20)), OfficeCommand.Record("c2", "D1", new ResultReady(ready)));
        await rig.StepAllAsync();
        Assert.Equal(CommandState.Applied, (await rig.SettledAsync("c2")).State);
        Assert.True(rig.DeskOf(Cases.Unit).Next <= ready);

        rig.Clock.Now = ready.PlusNanoseconds(-1);
        await rig.StepAllAsync();
        Assert.Equal(ready, rig.DeskOf(Cases.Unit).Next);
        rig.Clock.Now = ready;
        await Assert.ThrowsAsync<FormatException>(() => rig.StepAsync(Cases.Unit));
    }

    [Fact]
    public async Task Who_is_late_is_asked_of_the_store_once_however_many_they_are()
    {
        await _rig.AcceptedAsync([.. Enumerable.Range(0, 5).Select(number => OfficeCommand.Open($"c{number}", Cases.Dossier($"D{number}", limit: 1, daysAgo: 5)))]);
        await _rig.StepAllAsync();
        var calls = _rig.Store.Calls;
        Assert.Equal(5, (await _rig.Office.LateAsync()).Count);
        Assert.Equal(1, _rig.Store.Calls - calls);
    }

    [Fact]
    public async Task A_command_that_others_broke_in_the_store_is_refused_and_holds_up_no_other()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await _rig.StepAllAsync();
        await _rig.Store.AcceptAsync(
            [new("c2", "D1", null, null, """{"kind":"record","kind":"record"}""", "2"), new("c3", "D1", null, null, """{"kind":""", "3")], OfficeRig.Start.InUtc().ToInstant(), CancellationToken.None);
        await _rig.AcceptedAsync(OfficeCommand.Record("c4", "D1", new ResultReady(OfficeRig.Start)));
        await _rig.StepAllAsync();

        Assert.Equal(["json.malformed"], (await _rig.SettledAsync("c2")).Problems.Select(problem => problem.Code));
        Assert.Equal(["json.malformed"], (await _rig.SettledAsync("c3")).Problems.Select(problem => problem.Code));
        Assert.Equal(CommandState.Applied, (await _rig.SettledAsync("c4")).State);
    }

    [Fact]
    public async Task An_event_older_than_what_is_reached_counts_as_when_it_happened()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 5)));
        await _rig.AdvanceAsync(Period.FromDays(1));
        Assert.Single(await _rig.Office.LateAsync());

        await _rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", new ResultReady(OfficeRig.Start.PlusDays(-5).PlusHours(4))));
        await _rig.StepAllAsync();
        Assert.Empty(await _rig.Office.LateAsync());
        Assert.Equal(OfficeRig.Start.PlusDays(1), _rig.DeskOf(Cases.Unit).Reached);
    }

    [Fact]
    public async Task An_event_taken_back_stands_no_more_and_what_was_told_is_not_told_again()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 5)));
        await _rig.StepAllAsync();
        await _rig.DeliverAllAsync();
        var letters = _rig.Letters.All.Count;
        var ready = new ResultReady(_rig.Clock.Now);
        await _rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", ready), OfficeCommand.Record("c3", "D1", new TakenBack(_rig.Clock.Now, ready, "clerk", "another dossier")));
        Assert.True(await _rig.StepAsync(Cases.Unit, most: 1));
        Assert.Empty(await _rig.Office.LateAsync());
        Assert.True(await _rig.StepAsync(Cases.Unit, most: 1));
        await _rig.DeliverAllAsync();
        Assert.Single(await _rig.Office.LateAsync());
        Assert.Equal(letters, _rig.Letters.All.Count);
    }

    [Fact]
    public async Task Late_facts_recorded_together_tell_nothing_of_what_one_of_them_alone_would_have()
    {
        await _rig.AcceptedAsync(
            OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 5)), OfficeCommand.Record("c2", "D1", new ResultReady(_rig.Clock.Now.PlusDays(-4))),
            OfficeCommand.Open("c3", Cases.Dossier("D2", limit: 1, daysAgo: 5)));
        await _rig.StepAllAsync();
        var raised = (await _rig.Office.FindChangesAsync(0, 1_000)).Where(change => change.Conclusion.Rule == RuleIds.Overdue).ToList();
        Assert.Equal("D2", Assert.Single(raised).Conclusion.Subject);
    }

    [Fact]
    public async Task A_clock_that_goes_back_stops_time_and_nothing_else()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await _rig.AdvanceAsync(Period.FromDays(2));
        _rig.Clock.Now = OfficeRig.Start;
        await _rig.AcceptedAsync(OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 1, daysAgo: 9)));
        await _rig.StepAllAsync();
        Assert.Equal(OfficeRig.Start.PlusDays(2), _rig.DeskOf(Cases.Unit).Reached);
        Assert.Equal(CommandState.Applied, (await _rig.SettledAsync("c2")).State);
        Assert.Contains(await _rig.Office.LateAsync(), late => late.Dossier.Id == "D2");
        Assert.Empty(await Verifier.FaultsAsync(_rig.Store.Inner, _rig.Settings.Current));
    }

    [Fact]
    public async Task A_desk_that_is_opened_again_remembers_since_when_it_watches()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 9)));
        await _rig.StepAllAsync();
        await _rig.AdvanceAsync(Period.FromDays(5));
        _rig.Crash(0);
        await _rig.AcceptedAsync(OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 1)), OfficeCommand.Open("c3", Cases.Dossier("D3", limit: 1, daysAgo: 9)));
        await _rig.StepAllAsync();
        var told = (await _rig.Store.NoticesAsync(Cases.Unit, CancellationToken.None)).Select(row => row.Notice).ToList();
        Assert.Contains(told, notice => notice.Subject == "D2");
        Assert.All(told.Where(notice => notice.Subject == "D2"), notice => Assert.False(notice.IsMissed));
        Assert.Contains(told, notice => notice is { Subject: "D3", IsMissed: true });
    }

    [Fact]
    public async Task A_dossier_handed_over_is_found_in_one_place_and_told_of_once()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 5)));
        await _rig.StepAllAsync();
        await _rig.AcceptedAsync(OfficeCommand.HandOver("c2", "D1", "Office B"), OfficeCommand.Record("c3", "D1", new SupplementAsked(_rig.Clock.Now)));
        Assert.True(await _rig.StepAsync(Cases.Unit));
        Assert.Equal("Office B", (await _rig.Office.FindDossierAsync("D1")).Value.ResolvingUnit);
        await _rig.AcceptedAsync(OfficeCommand.Record("c4", "D1", new Supplemented(_rig.Clock.Now.PlusMinutes(5))));
        await _rig.StepAllAsync();
        Assert.Equal(
            [DossierEventKind.Accepted, DossierEventKind.Forwarded, DossierEventKind.SupplementAsked, DossierEventKind.Supplemented],
            (await _rig.Office.FindDossierAsync("D1")).Value.Events.Select(item => item.Kind));
        Assert.Empty(await _rig.StandingIdsAsync(Cases.Unit));
        Assert.Equal(CommandState.Applied, (await _rig.SettledAsync("c4")).State);

        await _rig.AcceptedAsync(OfficeCommand.HandOver("c5", "D1", "Office B"));
        await _rig.StepAllAsync();
        Assert.True((await _rig.SettledAsync("c5")).Problems is [{ Code: "command.same-unit", Path: "$.toUnit" }]);
        await _rig.DeliverAllAsync();
        Assert.Empty(await Verifier.FaultsOfAsync(_rig.Letters.All.Where(letter => letter.Kind != DeliveryKind.Morning), _rig.Store.Inner));
        Assert.Empty(await Verifier.FaultsAsync(_rig.Store.Inner, _rig.Settings.Current));
    }

    [Fact]
    public async Task A_desk_that_another_process_has_claimed_commits_nothing_more()
    {
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        Assert.True(await _rig.StepAsync(Cases.Unit));
        Assert.True(await _rig.StepAsync(Cases.Unit, process: 1));
        await _rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", new ResultReady(_rig.Clock.Now)));
        Assert.False(await _rig.StepAsync(Cases.Unit));
        Assert.Equal(CommandState.Waiting, (await _rig.SettledAsync("c2")).State);
        Assert.True(await _rig.StepAsync(Cases.Unit, process: 1));
        Assert.Equal(CommandState.Applied, (await _rig.SettledAsync("c2")).State);
    }

    [Fact]
    public async Task What_is_past_is_let_go_at_the_turn_of_the_month_and_comes_back_whole()
    {
        await _rig.AcceptedAsync(
            OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 200)),
            OfficeCommand.Record("c3", "D1", new ResultReady(_rig.Clock.Now), new Returned(_rig.Clock.Now)));
        await _rig.AdvanceAsync(Period.FromDays(1));
        Assert.Equal(2, _rig.DeskOf(Cases.Unit).Count);
        await _rig.AdvanceAsync(Period.FromDays(40));
        await _rig.AdvanceAsync(Period.FromDays(40));
        Assert.Equal(1, _rig.DeskOf(Cases.Unit).Count);
        _rig.Crash(0);
        await _rig.StepAllAsync();
        Assert.Equal(1, _rig.DeskOf(Cases.Unit).Count);

        await _rig.AcceptedAsync(OfficeCommand.Record("c4", "D1", new CorrectionAsked(_rig.Clock.Now, "a wrong name")));
        await _rig.StepAllAsync();
        Assert.Equal(2, _rig.DeskOf(Cases.Unit).Count);
        Assert.Equal(5, (await _rig.Office.FindDossierAsync("D1")).Value.Events.Count);
    }

    [Fact]
    public async Task Free_texts_are_erased_everywhere_and_nothing_else_changes()
    {
        const string secret = "Nguyễn Văn A forgot the birth certificate";
        await _rig.AcceptedAsync(
            OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)),
            OfficeCommand.Record("c2", "D1", new SupplementAsked(_rig.Clock.Now, secret), new SupplementAsked(_rig.Clock.Now, "another paper")));
        await _rig.StepAllAsync();
        var (before, standing) = ((await _rig.Office.FindDossierAsync("D1")).Value, await _rig.StandingIdsAsync(Cases.Unit));
        Assert.Contains(secret, string.Concat((await _rig.Store.FactsOfAsync("D1", CancellationToken.None)).Select(fact => fact.Body)), StringComparison.Ordinal);

        await _rig.AcceptedAsync(OfficeCommand.EraseTexts("c3", "D1"));
        await _rig.StepAllAsync();
        var after = (await _rig.Office.FindDossierAsync("D1")).Value;
        Assert.Equal(standing, await _rig.StandingIdsAsync(Cases.Unit));
        Assert.Equal(before.StandingEvents.Count, after.StandingEvents.Count);
        Assert.Equal(before.SupplementRequests, after.SupplementRequests);
        var kept = string.Concat((await _rig.Store.FactsOfAsync("D1", CancellationToken.None)).Select(fact => fact.Body)) + StoredJson.Write(after)
            + string.Concat((await _rig.Office.StandingAsync(new())).Select(each => each.Json)) + string.Concat((await _rig.Office.FindChangesAsync(0, 1_000)).Select(each => each.Conclusion.Json));
        Assert.DoesNotContain("Nguyễn", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("another paper", kept, StringComparison.Ordinal);
        Assert.Contains(await _rig.Store.FactsOfAsync("D1", CancellationToken.None), fact => fact.Command == "c3");

        // The command with which they came is still the same one.
        Assert.True((await _rig.Office.SendAsync(OfficeCommand.Record(
            "c2", "D1", new SupplementAsked(OfficeRig.Start, secret), new SupplementAsked(OfficeRig.Start, "another paper")))).IsSuccess);
        _rig.Crash(0);
        await _rig.StepAllAsync();
        Assert.Equal(standing, await _rig.StandingIdsAsync(Cases.Unit));
    }

    [Fact]
    public async Task A_noted_step_is_a_text_and_goes_unless_a_process_of_the_office_calls_a_step_so()
    {
        var process = new InternalProcess(
            "1.001193", [new ProcessVersion(new Validity(new(2025, 7, 1)), [new("thường", TimeLimit.WorkingDays(5))], [new("", [new ProcessStep("thẩm định", StepLimit.Of(5, StepUnit.WorkingDay))])])]);
        using var rig = new OfficeRig(new MemoryStore(), office => office.Processes.Use([process]));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await rig.AcceptedAsync(OfficeCommand.Record(
            "c2", "D1", new StepRecorded(OfficeRig.Start, "thẩm định"), new StepRecorded(OfficeRig.Start.PlusHours(-1), "gọi cho bà Nguyễn"), new StepRecorded(OfficeRig.Start.PlusHours(-2), "gọi cho bà Nguyễn")));
        await rig.AcceptedAsync(OfficeCommand.EraseTexts("c3", "D1"));
        await rig.StepAllAsync();
        Assert.Equal(["thẩm định", "[đã xóa 1]", "[đã xóa 1]"], (await rig.Office.FindDossierAsync("D1")).Value.Events.OfType<StepRecorded>().Select(noted => noted.Step).OrderDescending());
        Assert.DoesNotContain("Nguyễn", string.Concat((await rig.Store.FactsOfAsync("D1", CancellationToken.None)).Select(fact => fact.Body)), StringComparison.Ordinal);
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    [Theory]
    [InlineData("as it was")]
    [InlineData("as it is kept")]
    public async Task An_event_is_taken_back_after_its_text_was_erased(string named)
    {
        var asked = new SupplementAsked(OfficeRig.Start, "the birth certificate of Nguyễn");
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", asked), OfficeCommand.EraseTexts("c3", "D1"));
        await _rig.StepAllAsync();
        var kept = (await _rig.Office.FindDossierAsync("D1")).Value.Events.OfType<SupplementAsked>().Single();
        await _rig.AcceptedAsync(OfficeCommand.Record("c4", "D1", new TakenBack(OfficeRig.Start, named == "as it was" ? asked : kept, "lan", "typed wrongly")));
        await _rig.StepAllAsync();

        Assert.Equal(CommandState.Applied, (await _rig.SettledAsync("c4")).State);
        Assert.Empty((await _rig.Office.FindDossierAsync("D1")).Value.StandingEvents.OfType<SupplementAsked>());
        Assert.DoesNotContain("Nguyễn", string.Concat((await _rig.Store.FactsOfAsync("D1", CancellationToken.None)).Select(fact => fact.Body)), StringComparison.Ordinal);
        Assert.True((await _rig.Office.SendAsync(OfficeCommand.Record("c4", "D1", new TakenBack(OfficeRig.Start, named == "as it was" ? asked : kept, "lan", "typed wrongly")))).IsSuccess);
        Assert.Empty((await new OfficeVerifier(_rig.Store.Inner, _rig.Settings).VerifyAsync()).Faults);
    }

    [Fact]
    public async Task Of_several_events_that_only_their_erased_texts_told_apart_none_is_taken_back_by_guess()
    {
        SupplementAsked[] asked = [.. new[] { "a paper", "a stamp" }.Select(text => new SupplementAsked(OfficeRig.Start, text))];
        await _rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", asked), OfficeCommand.EraseTexts("c3", "D1"));
        await _rig.AcceptedAsync(OfficeCommand.Record("c4", "D1", new TakenBack(OfficeRig.Start, asked[0], "lan", "typed wrongly")));
        await _rig.StepAllAsync();
        Assert.Equal("dossier.taken-back.unknown", Assert.Single((await _rig.SettledAsync("c4")).Problems).Code);
    }

    [Fact]
    public async Task What_comes_right_after_an_erasing_keeps_its_text()
    {
        await _rig.AcceptedAsync(
            OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", new SupplementAsked(OfficeRig.Start.PlusHours(-1), "a paper")), OfficeCommand.EraseTexts("c3", "D1"),
            OfficeCommand.Record("c4", "D1", new Supplemented(OfficeRig.Start.PlusMinutes(-30)), new SupplementAsked(OfficeRig.Start, "a paper")));
        await _rig.StepAllAsync();
        Assert.Equal(["[đã xóa 1]", "a paper"], (await _rig.Office.FindDossierAsync("D1")).Value.Events.OfType<SupplementAsked>().Select(asked => asked.Reason));
        Assert.Empty((await new OfficeVerifier(_rig.Store.Inner, _rig.Settings).VerifyAsync()).Faults);
    }

    [Fact]
    public async Task Other_rules_are_told_as_such_when_a_desk_is_opened()
    {
        var store = new MemoryStore();
        using (var before = new OfficeRig(store))
        {
            await before.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
            await before.StepAllAsync();
        }

        using var after = new OfficeRig(store, office => office.Policies.Use(PolicyHistory.Of(RulePolicy.Default with { Settings = [new(RuleIds.Overdue, false, null)] })));
        await after.StepAllAsync();
        var otherwise = (await after.Office.FindChangesAsync(0, 1_000)).Where(change => change.Origin == ChangeOrigin.Rules).ToList();
        Assert.Contains(otherwise, change => change is { Kind: ChangeKind.Cleared, Conclusion.Rule: RuleIds.Overdue });
        Assert.Empty(await after.Office.LateAsync());
        var changes = (await after.Office.FindChangesAsync(0, 1_000)).Count;
        after.Crash(0);
        await after.StepAllAsync();
        Assert.Equal(changes, (await after.Office.FindChangesAsync(0, 1_000)).Count);

        using var again = new OfficeRig(store);
        await again.StepAllAsync();
        Assert.Single(await again.Office.LateAsync());
        Assert.Contains(
            await again.Office.FindChangesAsync(changes, 1_000), change => change is { Kind: ChangeKind.Raised, Origin: ChangeOrigin.Rules, Conclusion.Rule: RuleIds.Overdue });
    }

    [Fact]
    public async Task Going_live_tells_each_recipient_once_of_all_that_stands()
    {
        var dossiers = Enumerable.Range(0, 1_200).Select(index => Cases.Dossier(FormattableString.Invariant($"D{index}"), limit: 1 + (index % 9), daysAgo: index % 30)).ToList();
        var report = await _rig.Office.GoLiveAsync("live", dossiers.Take(700));
        Assert.Equal((700, 0), (report.Taken, report.Problems.Count));


        await _rig.StepAllAsync();
        await _rig.DeliverAllAsync();
        var letters = _rig.Letters.All.Where(letter => letter.Kind != DeliveryKind.Morning).ToList();
        Assert.All(letters, letter => Assert.Equal(DeliveryKind.GoingLive, letter.Kind));
        Assert.Equal(letters.Select(letter => letter.Recipient).Distinct(), letters.Select(letter => letter.Recipient));
        var standing = (await _rig.Office.StandingAsync(new() { Kind = "notice" })).Select(notice => notice.Id).Order(StringComparer.Ordinal);
        Assert.Equal(standing, letters.SelectMany(letter => letter.Notices).Select(notice => notice.Id).Order(StringComparer.Ordinal));

        var twice = await _rig.Office.GoLiveAsync("live", dossiers.Take(700));
        Assert.Equal((700, 0), (twice.Taken, twice.Problems.Count));
        var other = await _rig.Office.GoLiveAsync("other", dossiers.Take(1));
        Assert.Equal("command.dossier.exists", Assert.Single(other.Problems).Code);
    }
}
