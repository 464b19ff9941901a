using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;
using AdminReform.Results;
using NodaTime;
using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>Each role can do its work, and nothing of the others'.</summary>
public sealed class RolesTests : IAsyncLifetime
{
    private static readonly string[] Parts = ["reader", "front", "courier", "desk"];

    private readonly string _schema = new TemporarySchema().Name;

    public async Task InitializeAsync()
    {
        if (Server.Reason is null)
        {
            await new TemporarySchema(_schema).OpenAsync();
            await Server.RunAsync(PostgreSqlRoles.Script(_schema));
            await Server.RunAsync(PostgreSqlRoles.Script(_schema));
            await Server.RunAsync(string.Join(';', Parts.Select(part => $"create role {Login(part)} login in role {_schema}_{part}")));
        }
    }

    public async Task DisposeAsync()
    {
        if (Server.Reason is null)
        {
            await new TemporarySchema(_schema).DisposeAsync();
            await Server.RunAsync(string.Join(';', Parts.Select(part => $"drop role {Login(part)}; drop role {_schema}_{part}")));
        }
    }

    [ServerFact]
    public async Task An_office_runs_under_the_roles_and_each_is_refused_the_work_of_the_others()
    {
        await using var desk = StoreOf("desk");
        await using var front = StoreOf("front");
        await using var courier = StoreOf("courier");
        await using var reader = StoreOf("reader");
        foreach (var store in (PostgresOfficeStore[])[desk, front, courier, reader])
        {
            await store.PrepareAsync(CancellationToken.None);
        }

        // Whoever may take commands can find out whether they are taken again, and leaves nothing behind.
        await desk.ProveWritableAsync(CancellationToken.None);
        await front.ProveWritableAsync(CancellationToken.None);
        Assert.Equal(0, await Server.AskAsync<long>($"select count(*) from {_schema}.command"));
        await RefusedAsync(() => courier.ProveWritableAsync(CancellationToken.None));
        await RefusedAsync(() => reader.ProveWritableAsync(CancellationToken.None));
        using (var rig = new OfficeRig(front))
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
            await rig.AcceptedAsync(OfficeCommand.HandOver("c2", "D1", "Office B"));
            Assert.Equal(ResultStatus.NotFound, (await rig.Office.SendAsync(OfficeCommand.EraseTexts("c0", "D0"))).Status);
            await RefusedAsync(() => rig.StepAsync(Cases.Unit));
        }

        using (var rig = new OfficeRig(desk))
        {
            await rig.StepAllAsync();
            await rig.AcceptedAsync(OfficeCommand.EraseTexts("c3", "D1"), OfficeCommand.HandOver("c6", "D1", "Office B"));
            await rig.StepAllAsync();
            Assert.Equal(CommandState.Refused, (await rig.SettledAsync("c6")).State);
            Assert.Equal(1, (await rig.Office.GoLiveAsync("live", [Cases.Dossier("D7", limit: 1, daysAgo: 9)])).Taken);
            await rig.StepAllAsync();
            var now = Instant.FromDateTimeOffset(rig.Clock.GetUtcNow());
            Assert.NotNull(await desk.TakeDeliveryAsync(rig.Channels[0].Name, now, now, CancellationToken.None));
        }

        using (var rig = new OfficeRig(courier))
        {
            await rig.DeliverAllAsync();
            Assert.NotEmpty(rig.Letters.All);
            await RefusedAsync(() => rig.AcceptedAsync(OfficeCommand.Open("c4", Cases.Dossier("D4"))));
        }

        using var reading = new OfficeRig(reader);
        Assert.NotEmpty(await reading.StandingIdsAsync("Office B"));
        await RefusedAsync(() => reading.AcceptedAsync(OfficeCommand.Open("c5", Cases.Dossier("D5"))));
        await RefusedAsync(() => reader.ReviveAsync("box", "x", default, CancellationToken.None));
    }

    /// <summary>Beside reading every table: what each role may do, worked out from what each process writes.</summary>
    [ServerFact]
    public async Task Each_role_has_the_rights_of_its_work_and_not_one_more()
    {
        string[] expected =
        [
            "courier: outbox update next_try reason sent tried_at tries",
            "desk: change insert; change update body; command delete; command insert; desk insert; desk update; dossier delete; dossier insert; dossier update; fact insert; fact update body; "
                + "inbox delete; inbox insert; irregular insert; notice insert; notice update waits; outbox insert; outbox update next_try reason sent tried_at tries; refused insert; standing delete; "
                + "standing insert; standing update; stream update; keep_month",
            "front: command delete; command insert; dossier insert; inbox insert; keep_month",
            "reader: ",
        ];
        await using var command = Server.Source.CreateCommand(
            $"""
            with role as (select part, '{_schema}_' || part as name from unnest(array['reader', 'front', 'courier', 'desk']) part),
            tables as (select oid, relname as name from pg_class where relnamespace = '{_schema}'::regnamespace and relkind in ('r', 'p') and not relispartition),
            whole as (
              select part, tables.name || ' ' || kind as may from role, tables, unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) kind
              where has_table_privilege(role.name, tables.oid, kind)),
            columns as (
              select part, tables.name || ' ' || kind || ' ' || string_agg(attname, ' ' order by attname) as may
              from role, tables join pg_attribute on attrelid = tables.oid and attnum > 0, unnest(array['insert', 'update', 'references']) kind
              where not has_table_privilege(role.name, tables.oid, kind) and has_column_privilege(role.name, tables.oid, attname, kind) group by part, tables.name, kind),
            others as (
              select part, proname::text as may from role, pg_proc where pronamespace = '{_schema}'::regnamespace and has_function_privilege(role.name, pg_proc.oid, 'execute')
              union all select part, 'create' from role where has_schema_privilege(role.name, '{_schema}', 'create')
              union all select part, 'not ' || tables.name from role, tables where not has_table_privilege(role.name, tables.oid, 'select'))
            select part || ': ' || concat_ws('; ',
              (select string_agg(may, '; ' order by may) from (select * from whole union all select * from columns) each where each.part = role.part),
              (select string_agg(may, '; ' order by may) from others where others.part = role.part))
            from role order by part
            """);
        await using var rows = await command.ExecuteReaderAsync();
        List<string> rights = [];
        while (await rows.ReadAsync())
        {
            rights.Add(rows.GetString(0));
        }

        Assert.Equal(expected, rights);
        Assert.False(await Server.AskAsync<bool>($"select bool_or(rolcanlogin or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls) from pg_roles where rolname in ({string.Join(',', Parts.Select(part => $"'{_schema}_{part}'"))})"));
    }

    private static async Task RefusedAsync(Func<Task> act) =>
        Assert.Equal("hosting.store.rights", (await Assert.ThrowsAsync<OfficeUnavailableException>(act)).Problem.Code);

    private PostgresOfficeStore StoreOf(string part) => new(
        PostgreSqlHostingExtensions.Source(new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Username = Login(part), Pooling = true }.ToString()), _schema, ownsSource: true);

    private string Login(string part) => $"{_schema}_{part}_login";
}
