using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;
using AdminReform.Hosting.Storage;
using NodaTime;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>The tables of an office: their steps, the months of facts, and what is refused.</summary>
public sealed class SchemaTests
{
    private static readonly OfficeCommand Told = OfficeCommand.Record("c2", "D1", new StatusTold(OfficeRig.Start));

    [ServerFact]
    public async Task A_database_goes_forward_step_by_step_and_keeps_what_it_holds()
    {
        await using var schema = new TemporarySchema();
        using (var rig = new OfficeRig(await schema.OpenAsync()))
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        }

        string[] steps = [.. PostgresSchema.Steps, "alter table ~.desk add column owner text", "create table ~.later (id text primary key)"];
        await using var store = schema.Store(steps);
        await store.PrepareAsync(CancellationToken.None);
        Assert.NotNull(await store.FindDossierAsync("D1", CancellationToken.None));
        Assert.Equal((long)steps.Length, await Server.AskAsync<long>($"select version + (select count(*) from {schema.Name}.later) from {schema.Name}.schema_version"));
    }

    [ServerFact]
    public async Task A_database_of_a_version_before_knows_who_received_what_stands_and_which_commands_it_has()
    {
        await using var later = new TemporarySchema();
        await using var schema = new TemporarySchema();
        using (var rig = new OfficeRig(await later.OpenAsync()))
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
            await rig.StepAllAsync();
            await rig.AcceptedAsync(Told);
        }

        await using (var old = schema.Store(PostgresSchema.Steps[..1]))
        {
            await old.PrepareAsync(CancellationToken.None);
            await old.AcceptAsync([], OfficeRig.Start.InUtc().ToInstant(), CancellationToken.None);
        }

        foreach (var table in StoredTable.All.Where(table => table.Name != "irregular"))
        {
            var columns = string.Join(", ", table.Columns.Where(column => column.Name is not ("receiving" or "succession" or "reported" or "ruled_since"))
                .Select(column => column.Kind == StoredKind.Moment ? $"{column.Name}, {column.Name}_ns" : column.Name));
            await Server.RunAsync($"insert into {schema.Name}.{table.Name} ({columns}) select {columns} from {later.Name}.{table.Name}");
        }

        await Server.RunAsync($"insert into {schema.Name}.command select id, accepted from {later.Name}.command");
        using var after = new OfficeRig(await schema.OpenAsync());
        Assert.Equal(CommandState.Applied, (await after.Office.FindReceiptAsync("c1")).Value.State);
        Assert.Equal(CommandState.Waiting, (await after.Office.SendAsync(Told)).Value.State);
        Assert.NotEmpty(await after.Office.StandingAsync(new() { ReceivingUnit = "one-stop" }));
        Assert.All(await after.Office.FindChangesAsync(0, 1_000), change => Assert.Equal("one-stop", change.Conclusion.ReceivingUnit));
        Assert.Single(await after.Office.LateAsync(receivingUnit: "one-stop"));
    }

    [ServerFact]
    public async Task A_step_that_fails_leaves_the_database_as_it_was()
    {
        await using var schema = new TemporarySchema();
        await schema.OpenAsync();
        await using var failing = schema.Store([.. PostgresSchema.Steps, "create table ~.later (id text)", "this is no statement"]);
        await Assert.ThrowsAsync<OfficeUnavailableException>(() => failing.PrepareAsync(CancellationToken.None));
        await using var after = schema.Store([.. PostgresSchema.Steps, "create table ~.later (id text)"]);
        await after.PrepareAsync(CancellationToken.None);
    }

    [ServerFact]
    public async Task A_database_of_a_later_version_is_refused()
    {
        await using var schema = new TemporarySchema();
        await using var later = schema.Store([.. PostgresSchema.Steps, "create table ~.later (id text)"]);
        await later.PrepareAsync(CancellationToken.None);
        await using var now = schema.Store();
        Assert.Equal("hosting.store.newer", (await Assert.ThrowsAsync<OfficeUnavailableException>(() => now.PrepareAsync(CancellationToken.None))).Problem.Code);
    }

    [ServerFact]
    public async Task Processes_that_start_at_the_same_time_make_the_tables_once()
    {
        await using var schema = new TemporarySchema();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await schema.Store().PrepareAsync(CancellationToken.None))));
        Assert.Equal((long)PostgresSchema.Steps.Length, await Server.AskAsync<long>($"select version from {schema.Name}.schema_version"));
    }

    [ServerFact]
    public async Task Facts_lie_in_the_months_in_which_they_were_accepted()
    {
        await using var schema = new TemporarySchema();
        using var rig = new OfficeRig(await schema.OpenAsync());
        for (var month = 0; month < 3; month++)
        {
            await rig.AcceptedAsync(OfficeCommand.Open($"c{month}", Cases.Dossier($"D{month}")));
            await rig.StepAllAsync();
            await rig.AdvanceAsync(Period.FromMonths(1));
        }

        Assert.Equal(
            "fact_2026_11 1, fact_2026_12 1, fact_2027_01 1",
            await Server.AskAsync<string>(
                $"select string_agg(name || ' ' || count, ', ' order by name) from (select relname as name, count(*) as count from {schema.Name}.fact join pg_class on pg_class.oid = fact.tableoid group by relname) each"));
    }

    [ServerFact]
    public async Task The_stream_goes_on_after_what_is_there_when_transactions_begin_low_again()
    {
        await using var schema = new TemporarySchema();
        using (var rig = new OfficeRig(await schema.OpenAsync()))
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
            await rig.StepAllAsync();
        }

        // As after a restore into a new cluster.
        await Server.RunAsync($"update {schema.Name}.change set number = number + (1000000000::bigint << 20)");
        var store = await schema.OpenAsync();
        using var after = new OfficeRig(store);
        var last = (await store.ChangesAsync(0, int.MaxValue, CancellationToken.None))[^1].Number;
        await after.AcceptedAsync(OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 1, daysAgo: 9)));
        await after.StepAllAsync();
        var more = await store.ChangesAsync(last, int.MaxValue, CancellationToken.None);
        Assert.NotEmpty(more);
        Assert.All(more, change => Assert.True(change.Number > last));
    }

    [Fact]
    public void A_schema_has_a_plain_name()
    {
        foreach (var name in (string[])["Office", "1office", "an office", "office;drop", "office~", new string('a', 51)])
        {
            Assert.Throws<ArgumentException>(() => PostgreSqlRoles.Script(name));
        }
    }
}
