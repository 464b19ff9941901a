using System.CommandLine;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace OfficeStore;

/// <summary><c>succeed</c>: has units followed by others, by what the agencies say or by one's own word.</summary>
internal static class SucceedCommand
{
    internal static Command Build()
    {
        var (store, schema, settings) = (Arguments.Store("store", "The store"), Arguments.Schema(), new SettingsOptions());
        var id = new Option<string>("--id") { Description = "The id of the decision, such as its number; the same one again does nothing twice.", Required = true };
        var follow = SettingsOptions.Pair("--follow", "UNIT=SUCCESSOR", "Who follows whom; left out, whoever has ended by the agencies is followed by its successor. May be given again.");
        var command = new Command("succeed", "Has units that were merged or renamed followed by others. The office may run; it moves the dossiers as soon as it comes to it.")
        {
            store, schema, id, follow,
        };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) => Arguments.RunAsync(parsed.GetRequiredValue(store), () =>
        {
            Succession[] successions = [.. SettingsOptions.Pairs(parsed, follow).Select(pair => new Succession(pair.Name, pair.Value))];
            return RunAsync(parsed.GetRequiredValue(store), parsed.GetRequiredValue(schema), settings.Read(parsed), parsed.GetRequiredValue(id), successions, cancellation);
        }));
        return command;
    }

    private static async Task<int> RunAsync(
        string store, string schema, Action<OfficeSetup> settings, string id, Succession[] follow, CancellationToken cancellation)
    {
        using var host = Store.Open(store, schema, settings);
        var office = host.Services.GetRequiredService<Office>();
        await office.OpenKeptAsync(cancellation);
        var answers = follow.Length == 0 ? await office.SucceedAsync(id, cancellation) : await office.SucceedAsync(id, follow, cancellation: cancellation);
        foreach (var answer in answers)
        {
            Console.WriteLine(answer.TryGet(out var receipt) ? $"{receipt.Unit}: {receipt.State}" : string.Join(Environment.NewLine, answer.Problems));
        }

        Console.WriteLine(FormattableString.Invariant($"units: {answers.Count(answer => answer.IsSuccess)}"));
        return answers.All(answer => answer.IsSuccess) ? 0 : 1;
    }
}
