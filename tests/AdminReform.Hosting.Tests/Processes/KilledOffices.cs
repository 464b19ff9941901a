using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using Microsoft.Extensions.FileProviders;
using NodaTime;

namespace AdminReform.Hosting.Processes;

/// <summary>Two processes over one store by mistake, killed at any moment and started again.</summary>
internal static class KilledOffices
{
    internal const int RoundsOfStore = 3;

    private static readonly LocalDateTime Shows = new(2026, 11, 2, 7, 0);

    /// <summary>A store for each three rounds.</summary>
    internal static TheoryData<int> Stores => [.. Enumerable.Range(1, (Rounds + RoundsOfStore - 1) / RoundsOfStore)];

    private static int Rounds =>
        int.TryParse(Environment.GetEnvironmentVariable("ADMINREFORM_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : RoundsOfStore;

    /// <summary>Kills offices, and holds it that nothing that was answered is lost, and nothing is told twice.</summary>
    /// <param name="place">Where they are kept, as a process is told it.</param>
    /// <param name="seed">What happens is drawn by it.</param>
    /// <param name="open">Opens the store beside the processes.</param>
    /// <param name="disturb">Happens in each round besides.</param>
    internal static async Task RunAsync(string place, int seed, Func<Task<IOfficeStore>> open, Func<Task>? disturb = null)
    {
        using var folder = new TemporaryFolder();
        var letters = Directory.CreateDirectory(folder["letters"]).FullName;
        var began = DateTimeOffset.UtcNow;
        var random = new Random(seed);
        var caller = new Caller(Shows);
        for (var round = 0; round < RoundsOfStore; round++)
        {
            using var one = new Child(place, letters, began, VietnamTime.ToDateTimeOffset(Shows));
            using var other = new Child(place, letters, began, VietnamTime.ToDateTimeOffset(Shows));
            await caller.SendAsync(30, random, one, other);
            await (disturb?.Invoke() ?? Task.CompletedTask);
            (random.Next(2) == 0 ? one : other).Kill();
            await caller.SendAsync(5, random, one, other);
            one.Kill();
            other.Kill();
        }

        var store = await open();
        using (var last = new Child(place, letters, began, VietnamTime.ToDateTimeOffset(Shows)))
        {
            await caller.FinishAsync(last);
            await last.RestAsync(store);
        }

        foreach (var (id, isHandedOver) in caller.Answered)
        {
            // A dossier that is handed over to where it is is refused; everything else is lawful history.
            var state = (await store.FindCommandAsync(id, CancellationToken.None))!.State;
            Assert.True(state == CommandState.Applied || (isHandedOver && state == CommandState.Refused), $"{id} is {state}");
        }

        using var files = new SettingFiles(new NullFileProvider());
        var settings = SettingsReader.Read(new(), files).Value;
        Assert.NotEmpty(FolderChannel.Read(letters));
        Assert.Empty(await Verifier.FaultsAsync(store, settings));
        Assert.Empty(await Verifier.FaultsOfAsync(FolderChannel.Read(letters), store));
    }
}
