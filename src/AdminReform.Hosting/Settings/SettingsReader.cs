using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Hosting.Plans;
using AdminReform.Information;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Information;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Interchange.Json.Processes;
using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Rules;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using PlanProblems = AdminReform.Hosting.Plans.PlanProblems;

namespace AdminReform.Hosting.Settings;

/// <summary>Reads all settings at once; what is wrong in any of them is told together, each problem with its file.</summary>
internal static class SettingsReader
{
    internal static Result<OfficeSettings> Read(OfficeSetup setup, SettingFiles files)
    {
        List<Problem> problems = [];
        var agencies = Of(setup.Agencies, files, json => AgencyDirectoryJson.Read(json), problems);
        var policies = Of(setup.Policies, files, json => PolicyJson.Read(Text(json), setup.Catalogue, directory: agencies), problems);
        var calendar = Of(setup.Calendar, files, json => CalendarDefinitionJson.Read(json), problems);
        var hours = Of(setup.Hours, files, json => OfficeHoursJson.Read(json), problems);
        var processes = Of(setup.Processes, files, json => ProcessesJson.Read(json), problems);
        ValueList<KeptPlan> plans =
        [
            .. setup.Plans.Select(plan => new KeptPlan(
                plan.Unit, Of(plan.Targets, files, json => PlansJson.Read(json), problems), Of(plan.Duties, files, json => InformationPlansJson.Read(json), problems))),
        ];
        problems.AddRange(Twice(plans));
        problems.AddRange(OfNoUnit(setup.Plans, plans, agencies));
        if (problems.Count > 0)
        {
            return Result<OfficeSettings>.Invalid(problems);
        }

        var place = setup.Hours.Path ?? setup.Calendar.Path ?? "";
        try
        {
            var calculator = With(setup.Calculator, calendar, hours);
            foreach (var (plan, kept) in setup.Plans.Zip(plans))
            {
                place = plan.Duties.Path ?? plan.Unit;
                RequireWithin(calculator.Time.Calendar, kept.Duties);
            }

            place = setup.Agencies.Path ?? "";
            var options = new ReviewOptions
            {
                Policies = policies ?? PolicyHistory.Default,
                Catalogue = setup.Catalogue,
                Processes = processes ?? [],
                Routing = agencies is null ? null : new NoticeRouting(agencies, setup.OwnHours),
            };
            return Result.Of(new OfficeSettings(calculator, options, [calculator.Time, .. setup.OwnHours.Values], plans, RulesStamp.Of(calculator, options, Documents(plans))));
        }
        catch (ArgumentException reason)
        {
            return Result<OfficeSettings>.Invalid(Problem.Of(
                "hosting.settings.conflict", $"Các thiết lập không khớp nhau: {Bilingual.VietnameseOf(reason) ?? reason.Message}", $"The settings do not fit together: {Bilingual.EnglishOf(reason)}", place));
        }
    }

    private static IEnumerable<Problem> Twice(IEnumerable<KeptPlan> plans) =>
        from plan in plans
        from id in (plan.Targets?.Targets.Select(target => target.Id) ?? []).Distinct().Concat((plan.Duties?.Duties.Select(duty => duty.Id) ?? []).Distinct())
        group id by (plan.Unit, id) into same
        where same.Count() > 1
        select PlanProblems.Twice(same.Key.Unit, same.Key.id);

    // Letters go to the units that plans and the duties in them are of.
    private static IEnumerable<Problem> OfNoUnit(IEnumerable<PlanSetup> setups, ValueList<KeptPlan> plans, AgencyDirectory? agencies)
    {
        if (agencies is null)
        {
            return [];
        }

        return
        [
            .. plans.Select(plan => plan.Unit).Distinct().Where(IsNone).Select(unit => PlanProblems.NoUnit(unit, Nearest(unit))),
            .. from kept in setups.Zip(plans)
               from duty in (kept.Second.Duties?.Duties ?? []).Index()
               let unit = duty.Item.Unit
               where IsNone(unit)
               select PlanProblems.NoUnitOfDuty(duty.Item.Id, unit, Nearest(unit), kept.First.Duties.Path is { } path ? FormattableString.Invariant($"{path} $.duties[{duty.Index}].unit") : kept.Second.Unit),
        ];

        bool IsNone(string unit) => agencies.History(unit).Count == 0;
        string? Nearest(string unit) => NearestName.Find(unit, agencies.Agencies.Select(agency => agency.Id).Distinct());
    }

    // Of duties that fall outside the calendar nobody could say when they are due.
    private static void RequireWithin(WorkingCalendar calendar, InformationPlan? duties) => _ = duties?.StandingsAt([], calendar, LocalDateTime.MaxIsoValue);

    // The same, in whatever order and in how many calls the plans of a unit were named.
    private static IEnumerable<string> Documents(IEnumerable<KeptPlan> plans) =>
        from unit in plans.GroupBy(plan => plan.Unit, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal)
        from text in (string[])
        [
            unit.Key,
            .. unit.Select(plan => plan.Targets).OfType<Plan>().Select(PlansJson.Write).Order(StringComparer.Ordinal), "",
            .. unit.Select(plan => plan.Duties).OfType<InformationPlan>().Select(InformationPlansJson.Write).Order(StringComparer.Ordinal), "",
        ]
        select text;

    private static DeadlineCalculator With(DeadlineCalculator usual, CalendarDefinition? calendar, OfficeHours? hours) => calendar is null && hours is null
        ? usual
        : new(
            new(calendar is null ? usual.Time.Calendar : new WorkingCalendar(calendar), hours ?? usual.Time.Hours), usual.Regimes, usual.StartPolicy, usual.SetDates,
            usual.InterruptedMonths);

    private static T? Of<T>(Setting<T> setting, SettingFiles files, Func<Stream, Result<T>> read, List<Problem> problems)
        where T : class
    {
        if (setting.Path is not { } path)
        {
            return setting.Value;
        }

        try
        {
            var (provider, name) = files.Of(setting);
            var file = provider.GetFileInfo(name);
            if (!file.Exists)
            {
                problems.Add(Problem.Of("hosting.settings.missing", $"Không có tệp {path}.", $"There is no file {path}.", path));
                return null;
            }

            using var stream = file.CreateReadStream();
            var result = read(stream);
            problems.AddRange(result.Problems.Select(problem => problem with { Path = $"{path} {problem.Path}" }));
            return result.TryGet(out var value) ? value : null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problem.Of("hosting.settings.unreadable", $"Không đọc được tệp {path}: {reason.Message}", $"The file {path} cannot be read: {reason.Message}", path));
            return null;
        }
    }

    // One byte more than is read at all is enough to be refused for its size.
    private static ReadOnlyMemory<byte> Text(Stream json)
    {
        using var limited = new MemoryStream();
        var chunk = new byte[81920];
        for (int count; limited.Length <= PolicyJson.GreatestBytes && (count = json.Read(chunk, 0, chunk.Length)) > 0;)
        {
            limited.Write(chunk, 0, count);
        }

        return limited.GetBuffer().AsMemory(0, (int)limited.Length);
    }
}
