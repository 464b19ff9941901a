using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using Microsoft.Extensions.FileProviders;
using NodaTime;

namespace AdminReform.Hosting.Settings;

/// <summary>Files of settings: checked at the start, read again when they change; of an invalid one the last good settings stay.</summary>
public sealed class SettingsTests : IDisposable
{
    private static readonly PolicyHistory Strict = PolicyHistory.Of(RulePolicy.Default with { DueSoonWorkingDays = 9 });

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_wrong_in_any_file_keeps_the_office_from_starting_and_is_told_with_its_place()
    {
        Put("policy.json", """{ "version": 1, "policies": [{ "dueSoonWorkingDay": 3 }] }""");
        using var rig = Rig(office =>
        {
            office.Policies.FromJson("policy.json");
            office.Agencies.FromJson("agencies.json");
        });
        var failure = Assert.Throws<OfficeSettingsException>(() => rig.Settings.Current);
        Assert.Contains(failure.Failures, text => text.Contains("policy.json $.policies[0].dueSoonWorkingDay", StringComparison.Ordinal));
        Assert.Contains(failure.Failures, text => text.StartsWith("hosting.settings.missing at agencies.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_policy_that_changes_while_the_office_runs_is_told_as_such_and_one_that_turns_invalid_changes_nothing()
    {
        Put("policy.json", PolicyJson.Write(PolicyHistory.Default));
        using var rig = Rig(office => office.Policies.FromJson("policy.json"));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 7)));
        await rig.StepAllAsync();
        Assert.Empty(await rig.Office.StandingAsync(new() { Rule = RuleIds.DueSoon }));

        Put("policy.json", """{ "version": 1, "policies": "none" }""");
        rig.Settings.Reload();
        await rig.StepAllAsync();
        Assert.Equal("policy.json $.policies", rig.Office.Health.Problems[0].Path);
        Assert.DoesNotContain(await rig.Office.FindChangesAsync(0, 100), change => change.Origin == ChangeOrigin.Rules);

        Put("policy.json", PolicyJson.Write(Strict));
        rig.Settings.Reload();
        await rig.StepAllAsync();
        Assert.True(rig.Office.Health.IsHealthy);
        Assert.Single(await rig.Office.StandingAsync(new() { Rule = RuleIds.DueSoon }));
        Assert.Contains(await rig.Office.FindChangesAsync(0, 100), change => change is { Origin: ChangeOrigin.Rules, Conclusion.Rule: RuleIds.DueSoon });
    }

    [Fact]
    public async Task A_file_is_read_again_when_it_changes()
    {
        Put("policy.json", PolicyJson.Write(PolicyHistory.Default));
        using var files = new PhysicalFileProvider(_folder["."]) { UsePollingFileWatcher = true, UseActivePolling = true };
        using var rig = new OfficeRig(new MemoryStore(), office => office.Policies.FromJson(files, "policy.json", reloadOnChange: true));
        var (before, ring) = (rig.Settings.Current.Stamp, rig.Bells.Desks.Next);
        Put("policy.json", PolicyJson.Write(Strict));
        File.SetLastWriteTimeUtc(_folder["policy.json"], DateTime.UtcNow.AddSeconds(5));
        await ring.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.NotEqual(before, rig.Settings.Current.Stamp);
    }

    [Fact]
    public async Task A_calendar_that_takes_a_day_off_moves_what_is_due()
    {
        var calendar = WorkingCalendars.VietnamCivilService.Definition;
        Put("calendar.json", CalendarDefinitionJson.Write(calendar));
        using var rig = Rig(office => office.Calendar.FromJson("calendar.json"));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1)));
        await rig.StepAllAsync();
        var before = (await rig.Office.ExplainAsync("D1")).Value.Deadline.Due!.Value;

        Put("calendar.json", CalendarDefinitionJson.Write(calendar with { LocalDays = [new(before.Date, false, new LocalizedText("bão", "a storm"))] }));
        rig.Settings.Reload();
        await rig.StepAllAsync();
        Assert.True(rig.Office.Health.IsHealthy, string.Join("; ", rig.Office.Health.Problems));
        Assert.True((await rig.Office.ExplainAsync("D1")).Value.Deadline.Due > before);
    }

    [Fact]
    public async Task An_officer_who_is_away_is_stood_in_for()
    {
        Put("agencies.json", AgencyDirectoryJson.Write(Directory(away: false)));
        using var rig = Rig(office => office.Agencies.FromJson("agencies.json"));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 3, officer: "lan")));
        await rig.StepAllAsync();
        Put("agencies.json", AgencyDirectoryJson.Write(Directory(away: true)));
        rig.Settings.Reload();
        for (var day = 0; day < 5; day++)
        {
            await rig.AdvanceAsync(Period.FromDays(1));
        }

        await rig.DeliverAllAsync();
        var notices = rig.Letters.All.Where(letter => letter.Kind != Telling.DeliveryKind.Morning).SelectMany(letter => letter.Notices).ToList();
        Assert.Contains(notices, notice => notice is { Person: "minh", StandIn: "minh" });
        Assert.DoesNotContain(notices, notice => notice.Person == "lan");
        Assert.Empty(await Verifier.FaultsOfAsync(rig.Letters.All.Where(letter => letter.Kind != Telling.DeliveryKind.Morning), rig.Store.Inner));
    }

    private static AgencyDirectory Directory(bool away)
    {
        var always = new Validity(new LocalDate(2025, 7, 1), null);
        return AgencyDirectory.Create(
            [new Agency(Cases.Unit, new("Phòng A", "Office A"), AgencyKind.Section, AgencyLevel.Commune, always)],
            [new RoleHolding("lan", AgencyRole.Officer, Cases.Unit, always), new RoleHolding("minh", AgencyRole.Officer, Cases.Unit, always), new RoleHolding("hoa", AgencyRole.Head, Cases.Unit, always)],
            away ? [new Substitution("lan", "minh", always)] : []).Value;
    }

    private OfficeRig Rig(Action<OfficeSetup> setup)
    {
        var files = new PhysicalFileProvider(_folder["."]);
        return new(new MemoryStore(), setup, files: files);
    }

    private void Put(string name, string json) => File.WriteAllText(_folder[name], json);
}
