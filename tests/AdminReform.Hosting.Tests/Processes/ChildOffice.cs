using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminReform.Hosting.Processes;

/// <summary>An office in a process of its own: it takes a command a line, and answers each with its id once it is kept.</summary>
internal static class ChildOffice
{
    internal static readonly OfficeTiming Timing = new() { CheckEvery = TimeSpan.FromMilliseconds(100), Patience = TimeSpan.FromHours(2), DeliveryTime = TimeSpan.FromHours(1), ClockTolerance = TimeSpan.FromDays(1) };

    internal const int Speed = 3_600;

    /// <param name="args">Where it is kept, the folder of what is delivered, and when the clock began and what it showed then.</param>
    /// <param name="keep">Has it kept there.</param>
    internal static async Task<int> RunAsync(string[] args, Func<OfficeHosting, string, OfficeHosting> keep)
    {
        if (args is ["stamp"])
        {
            await Console.Out.WriteLineAsync(RulesStamp.Of(DeadlineCalculator.VietnamCivilService, ReviewOptions.Default));
            return 0;
        }

        var (place, folder, began, shows) = (args[0], args[1], Moment(args[2]), Moment(args[3]));
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Path.GetDirectoryName(folder) });
        builder.Services.AddSingleton<TimeProvider>(new FastClock(began, shows, Speed));
        builder.Services.AddSingleton(new FolderChannel.Place(folder));
        keep(builder.Services.AddAdminReform(office => office.Keep(Timing)).WatchOffices(), place).TellThrough<FolderChannel>();
        using var host = builder.Build();
        await host.StartAsync();
        var office = host.Services.GetRequiredService<Office>();
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var parts = line.Split('\t');
            var receipt = await SentAsync(office, StoredJson.Command(parts[0], parts[1], parts[2], Regimes.Known));
            await Console.Out.WriteLineAsync($"{parts[0]}\t{receipt.IsSuccess}");
            await Console.Out.FlushAsync();
        }

        await host.StopAsync();
        return 0;
    }

    // Again until the store answers, as a caller does.
    private static async Task<Result<CommandReceipt>> SentAsync(Office office, OfficeCommand command)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await office.SendAsync(command);
            }
            catch (OfficeUnavailableException) when (tries < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    internal static string Line(OfficeCommand command) => $"{command.Id}\t{command.DossierId}\t{StoredJson.Write(command)}";

    internal static string Text(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
