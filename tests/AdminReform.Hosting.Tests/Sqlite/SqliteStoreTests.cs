using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace AdminReform.Hosting.Sqlite;

/// <summary>The file of an office: its steps, its copies, and what happens where it cannot be written.</summary>
public sealed class SqliteStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_goes_forward_step_by_step_and_keeps_what_it_holds()
    {
        await using (var store = await OpenAsync())
        {
            using var rig = new OfficeRig(store);
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        }

        string[] steps = [.. SqliteSchema.Steps, "alter table desk add column owner text", "create table later (id text primary key)"];
        await using (var store = new SqliteOfficeStore(_folder["office.db"], steps))
        {
            await store.PrepareAsync(CancellationToken.None);
            Assert.NotNull(await store.FindDossierAsync("D1", CancellationToken.None));
        }

        using var connection = new SqliteConnection($"Data Source={_folder["office.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select version || ' ' || (select count(*) from later) from schema_version";
        Assert.Equal($"{steps.Length} 0", command.ExecuteScalar());
    }

    [Fact]
    public async Task A_file_of_the_version_before_knows_who_received_what_stands()
    {
        await using (var store = await OpenAsync())
        {
            using var rig = new OfficeRig(store);
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
            await rig.StepAllAsync();
        }

        using (var connection = new SqliteConnection($"Data Source={_folder["before.db"]};Pooling=False"))
        {
            connection.Open();
            Assert.Null(SqliteSchema.Migrate(connection, SqliteSchema.Steps[..1]));
            SqliteSchema.Run(connection, $"attach '{_folder["office.db"]}' as later");
            foreach (var table in StoredTable.All.Where(table => table.Name != "irregular"))
            {
                var columns = string.Join(", ", table.Columns.Select(column => column.Name).Where(name => name is not ("receiving" or "succession" or "reported" or "ruled_since")));
                SqliteSchema.Run(connection, $"insert into main.{table.Name} ({columns}) select {columns} from later.{table.Name}");
            }
        }

        await using var before = new SqliteOfficeStore(_folder["before.db"]);
        await before.PrepareAsync(CancellationToken.None);
        using var after = new OfficeRig(before);
        Assert.NotEmpty(await after.Office.StandingAsync(new() { ReceivingUnit = "one-stop" }));
        Assert.All(await after.Office.FindChangesAsync(0, 1_000), change => Assert.Equal("one-stop", change.Conclusion.ReceivingUnit));
        Assert.Single(await after.Office.LateAsync(receivingUnit: "one-stop"));
        Assert.True((await after.Office.SucceedAsync("merger", [new(Cases.Unit, "Office C")]))[0].IsSuccess);
        await after.StepAllAsync();
        Assert.Equal("Office C", Assert.Single(await after.Office.LateAsync(receivingUnit: "one-stop")).Dossier.ResolvingUnit);
    }

    [Fact]
    public async Task Facts_of_one_step_keep_the_moment_of_each()
    {
        await using var store = await OpenAsync();
        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1)), OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 1)));
        await rig.StepAllAsync();
        rig.Crash(0);
        LocalDateTime[] moments = [new(2026, 11, 3, 16, 0), new(2026, 11, 6, 9, 0)];
        foreach (var (moment, index) in moments.Select((moment, index) => (moment, index + 1)))
        {
            rig.Clock.Now = moment;
            await rig.AcceptedAsync(OfficeCommand.Record($"r{index}", $"D{index}", new Dossiers.ResultReady(moment)));
        }

        await rig.StepAllAsync();
        Assert.Equal(moments, (await store.FactsAsync(Cases.Unit, CancellationToken.None)).Where(fact => fact.Command.StartsWith('r')).Select(fact => fact.At));
        Assert.Empty((await new Verifying.OfficeVerifier(store, rig.Settings).VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_file_as_it_was()
    {
        await using (await OpenAsync())
        {
            // It is made.
        }

        await using (var store = new SqliteOfficeStore(_folder["office.db"], [.. SqliteSchema.Steps, "create table later (id text)", "this is no statement"]))
        {
            await Assert.ThrowsAsync<OfficeUnavailableException>(() => store.PrepareAsync(CancellationToken.None));
        }

        await using var after = new SqliteOfficeStore(_folder["office.db"], [.. SqliteSchema.Steps, "create table later (id text)"]);
        await after.PrepareAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_refused()
    {
        await using (var store = new SqliteOfficeStore(_folder["office.db"], [.. SqliteSchema.Steps, "create table later (id text)"]))
        {
            await store.PrepareAsync(CancellationToken.None);
        }

        await using var now = new SqliteOfficeStore(_folder["office.db"]);
        var refused = await Assert.ThrowsAsync<OfficeUnavailableException>(() => now.PrepareAsync(CancellationToken.None));
        Assert.Equal("hosting.store.newer", refused.Problem.Code);
    }

    [Fact]
    public async Task A_copy_made_while_the_office_runs_is_an_office()
    {
        await using var store = await OpenAsync();
        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
        await rig.StepAllAsync();
        await new SqliteBackup(store).WriteAsync(_folder["copy.db"]);
        await rig.AcceptedAsync(OfficeCommand.Open("c2", Cases.Dossier("D2")));
        Assert.Equal("hosting.backup.exists", (await Assert.ThrowsAsync<OfficeUnavailableException>(() => new SqliteBackup(store).WriteAsync(_folder["copy.db"]))).Problem.Code);

        await using var copy = new SqliteOfficeStore(_folder["copy.db"]);
        await copy.PrepareAsync(CancellationToken.None);
        using var restored = new OfficeRig(copy);
        Assert.Equal(await rig.StandingIdsAsync(Cases.Unit), await restored.StandingIdsAsync(Cases.Unit));
        Assert.Null(await copy.FindDossierAsync("D2", CancellationToken.None));
        await restored.StepAllAsync();
        Assert.Empty(await Verifier.FaultsAsync(copy, restored.Settings.Current));
    }

    [Fact]
    public async Task A_full_disk_refuses_with_a_reason_degrades_the_health_and_loses_nothing()
    {
        await using var store = await OpenAsync();
        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync(OfficeCommand.Open("c0", Cases.Dossier("D0")));
        await store.LimitPagesAsync(60);
        List<string> kept = ["c0"];
        var full = await Assert.ThrowsAsync<OfficeUnavailableException>(async () =>
        {
            for (var number = 1; number < 2_000; number++)
            {
                var id = FormattableString.Invariant($"c{number}");
                await rig.AcceptedAsync(OfficeCommand.Open(id, Cases.Dossier($"D{id}")));
                kept.Add(id);
            }
        });
        Assert.Equal(("hosting.store.full", "hosting.store.full"), (full.Problem.Code, Assert.Single(rig.Office.Health.Problems).Code));
        await Assert.ThrowsAsync<OfficeUnavailableException>(() => rig.StepAsync(Cases.Unit));
        rig.Crash(0);

        await store.LimitPagesAsync(1_000_000);
        await HealthyAsync(rig);
        await rig.AcceptedAsync(OfficeCommand.Open("last", Cases.Dossier("D-last")));
        await rig.StepAllAsync();
        foreach (var id in kept)
        {
            Assert.Equal(CommandState.Applied, (await rig.SettledAsync(id)).State);
        }

        Assert.Empty(await Verifier.FaultsAsync(store, rig.Settings.Current));
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_refuses_with_a_reason_and_is_read_all_the_same()
    {
        await using var store = await OpenAsync();
        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await store.QueryOnlyAsync(true);
        var refused = await Assert.ThrowsAsync<OfficeUnavailableException>(() => rig.Office.SendAsync(OfficeCommand.Open("c2", Cases.Dossier("D2"))));
        Assert.Equal(("hosting.store.read-only", "hosting.store.read-only"), (refused.Problem.Code, Assert.Single(rig.Office.Health.Problems).Code));
        Assert.NotNull(await store.FindDossierAsync("D1", CancellationToken.None));
        for (var asked = 0; asked < 6; asked++, await Task.Delay(50))
        {
            Assert.False(rig.Office.Health.IsHealthy);
        }

        await store.QueryOnlyAsync(false);
        await HealthyAsync(rig);
        await rig.AcceptedAsync(OfficeCommand.Open("c2", Cases.Dossier("D2")));
    }

    // Asked again and again, as by what spreads requests, which sends none meanwhile.
    private static Task HealthyAsync(OfficeRig rig) => Waiting.UntilAsync("the office is healthy", () => Task.FromResult(rig.Office.Health.IsHealthy));

    [Fact]
    public async Task What_spoils_a_group_spoils_no_other_of_it()
    {
        await using var store = await OpenAsync();
        var now = Instant.FromUtc(2026, 11, 2, 1, 0);
        static NewCommand Of(string id, string? body) => new(id, $"D-{id}", "A", body, "{}", id);
        var all = Enumerable.Range(0, 40)
            .Select(number => store.AcceptAsync([Of(FormattableString.Invariant($"c{number}"), "{}"), .. number % 7 == 0 ? [Broken(number)] : Array.Empty<NewCommand>()], now, CancellationToken.None))
            .ToList();
        await Task.WhenAll(all.Select(task => task.ContinueWith(done => done.Exception, TaskScheduler.Default)));
        for (var number = 0; number < all.Count; number++)
        {
            Assert.Equal(number % 7 == 0, all[number].IsFaulted);
            Assert.Equal(number % 7 != 0, await store.FindCommandAsync(FormattableString.Invariant($"c{number}"), CancellationToken.None) is not null);
        }

        // No text where there must be one.
        static NewCommand Broken(int number) => new(FormattableString.Invariant($"b{number}"), FormattableString.Invariant($"b{number}"), "A", "{}", null!, "x");
    }

    private async Task<SqliteOfficeStore> OpenAsync()
    {
        var store = new SqliteOfficeStore(_folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        return store;
    }
}
