using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Properties;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AdminReform.Hosting.Copying;

/// <summary>An office that moves from a file into a database and back is the same, and goes on.</summary>
public sealed class OfficeCopyTests
{
    [ServerProperty(MaxTest = 4, EndSize = 60)]
    public async Task An_office_moves_into_a_database_and_back_and_goes_on(Happening[] script)
    {
        using var folder = new TemporaryFolder();
        await using var schema = new TemporarySchema();
        await using var file = new SqliteOfficeStore(folder["office.db"]);
        await using var database = schema.Store();
        await using var back = new SqliteOfficeStore(folder["back.db"]);
        await file.PrepareAsync(CancellationToken.None);
        using (var rig = new OfficeRig(file))
        {
            Assert.Empty(await new OfficeModel(rig).RunAsync(script));
        }

        Assert.Equal([], (await OfficeCopy.RunAsync(Of(file), Of(database))).Faults);
        Assert.Equal([], (await OfficeCopy.RunAsync(Of(database), Of(back))).Faults);
        using var there = new OfficeRig(database);
        there.Clock.Now = new(2028, 3, 1, 8, 0);
        await there.AcceptedAsync(OfficeCommand.Open("after", Cases.Dossier("D-after", limit: 1, daysAgo: 3)));
        await there.StepAllAsync();
        await there.DeliverAllAsync();
        Assert.True((await new OfficeVerifier(database, there.Settings).VerifyAsync()).IsSound);
        var (before, now) = (await NumbersAsync(file), await NumbersAsync(database));
        Assert.Equal(before, now.Take(before.Count));
        Assert.Equal(now.Order(), now);
    }

    [ServerFact]
    public async Task What_differs_in_a_copy_is_named_and_nothing_is_copied_over_something()
    {
        using var folder = new TemporaryFolder();
        await using var schema = new TemporarySchema();
        await using var file = new SqliteOfficeStore(folder["office.db"]);
        await using var database = schema.Store();
        await file.PrepareAsync(CancellationToken.None);
        using var rig = new OfficeRig(file);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
        await rig.StepAllAsync();
        Assert.True((await OfficeCopy.RunAsync(Of(file), Of(database))).IsSame);
        var refused = await Assert.ThrowsAsync<OfficeUnavailableException>(() => OfficeCopy.RunAsync(Of(file), Of(database)));
        Assert.Equal("hosting.store.not-empty", refused.Problem.Code);
    }

    [ServerFact]
    public async Task Moments_are_kept_to_the_nanosecond_and_times_of_the_machine_to_the_microsecond()
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        foreach (var moment in (LocalDateTime[])[new LocalDateTime(1901, 2, 3, 4, 5, 6).PlusNanoseconds(123_456_789), new LocalDateTime(2026, 11, 2, 8, 0).PlusNanoseconds(-1)])
        {
            var unit = moment.ToString();
            Assert.Equal(moment, (await store.ClaimAsync(unit, moment, CancellationToken.None)).Reached);
            Assert.Equal((moment, 2), (await store.ClaimAsync(unit, moment.PlusDays(1), CancellationToken.None)) is var row ? (row.WatchedSince, row.Version) : default);
        }

        var at = Instant.FromUtc(2026, 11, 2, 1, 0).PlusNanoseconds(-1);
        await store.AcceptAsync([new("c1", "D1", "A", "{}", "{}", "x")], at, CancellationToken.None);
        Assert.Equal(at.PlusNanoseconds(-999), (await store.FindCommandAsync("c1", CancellationToken.None))!.AcceptedAt);
    }

    private static ServiceProvider Of(IOfficeStore store) => new ServiceCollection().AddSingleton(store).BuildServiceProvider();

    private static async Task<List<long>> NumbersAsync(IOfficeStore store) =>
        [.. (await store.ChangesAsync(0, int.MaxValue, CancellationToken.None)).Select(change => change.Number)];
}
