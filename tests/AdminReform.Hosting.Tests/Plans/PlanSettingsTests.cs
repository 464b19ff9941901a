using AdminReform.Agencies;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Information;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Information;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Plans;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Monitoring;
using AdminReform.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AdminReform.Hosting.Plans;

/// <summary>Plans are settings: checked at the start, read again when they change, and each has its desk from then on.</summary>
public sealed class PlanSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_plan_that_changes_is_told_as_such_and_one_that_turns_invalid_changes_nothing()
    {
        Put(PlanCases.Targets);
        using var rig = new OfficeRig(new MemoryStore(), office => office.WatchPlan(PlanCases.Unit, plan => plan.Targets.FromJson("plan.json", reloadOnChange: true)), files: Files());
        await rig.AcceptedAsync(OfficeCommand.Report("r1", PlanCases.Unit, PlanCases.Figure(41, new(2026, 11, 2))));
        await rig.StepPlansAsync();
        var before = rig.Settings.Current.Stamp;
        Assert.Contains(await OffPathAsync(rig), alert => alert.Subject == "satisfaction");

        // A goal that the figure has reached.
        Put(PlanCases.Targets with { Targets = [PlanCases.Targets.Targets[0] with { Shape = new MilestoneShape([new(new(2026, 11, 30), Threshold.AtLeast(Fraction.Of(40, 100)))]) }] });
        rig.Settings.Reload();
        await rig.StepPlansAsync();
        Assert.NotEqual(before, rig.Settings.Current.Stamp);
        Assert.Empty(await OffPathAsync(rig));
        Assert.Contains(
            await rig.Office.FindChangesAsync(0, 100),
            change => change is { Origin: ChangeOrigin.Rules, Kind: ChangeKind.Cleared, Conclusion: { Rule: RuleIds.PlanOffPath, Subject: "satisfaction" } });

        File.WriteAllText(_folder["plan.json"], "{");
        rig.Settings.Reload();
        await rig.StepPlansAsync();
        Assert.Contains(rig.Office.Health.Problems, problem => problem.Path.StartsWith("plan.json", StringComparison.Ordinal));
        Assert.Single((await rig.Office.PlansAsync(PlanCases.Unit)).Targets);
    }

    [Fact]
    public async Task A_file_of_a_plan_is_read_again_when_it_changes()
    {
        Put(PlanCases.Targets);
        using var files = new PhysicalFileProvider(_folder["."]) { UsePollingFileWatcher = true, UseActivePolling = true };
        using var rig = new OfficeRig(new MemoryStore(), office => office.WatchPlan(PlanCases.Unit, plan => plan.Targets.FromJson(files, "plan.json", reloadOnChange: true)));
        var (before, ring) = (rig.Settings.Current.Stamp, rig.Bells.Desks.Next);
        Put(PlanCases.Targets with { Targets = [PlanCases.Targets.Targets[0]] });
        File.SetLastWriteTimeUtc(_folder["plan.json"], DateTime.UtcNow.AddSeconds(5));
        await ring.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.NotEqual(before, rig.Settings.Current.Stamp);
    }

    [Fact]
    public void Two_plans_of_a_unit_that_have_a_target_of_one_id_are_refused_and_those_of_two_units_are_not()
    {
        using var same = new OfficeRig(new MemoryStore(), office => Watch(Watch(office, "H26"), "H26"));
        Assert.Contains("hosting.settings.plans", Assert.Throws<OfficeSettingsException>(() => same.Settings.Current).Failures.First(), StringComparison.Ordinal);

        using var other = new OfficeRig(new MemoryStore(), office => Watch(Watch(office, "H26"), "H27"));
        Assert.Equal(2, other.Settings.Current.Plans.Count);
    }

    [Fact]
    public void Duties_that_fall_outside_the_calendar_are_refused()
    {
        using var rig = new OfficeRig(
            new MemoryStore(), office => office.WatchPlan("H26", plan => plan.Duties.Use(PlanCases.Duties with { Term = new(new(2199, 1, 1), new(2199, 12, 31)) })));
        Assert.Contains("hosting.settings.conflict", Assert.Throws<OfficeSettingsException>(() => rig.Settings.Current).Failures.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_of_a_unit_that_the_agencies_never_had_is_refused_at_the_start_and_keeps_the_settings_in_force_later()
    {
        PutAgencies("H26");
        using var wrong = Known("H62");
        var failure = Assert.Single(Assert.Throws<OfficeSettingsException>(() => wrong.Settings.Current).Failures);
        Assert.Contains("hosting.settings.unit", failure, StringComparison.Ordinal);
        Assert.Contains("“H62”; did you mean “H26”?", failure, StringComparison.Ordinal);

        using var right = Known("H26");
        var before = right.Settings.Current.Stamp;
        PutAgencies("H27");
        right.Settings.Reload();
        Assert.Equal(before, right.Settings.Current.Stamp);
        Assert.Contains(right.Office.Health.Problems, problem => problem is { Code: "hosting.settings.unit", Path: "H26" });

        // A unit that ended before the office began was one.
        PutAgencies("H26", lastDay: new(2025, 6, 30));
        right.Settings.Reload();
        Assert.True(right.Office.Health.IsHealthy, string.Join("; ", right.Office.Health.Problems));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_recurring_duty_of_a_unit_that_the_agencies_never_had_is_refused_at_its_place(bool isFile)
    {
        PutAgencies(PlanCases.Unit);
        var mistyped = PlanCases.Duties with { Duties = [PlanCases.Duties.Duties[0], PlanCases.Duties.Duties[0] with { Id = "other", Unit = "H62" }] };
        File.WriteAllText(_folder["information.json"], InformationPlansJson.Write(mistyped));
        using var rig = new OfficeRig(
            new MemoryStore(),
            office => office.WatchPlan(PlanCases.Unit, plan => Put(plan.Duties)).Agencies.FromJson("agencies.json"), files: Files());
        Assert.StartsWith(
            $"hosting.settings.unit at {(isFile ? "information.json $.duties[1].unit" : "H26")}: ", Assert.Single(Assert.Throws<OfficeSettingsException>(() => rig.Settings.Current).Failures),
            StringComparison.Ordinal);

        void Put(Setting<InformationPlan> duties)
        {
            if (isFile)
            {
                duties.FromJson("information.json");
            }
            else
            {
                duties.Use(mistyped);
            }
        }
    }

    [Fact]
    public async Task What_other_settings_leave_without_a_plan_degrades_health_and_says_why()
    {
        Put(PlanCases.Targets);
        using var host = Start();
        await host.StartAsync();
        var (office, settings) = (host.Services.GetRequiredService<Office>(), host.Services.GetRequiredService<SettingsKeeper>());
        Assert.True((await office.SendAsync(OfficeCommand.Report("r1", PlanCases.Unit, PlanCases.Figure(41, new(2026, 11, 2), "online")))).IsSuccess);
        Assert.Equal(CommandState.Applied, (await office.SettleAsync("r1", TimeSpan.FromMinutes(1))).Value.State);
        Assert.True(office.Health.IsHealthy);

        Put(PlanCases.Targets with { Targets = [PlanCases.Targets.Targets[0]] });
        settings.Reload();
        await foreach (var change in office.ChangesAsync(0))
        {
            if (change is { Origin: ChangeOrigin.Rules, Kind: ChangeKind.Cleared, Conclusion.Subject: "online" })
            {
                break;
            }
        }

        await host.StopAsync();
        Assert.Contains(office.Health.Problems, problem => problem is { Code: "plans.report.indicator", Path: "online" });
    }

    [Fact]
    public async Task A_unit_that_keeps_a_plan_has_its_desk_before_anything_comes_in()
    {
        Put(PlanCases.Targets);
        using var host = Start();
        await host.StartAsync();
        var office = host.Services.GetRequiredService<Office>();
        await foreach (var change in office.ChangesAsync(0))
        {
            Assert.Equal((PlanCases.Unit, RuleIds.PlanNotMeasured), (change.Conclusion.Unit, change.Conclusion.Rule));
            break;
        }

        await host.StopAsync();
        Assert.Equal([PlanCases.Unit], await office.UnitsAsync());
    }

    private IHost Start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder["."] });
        builder.Services.AddSingleton<TimeProvider>(new HandClock(OfficeRig.Start));
        builder.Services.AddAdminReform(office => office.WatchPlan(PlanCases.Unit, plan => plan.Targets.FromJson("plan.json"))).WatchOffices().KeepInMemory();
        return builder.Build();
    }

    private PhysicalFileProvider Files() => new(_folder["."]);

    private void Put(Plan plan) => File.WriteAllText(_folder["plan.json"], PlansJson.Write(plan));

    [Fact]
    public void However_plans_are_named_the_rules_are_the_same_and_other_plans_are_others()
    {
        var usual = StampOf(office => Watch(office, "A").WatchPlan("A", plan => plan.Duties.Use(PlanCases.Duties)).WatchPlan("B", plan => plan.Duties.Use(PlanCases.Duties)));
        Assert.Equal(usual, StampOf(office => office.WatchPlan("B", plan => plan.Duties.Use(PlanCases.Duties)).WatchPlan("A", plan =>
        {
            plan.Targets.Use(PlanCases.Targets);
            plan.Duties.Use(PlanCases.Duties);
        })));
        Assert.Equal(4, new[]
        {
            usual, StampOf(office => Watch(office, "A").WatchPlan("B", plan => plan.Duties.Use(PlanCases.Duties))), StampOf(office => Watch(office, "A")), StampOf(office => Watch(office, "B")),
        }.Distinct().Count());
    }

    private static string StampOf(Action<OfficeSetup> setup)
    {
        using var rig = new OfficeRig(new MemoryStore(), setup);
        return rig.Settings.Current.Stamp;
    }

    private OfficeRig Known(string unit) => new(new MemoryStore(), office => Watch(office, unit).Agencies.FromJson("agencies.json", reloadOnChange: true), files: Files());

    private void PutAgencies(string id, LocalDate? lastDay = null) => File.WriteAllText(_folder["agencies.json"], AgencyDirectoryJson.Write(AgencyDirectory.Create(
        [new(id, new(id, id), AgencyKind.PeoplesCommittee, AgencyLevel.Province, new(new(2020, 1, 1), lastDay))]).Value));

    private static OfficeSetup Watch(OfficeSetup office, string unit) => office.WatchPlan(unit, plan => plan.Targets.Use(PlanCases.Targets));

    private static async Task<IEnumerable<StandingConclusion>> OffPathAsync(OfficeRig rig) => await rig.Office.StandingAsync(new() { Rule = RuleIds.PlanOffPath });
}
