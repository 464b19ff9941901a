using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Information;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Interchange.Json.Processes;
using AdminReform.Processes;
using AdminReform.Rules.Policies;
using Microsoft.Extensions.FileProviders;
using NodaTime;

namespace AdminReform.Hosting.Settings;

/// <summary>Every setting that a file gives is found by each way to name a file that is there, and refused with its name where there is none.</summary>
public sealed class SettingFilesTests : IDisposable
{
    // How each setting is given, and a file for it.
    private static readonly Dictionary<string, (Action<OfficeSetup, string, bool> From, string Json)> All = new(StringComparer.Ordinal)
    {
        ["Policies"] = ((office, path, again) => office.Policies.FromJson(path, again), PolicyJson.Write(PolicyHistory.Default)),
        ["Agencies"] = ((office, path, again) => office.Agencies.FromJson(path, again), AgencyDirectoryJson.Write(AgencyDirectory.Create(
            [new Agency(PlanCases.Unit, new("Tỉnh", "Province"), AgencyKind.PeoplesCommittee, AgencyLevel.Province, new(new(2020, 1, 1), null))]).Value)),
        ["Calendar"] = ((office, path, again) => office.Calendar.FromJson(path, again), CalendarDefinitionJson.Write(WorkingCalendars.VietnamCivilService.Definition)),
        ["Hours"] = ((office, path, again) => office.Hours.FromJson(path, again), OfficeHoursJson.Write(OfficeHours.Common)),
        ["Processes"] = ((office, path, again) => office.Processes.FromJson(path, again), ProcessesJson.Write(StarterProcesses.All)),
        ["Plans.Targets"] = ((office, path, again) => office.WatchPlan(PlanCases.Unit, plan => plan.Targets.FromJson(path, again)), PlansJson.Write(PlanCases.Targets)),
        ["Plans.Duties"] = ((office, path, again) => office.WatchPlan(PlanCases.Unit, plan => plan.Duties.FromJson(path, again)), InformationPlansJson.Write(PlanCases.Duties)),
    };

    private readonly TemporaryFolder _folder = new();

    public SettingFilesTests()
    {
        Directory.CreateDirectory(_folder["office"]);
        Directory.CreateDirectory(_folder["office/.hidden"]);
        Directory.CreateDirectory(_folder["other"]);
    }

    public static TheoryData<string> Settings => [.. All.Keys];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_setting_is_missed() => Assert.Equal(
        typeof(OfficeSetup).GetProperties().Where(IsSetting).Select(each => each.Name).Concat(typeof(PlanSetup).GetProperties().Where(IsSetting).Select(each => $"Plans.{each.Name}")).Order(StringComparer.Ordinal),
        All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void What_does_not_fit_together_is_told_with_its_file()
    {
        File.WriteAllText(_folder["office/hours.json"], OfficeHoursJson.Write(OfficeHours.Always(OfficeWeek.EveryDay(OfficeDay.Common).With(IsoDayOfWeek.Sunday, OfficeDay.Common))));
        File.WriteAllText(_folder["office/duties.json"], InformationPlansJson.Write(PlanCases.Duties with { Term = new(new(2199, 1, 1), new(2199, 12, 31)) }));
        (string Place, Action<OfficeSetup> Setup)[] conflicts =
        [
            ("hours.json", office => office.Hours.FromJson("hours.json")),
            ("duties.json", office => office.WatchPlan(PlanCases.Unit, plan => plan.Duties.FromJson("duties.json"))),
        ];
        foreach (var (place, setup) in conflicts)
        {
            using var rig = Rig(setup);
            var problem = Assert.Single(Assert.Throws<OfficeSettingsException>(() => rig.Settings.Current).Problems);
            Assert.Equal(("hosting.settings.conflict", place), (problem.Code, problem.Path));
        }
    }

    [Theory, MemberData(nameof(Settings))]
    public void A_file_is_found_by_its_absolute_path_and_by_one_from_the_content_root_on(string name)
    {
        var (from, json) = All[name];
        string[] paths = ["settings.json", "./settings.json", ".hidden/settings.json", ".settings.json", "../other/settings.json", _folder["office/settings.json"], _folder["other/settings.json"], _folder["office/../other/settings.json"]];
        Assert.All(paths, path =>
        {
            var file = Path.GetFullPath(path, _folder["office"]);
            using (var missing = Rig(office => from(office, path, false)))
            {
                var problem = Assert.Single(Assert.Throws<OfficeSettingsException>(() => missing.Settings.Current).Problems);
                Assert.Equal(("hosting.settings.missing", path), (problem.Code, problem.Path));
            }

            File.WriteAllText(file, "{");
            using (var broken = Rig(office => from(office, path, false)))
            {
                Assert.All(Assert.Throws<OfficeSettingsException>(() => broken.Settings.Current).Problems, problem => Assert.StartsWith($"{path} ", problem.Path, StringComparison.Ordinal));
            }

            File.WriteAllText(file, json);
            using (var there = Rig(office => from(office, path, false)))
            {
                Assert.NotNull(there.Settings.Current);
            }

            File.Delete(file);
        });
        using var nowhere = Rig(office => from(office, _folder["none/settings.json"], true));
        Assert.Equal("hosting.settings.missing", Assert.Single(Assert.Throws<OfficeSettingsException>(() => nowhere.Settings.Current).Problems).Code);
    }

    [Theory, MemberData(nameof(Settings))]
    public async Task A_file_outside_of_the_content_root_is_read_again_when_it_changes(string name)
    {
        var (from, json) = All[name];
        var file = _folder["other/settings.json"];
        await File.WriteAllTextAsync(file, json);
        using var rig = Rig(office => from(office, file, true));
        Assert.NotNull(rig.Settings.Current);
        await File.WriteAllTextAsync(file, "{");
        await Waiting.UntilAsync("the file that cannot be read is told", () => Task.FromResult(!rig.Office.Health.IsHealthy));
        Assert.All(rig.Office.Health.Problems, problem => Assert.StartsWith(file, problem.Path, StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, json);
        await Waiting.UntilAsync("the file is read again", () => Task.FromResult(rig.Office.Health.IsHealthy));
    }

    private static bool IsSetting(System.Reflection.PropertyInfo property) => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Setting<>);

    private OfficeRig Rig(Action<OfficeSetup> setup) => new(new MemoryStore(), setup, files: new PhysicalFileProvider(_folder["office"]));
}
