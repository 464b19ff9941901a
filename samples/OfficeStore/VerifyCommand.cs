using System.CommandLine;
using System.Globalization;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Verifying;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace OfficeStore;

/// <summary><c>verify</c>: replays the facts of a store and says what is lost, extra, twice or otherwise.</summary>
internal static class VerifyCommand
{
    internal static Command Build()
    {
        var (store, schema) = (Arguments.Store("store", "The store"), Arguments.Schema());
        var files = new Option<string?>("--policies") { Description = "The policies of the office, as JSON." };
        var agencies = new Option<string?>("--agencies") { Description = "The agencies and their people, as JSON." };
        var calendar = new Option<string?>("--calendar") { Description = "The days that the office works, as JSON." };
        var hours = new Option<string?>("--hours") { Description = "The office hours, as JSON." };
        var processes = new Option<string?>("--processes") { Description = "The internal processes, as JSON." };
        var command = new Command("verify", "Replays the facts of a store by the settings of the office, and names what does not follow from them.")
        {
            store, schema, files, agencies, calendar, hours, processes,
        };
        command.SetAction((parsed, cancellation) => Arguments.RunAsync(() => RunAsync(parsed.GetRequiredValue(store), parsed.GetRequiredValue(schema), office =>
        {
            Set(office.Policies, parsed.GetValue(files));
            Set(office.Agencies, parsed.GetValue(agencies));
            Set(office.Calendar, parsed.GetValue(calendar));
            Set(office.Hours, parsed.GetValue(hours));
            Set(office.Processes, parsed.GetValue(processes));
        }, cancellation)));
        return command;
    }

    internal static async Task<int> RunAsync(string store, string schema, Action<OfficeSetup>? setup, CancellationToken cancellation)
    {
        if (!Store.IsThere(store))
        {
            await Console.Error.WriteLineAsync($"There is no file {store}.");
            return 2;
        }

        using var host = Store.Open(store, schema, setup);
        var report = await host.Services.GetRequiredService<OfficeVerifier>().VerifyAsync(cancellation);
        foreach (var fault in report.Faults)
        {
            Console.WriteLine(fault);
        }

        Tell(report);
        return report.IsSound ? 0 : 1;
    }

    private static void Tell(VerificationReport report)
    {
        foreach (var (name, count) in ((string, int)[])
            [
                ("desks", report.Desks), ("facts", report.Facts), ("waiting", report.Waiting), ("dossiers", report.Dossiers), ("standing", report.Standing),
                ("notices", report.Notices), ("deliveries", report.Deliveries), ("undelivered", report.Undelivered), ("of_other_rules", report.OfOtherRules),
                ("before_channel", report.BeforeChannel), ("lost", report.Count(VerificationFaultKind.Lost)), ("extra", report.Count(VerificationFaultKind.Extra)),
                ("twice", report.Count(VerificationFaultKind.Twice)), ("otherwise", report.Count(VerificationFaultKind.Otherwise)),
                ("unjudged", report.Count(VerificationFaultKind.Unjudged)),
            ])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {count}"));
        }
    }

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
