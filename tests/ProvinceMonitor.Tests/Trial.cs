using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using OneStopOffice;
using Xunit.Abstractions;

namespace ProvinceMonitor;

/// <summary>What trials have in common: an hour of the office, a load, and what is asked of it.</summary>
internal static class Trial
{
    private static readonly string Folder = AppContext.BaseDirectory;

    // The program that looks after stores, among the assemblies of the sample, which has the same ones.
    private static readonly string[] Beside = ["--runtimeconfig", Folder + "ProvinceMonitor.runtimeconfig.json", "--depsfile", Folder + "ProvinceMonitor.deps.json", Folder + "OfficeStore.dll"];

    /// <summary>How far the clock of the office is put back, so that it shows nine in the morning of a day of work.</summary>
    internal static string Behind
    {
        get
        {
            var (now, calendar) = (VietnamTime.Now(TimeProvider.System), DeadlineCalculator.VietnamCivilService.Time.Calendar);
            var nine = new NodaTime.LocalTime(9, 0);
            var day = now.TimeOfDay < nine ? now.Date.PlusDays(-1) : now.Date;
            while (!calendar.IsWorkingDay(day))
            {
                day = day.PlusDays(-1);
            }

            var back = VietnamTime.ToInstant(now) - VietnamTime.ToInstant(day.At(nine));
            return TimeSpan.FromSeconds(back.ToInt64Nanoseconds() / NodaTime.NodaConstants.NanosecondsPerSecond).ToString("c", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Sends events, and holds it to what it says: everything accepted, and each notice there, once and soon.</summary>
    internal static async Task LoadAsync(Uri front, string behind, ITestOutputHelper output)
    {
        var (status, figures, said) = await ProvinceProcess.RunAsync(
            typeof(Board).Assembly.Location, "load", "--to", front.ToString(), "--behind", behind, "--rate", "100", "--seconds", "3", "--callers", "2", "--agencies", "12", "--patience", "40");
        output.WriteLine(said);
        Assert.Equal(0, status);

        // The first batch of each of the two opens 20 dossiers and the others 8; every other one has no result.
        Assert.Equal((300, 15, ((2 * 20) + (13 * 8)) / 2), (figures["events"], figures["batches"], figures["notices_expected"]));
        Assert.Equal(0, figures["notices_missing"] + figures["notices_twice"] + figures["refused"]);
        Assert.Equal(figures["notices_expected"], figures["notices_read"]);
        Assert.InRange(figures["accepted_p50_us"], 1, figures["accepted_most_us"]);
        Assert.InRange(figures["delay_p50_us"], 1, figures["delay_most_us"]);
    }

    /// <summary>The settings of the province, as options of the program that looks after stores.</summary>
    internal static string[] Settings =>
    [
        "--agencies", Folder + "agencies.json", "--policies", Folder + "policies.json", "--processes", Folder + "processes.json",
        "--plan", $"H26={Folder}plan.json", "--duties", $"H26={Folder}information.json",
    ];

    /// <summary>Runs the program that looks after stores.</summary>
    internal static Task<(int Status, IReadOnlyDictionary<string, long> Figures, string Said)> OfStoreAsync(params string[] arguments) =>
        ProvinceProcess.RunAsync("exec", [.. Beside, .. arguments]);

    /// <summary>Replays the facts of a store that nobody writes to.</summary>
    internal static async Task VerifyAsync(string store, ITestOutputHelper output, params string[] more)
    {
        for (var tries = 0; ; tries++)
        {
            var (status, figures, said) = await OfStoreAsync(["verify", store, .. Settings, .. more]);

            // Others may restart the server meanwhile.
            if (status != 2 || tries == 5)
            {
                output.WriteLine(said);
                Assert.Equal(0, status);
                Assert.InRange(figures["notices"], 50, int.MaxValue);
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }
}
