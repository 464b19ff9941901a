using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;
using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>How the database goes about statements that it has planned while the tables were almost empty.</summary>
public sealed class PlansTests
{
    [ServerFact]
    public async Task No_table_that_grows_is_read_from_end_to_end_by_what_is_accepted_and_applied()
    {
        await using var schema = new TemporarySchema();
        await using (var store = Store(schema))
        {
            await store.PrepareAsync(CancellationToken.None);
            await store.AcceptAsync([], OfficeRig.Start.InUtc().ToInstant(), CancellationToken.None);
        }

        var before = await ReadThroughAsync(schema);
        await using (var store = Store(schema))
        {
            using var rig = new OfficeRig(store);
            for (var round = 0; round < 12; round++)
            {
                var (dossier, id) = (FormattableString.Invariant($"D{round}"), FormattableString.Invariant($"c{round}"));
                await rig.AcceptedAsync(OfficeCommand.Open(id, Cases.Dossier(dossier, limit: 1, daysAgo: 9)));
                await rig.AcceptedAsync(OfficeCommand.Record($"{id}-told", dossier, new StatusTold(rig.Clock.Now)));
                await rig.StepAllAsync();
                Assert.Equal(CommandState.Applied, (await rig.Office.FindReceiptAsync(id)).Value.State);
                _ = await store.DesksAsync(CancellationToken.None);
            }
        }

        Assert.Equal(before, await ReadThroughAsync(schema));
        Assert.NotEqual(0, await Server.AskAsync<long>($"select idx_scan from pg_stat_user_tables where schemaname = '{schema.Name}' and relname = 'inbox'"));
    }

    private static PostgresOfficeStore Store(TemporarySchema schema) => new(
        PostgreSqlHostingExtensions.Source(new NpgsqlConnectionStringBuilder(Server.ConnectionString) { ApplicationName = schema.Name }.ToString()), schema.Name, ownsSource: true);

    private static async Task<string> ReadThroughAsync(TemporarySchema schema)
    {
        // What a session has counted is there once it has ended.
        await Waiting.UntilAsync("all sessions have ended", async () => await Server.AskAsync<long>($"select count(*) from pg_stat_activity where application_name = '{schema.Name}'") == 0);
        return await Server.AskAsync<string>(
            $"""
            select string_agg(relname || ' ' || seq_scan, ', ' order by relname) from pg_stat_user_tables
            where schemaname = '{schema.Name}' and (relname like 'fact%' or relname in ('inbox', 'command', 'dossier', 'standing', 'notice', 'outbox', 'refused'))
            """);
    }
}
