using System.CommandLine;
using AdminReform.Hosting.Settings;
using Microsoft.Extensions.FileProviders;

namespace OfficeStore;

/// <summary>The files by which an office runs, as options of a command.</summary>
internal sealed class SettingsOptions
{
    private readonly Option<string?> _policies = File("--policies", "The policies of the office, as JSON.");
    private readonly Option<string?> _agencies = File("--agencies", "The agencies and their people, as JSON.");
    private readonly Option<string?> _calendar = File("--calendar", "The days that the office works, as JSON.");
    private readonly Option<string?> _hours = File("--hours", "The office hours, as JSON.");
    private readonly Option<string?> _processes = File("--processes", "The internal processes, as JSON.");
    private readonly Option<string[]> _plans = OfUnit("--plan", "The plan with targets that a unit keeps, as JSON; may be given again.");
    private readonly Option<string[]> _duties = OfUnit("--duties", "The information plan whose duties a unit keeps, as JSON; may be given again.");

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_policies, _agencies, _calendar, _hours, _processes, _plans, _duties])
        {
            command.Add(option);
        }
    }

    internal Action<OfficeSetup> Read(ParseResult parsed) => office =>
    {
        Set(office.Policies, parsed.GetValue(_policies));
        Set(office.Agencies, parsed.GetValue(_agencies));
        Set(office.Calendar, parsed.GetValue(_calendar));
        Set(office.Hours, parsed.GetValue(_hours));
        Set(office.Processes, parsed.GetValue(_processes));
        foreach (var (unit, file) in Pairs(parsed, _plans))
        {
            office.WatchPlan(unit, plan => Set(plan.Targets, file));
        }

        foreach (var (unit, file) in Pairs(parsed, _duties))
        {
            office.WatchPlan(unit, plan => Set(plan.Duties, file));
        }
    };

    /// <summary>The two sides of each <c>NAME=VALUE</c> of an option.</summary>
    internal static IEnumerable<(string Name, string Value)> Pairs(ParseResult parsed, Option<string[]> option) =>
        from pair in parsed.GetValue(option) ?? []
        let at = pair.IndexOf('=', StringComparison.Ordinal)
        select (pair[..at], pair[(at + 1)..]);

    /// <summary>An option of <c>NAME=VALUE</c>, as often as one likes.</summary>
    internal static Option<string[]> Pair(string name, string form, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = form };
        option.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(token => !IsPair(token.Value)))
            {
                given.AddError($"{name} '{token.Value}' is not of the form {form}.");
            }
        });
        return option;
    }

    private static bool IsPair(string text) => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1;

    private static Option<string[]> OfUnit(string name, string description) => Pair(name, "UNIT=FILE", description);

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static void Set<T>(Setting<T> setting, string? path)
        where T : class
    {
        if (path is not null)
        {
            var file = Path.GetFullPath(path);
            setting.FromJson(new PhysicalFileProvider(Path.GetDirectoryName(file)!), Path.GetFileName(file));
        }
    }
}
