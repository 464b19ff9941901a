using System.CommandLine;
using System.Globalization;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Verifying;
using Microsoft.Extensions.DependencyInjection;

namespace OfficeStore;

/// <summary><c>verify</c>: replays the facts of a store and says what is lost, extra, twice or otherwise.</summary>
internal static class VerifyCommand
{
    internal static Command Build()
    {
        var (store, schema, settings) = (Arguments.Store("store", "The store"), Arguments.Schema(), new SettingsOptions());
        var command = new Command("verify", "Replays the facts of a store by the settings of the office, and names what does not follow from them.") { store, schema };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) => Arguments.RunAsync(
            parsed.GetRequiredValue(store),
            () => RunAsync(parsed.GetRequiredValue(store), parsed.GetRequiredValue(schema), settings.Read(parsed), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string store, string schema, Action<OfficeSetup> settings, CancellationToken cancellation)
    {
        using var host = Store.Open(store, schema, settings);
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
}
