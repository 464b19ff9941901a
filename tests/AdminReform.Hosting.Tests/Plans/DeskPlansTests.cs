using AdminReform.Agencies;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Plans;
using AdminReform.Rules.Catalogue;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Plans;

/// <summary>A desk that keeps a plan tells what stands of its targets and duties, whoever looks when.</summary>
public sealed class DeskPlansTests
{
    private static readonly ChannelPlan[] AtOnce = [new("box", typeof(LetterBoxChannel), null)];

    [Property(MaxTest = 60, EndSize = 40, Arbitrary = [typeof(PlanMoveArbitraries)])]
    internal async Task It_stands_as_looking_at_everything_every_day_has_it(PlanMove[] moves)
    {
        using var rig = new OfficeRig(new MemoryStore(), PlanCases.Watched);
        await PlanModel.LiveAsync(rig, moves);
    }

    /// <summary>In one step: an alert that came as time passed in it, and a figure after which it says something else.</summary>
    [Fact]
    public async Task An_alert_that_came_in_a_step_is_kept_in_the_words_of_its_end()
    {
        using var rig = new OfficeRig(new MemoryStore(), PlanCases.Watched);
        await PlanModel.LiveAsync(
            rig,
            [
                new(PlanMoveKind.Wait, 3, 66), new(PlanMoveKind.Figure, 0, 17), new(PlanMoveKind.Wait, 1, 51), new(PlanMoveKind.Wait, 1, 94), new(PlanMoveKind.Down, 0, 61),
                new(PlanMoveKind.Down, 1, 72), new(PlanMoveKind.Figure, 0, 8),
            ]);
    }

    [Property(MaxTest = 10, EndSize = 30, Arbitrary = [typeof(PlanMoveArbitraries)])]
    internal async Task It_does_in_a_file(PlanMove[] moves)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        using var rig = new OfficeRig(store, PlanCases.Watched);
        await PlanModel.LiveAsync(rig, moves);
    }

    [Fact]
    public async Task Targets_go_off_their_path_and_are_missed_although_nobody_says_anything()
    {
        using var rig = new OfficeRig(new MemoryStore(), PlanCases.Watched, [.. AtOnce]);
        await rig.StepPlansAsync();
        Assert.Equal(["plan.not-measured/online/20261110 2026-11-02", "plan.not-measured/satisfaction/20261105 2026-11-02"], await AlertsAsync(rig));

        await ReportAsync(rig, PlanCases.Figure(55, new(2026, 11, 2)), PlanCases.Figure(75, new(2026, 11, 2), "online"));
        Assert.Empty(await AlertsAsync(rig));
        Assert.Equal(new(2026, 11, 3, 0, 0), Assert.Single(await rig.Store.DesksAsync(CancellationToken.None)).Next);

        rig.Clock.Now = new(2026, 11, 21, 9, 0);
        await rig.StepPlansAsync();
        Assert.Equal(["plan.missed/satisfaction/20261112 2026-11-13"], [.. (await AlertsAsync(rig)).Where(alert => alert.Contains("missed", StringComparison.Ordinal))]);

        var now = await rig.Office.PlansAsync(PlanCases.Unit);
        Assert.Equal([TargetStatus.Met, TargetStatus.Missed], [.. now.Targets[0].Parts.Take(2).Select(part => part.Status)]);
        Assert.Empty(now.Problems);
    }

    [Fact]
    public async Task Duties_are_told_once_each_to_whoever_has_them()
    {
        using var rig = new OfficeRig(new MemoryStore(), PlanCases.Watched, [.. AtOnce]);
        await rig.StepPlansAsync();
        await ReportAsync(rig, PlanCases.Owed("petition-1", new(2026, 11, 3)), PlanCases.Done(new(2026, 9, 1), new(2026, 10, 2, 9, 0)));
        foreach (var day in Enumerable.Range(3, 10))
        {
            rig.Clock.Now = new(2026, 11, day, 17, 0);
            await rig.StepPlansAsync();
            rig.Crash(0);
        }

        await rig.DeliverAllAsync();
        var told = rig.Letters.All.SelectMany(letter => letter.Notices).Select(notice => notice.Subject).ToList();
        Assert.Contains("petition-1", told);
        Assert.Contains("results.monthly/2026-10-01", told);
        Assert.Equal(rig.Letters.All.SelectMany(letter => letter.Notices).DistinctBy(notice => notice.Id).Count(), told.Count);
    }

    [Fact]
    public async Task A_morning_channel_wakes_the_desk_for_duties_alone_and_tells_of_them_once_a_day()
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: [new("morning", typeof(LetterBoxChannel), OfficeRig.Morning)]);
        await rig.AcceptedAsync(OfficeCommand.Report("c1", PlanCases.Unit, PlanCases.Owed("petition-1", new(2026, 11, 4))));
        await rig.StepPlansAsync();
        for (var wakes = 0; rig.Clock.Now < OfficeRig.Start.PlusDays(5) && wakes < 100; wakes++)
        {
            rig.Clock.Now = rig.DeskOf(PlanCases.Unit).Next!.Value;
            await rig.StepPlansAsync();
        }

        await rig.AcceptedAsync(OfficeCommand.Report("c2", PlanCases.Unit, PlanCases.Owed("petition-1", new(2026, 11, 4), rig.Clock.Now)));
        await rig.StepPlansAsync();
        Assert.False(rig.DeskOf(PlanCases.Unit).Next < new LocalDateTime(2026, 11, 12, 0, 0), "It is woken each morning to tell nobody anything.");

        await rig.DeliverAllAsync();
        var mornings = rig.Letters.All.GroupBy(letter => letter.Recipient).MaxBy(mine => mine.Count())!.ToList();
        Assert.Equal([.. new[] { 4, 5, 6 }.Select(day => new LocalDateTime(2026, 11, day, 8, 0))], mornings.TakeLast(3).Select(letter => letter.At));
        Assert.Equal(["H26, 04/11/2026: 0 nhiệm vụ quá hạn, 1 đến hạn hôm nay, 0 mới", "H26, 05/11/2026: 1 nhiệm vụ quá hạn, 0 đến hạn hôm nay, 0 mới"], mornings.TakeLast(3).Take(2).Select(letter => letter.Subject.Vietnamese));
        Assert.All(rig.Letters.All.SelectMany(letter => letter.Notices), notice => Assert.True(notice.IsDuty));
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
    }

    [Fact]
    public async Task The_message_of_a_duty_calls_it_a_duty()
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: [.. AtOnce]);
        await rig.AcceptedAsync(OfficeCommand.Report("c1", PlanCases.Unit, PlanCases.Owed("petition-1", new(2026, 11, 4))));
        await rig.StepPlansAsync();
        rig.Clock.Now = new(2026, 11, 4, 17, 0);
        await rig.StepPlansAsync();
        await rig.DeliverAllAsync();
        var letter = Assert.Single(rig.Letters.All, letter => letter.Kind == DeliveryKind.Notice);
        Assert.Equal(("Nhiệm vụ petition-1 đến hạn 04/11/2026", "Duty petition-1 is due 04/11/2026"), (letter.Subject.Vietnamese, letter.Subject.English));
        Assert.Contains("answer the petition", letter.ToText(Texts.Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_is_told_to_the_head_of_its_unit_or_to_whoever_stands_in()
    {
        var (always, lastDay) = (new Validity(new(2020, 1, 1)), new LocalDate(2026, 11, 6));
        var agencies = AgencyDirectory.Create(
            [new(PlanCases.Unit, new("tỉnh", "province"), AgencyKind.PeoplesCommittee, AgencyLevel.Province, always)],
            [new("an", AgencyRole.Head, PlanCases.Unit, new(always.From, lastDay)), new("chi", AgencyRole.Head, PlanCases.Unit, new(lastDay.PlusDays(1)))],
            [new("an", "binh", always)]).Value;
        using var rig = new OfficeRig(new MemoryStore(), office => office.Agencies.Use(agencies), [.. AtOnce]);
        await rig.AcceptedAsync(OfficeCommand.Report("c1", PlanCases.Unit, PlanCases.Owed("petition-1", new(2026, 11, 4))));
        foreach (var day in new[] { 2, 5, 9 })
        {
            rig.Clock.Now = new(2026, 11, day, 9, 0);
            await rig.StepPlansAsync();
        }

        await rig.DeliverAllAsync();
        Assert.Equal([("binh", 2), ("chi", 1)], rig.Letters.All.Select(letter => (letter.Recipient, letter.Notices.Count())));
        Assert.Equal(
            [("binh", "H26"), ("binh", "H26"), (null, "H26")], rig.Letters.All.SelectMany(letter => letter.Notices).Select(notice => (notice.StandIn, notice.Agency)));
    }

    [Theory]
    [InlineData("indicator", "plans.report.indicator", "$.report.measurements[0].indicator")]
    [InlineData("target", "plans.report.target", "$.report.outlooks[0].target")]
    [InlineData("duty", "plans.report.duty", "$.report.done[0].duty")]
    [InlineData("period", "information.duty.period", "$.report.done[0].periodStart")]
    [InlineData("scale", "plans.measurement.off-scale", "$.report.measurements[0]")]
    public async Task What_belongs_to_no_plan_or_cannot_be_is_refused_and_what_is_sound_is_taken(string what, string code, string place)
    {
        using var rig = new OfficeRig(new MemoryStore(), PlanCases.Watched, [.. AtOnce]);
        var odd = what switch
        {
            "indicator" => PlanCases.Figure(50, new(2026, 11, 2), "unheard-of"),
            "target" => new() { Outlooks = [new("unheard-of", new VolumeOutlook(1, 2))] },
            "duty" => new() { Done = [new("unheard-of", new(2026, 10, 1), OfficeRig.Start)] },
            "period" => PlanCases.Done(new(2026, 10, 2), OfficeRig.Start),
            _ => PlanCases.Figure(101, new(2026, 11, 2)),
        };
        await rig.AcceptedAsync(OfficeCommand.Report("odd", PlanCases.Unit, odd), OfficeCommand.Report("sound", PlanCases.Unit, PlanCases.Figure(60, new(2026, 11, 2))));
        await rig.StepPlansAsync();
        Assert.Equal(CommandState.Refused, (await rig.SettledAsync("odd")).State);
        Assert.Equal((code, place), ((await rig.SettledAsync("odd")).Problems[0].Code, (await rig.SettledAsync("odd")).Problems[0].Path));
        Assert.Equal(CommandState.Applied, (await rig.SettledAsync("sound")).State);
        Assert.DoesNotContain("plan.not-measured/satisfaction/20261105 2026-11-02", await AlertsAsync(rig));
    }

    [Fact]
    public async Task A_duty_can_be_reported_where_no_plan_is_kept()
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: [.. AtOnce]);
        await rig.AcceptedAsync(OfficeCommand.Report("c1", Cases.Unit, PlanCases.Owed("petition-1", new(2026, 11, 2))));
        await rig.StepAllAsync();
        await rig.AdvanceAsync(Period.FromDays(1));
        var overdue = Assert.Single(await rig.Office.StandingAsync(new() { Rule = RuleIds.DutyOverdue }));
        Assert.Equal(("petition-1", new LocalDateTime(2026, 11, 3, 0, 0), Cases.Unit), (overdue.Subject, overdue.Since, overdue.Unit));
    }

    [Fact]
    public void A_report_that_says_nothing_or_two_things_is_none()
    {
        var twice = PlanCases.Owed("petition-1", new(2026, 11, 2)).Duties[0];
        Assert.Throws<ArgumentException>(() => OfficeCommand.Report("c1", PlanCases.Unit, new()));
        Assert.Throws<ArgumentException>(() => OfficeCommand.Report("c1", PlanCases.Unit, new() { Duties = [twice, twice with { DoneAt = OfficeRig.Start }] }));
        Assert.Throws<ArgumentException>(() => OfficeCommand.Report("c1", PlanCases.Unit, new() { Outlooks = [new("a", new VolumeOutlook(1, 2)), new("a", new VolumeOutlook(1, 3))] }));
    }

    [Fact]
    public async Task A_figure_that_changes_nothing_but_words_is_no_change_and_the_words_are_new()
    {
        using var rig = new OfficeRig(new MemoryStore(), PlanCases.Watched, [.. AtOnce]);
        await ReportAsync(rig, PlanCases.Figure(10, new(2026, 11, 2)));
        rig.Clock.Now = new(2026, 11, 3, 9, 0);
        var before = (await rig.Store.ChangesAsync(0, 1000, CancellationToken.None)).Count;
        await ReportAsync(rig, PlanCases.Figure(11, new(2026, 11, 3)));

        var alert = (await rig.Office.StandingAsync(new() { Rule = RuleIds.PlanOffPath })).Single(each => each.Subject == "satisfaction");
        Assert.Equal(new(2026, 11, 2, 0, 0), alert.Since);
        Assert.Contains("\"value\":\"11/100\"", alert.Json, StringComparison.Ordinal);
        Assert.Equal(before, (await rig.Store.ChangesAsync(0, 1000, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task An_alert_that_comes_again_stands_since_then()
    {
        using var rig = new OfficeRig(new MemoryStore(), PlanCases.Watched, [.. AtOnce]);
        foreach (var (day, percent) in ((int, int)[])[(6, 10), (7, 90), (8, 10), (9, 11)])
        {
            rig.Clock.Now = new(2026, 11, day, 9, 0);
            await ReportAsync(rig, PlanCases.Figure(percent, rig.Clock.Now.Date));
        }

        Assert.Contains("plan.off-path/satisfaction/20261112 2026-11-08", await AlertsAsync(rig));
    }

    private static async Task ReportAsync(OfficeRig rig, params PlanReport[] reports)
    {
        await rig.AcceptedAsync([.. reports.Select(report => OfficeCommand.Report(Guid.NewGuid().ToString(), PlanCases.Unit, report))]);
        await rig.StepPlansAsync();
    }

    private static async Task<IReadOnlyList<string>> AlertsAsync(OfficeRig rig) =>
    [
        .. (await rig.Office.StandingAsync(new() { Unit = PlanCases.Unit, Kind = "planAlert" })).Select(each => $"{each.Id} {each.Since.Date:uuuu-MM-dd}").Order(StringComparer.Ordinal),
    ];
}
