using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;
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

        using (var rig = new OfficeRig(front))
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
            await rig.AcceptedAsync(OfficeCommand.HandOver("c2", "D1", "Office B"));
            await RefusedAsync(() => rig.StepAsync(Cases.Unit));
        }

        using (var rig = new OfficeRig(desk))
        {
            await rig.StepAllAsync();
            await rig.AcceptedAsync(OfficeCommand.EraseTexts("c3", "D1"));
            await rig.StepAllAsync();
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

    private static async Task RefusedAsync(Func<Task> act) =>
        Assert.Equal("hosting.store.rights", (await Assert.ThrowsAsync<OfficeUnavailableException>(act)).Problem.Code);

    private PostgresOfficeStore StoreOf(string part) => new(
        PostgreSqlHostingExtensions.Source(new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Username = Login(part), Pooling = true }.ToString()), _schema, ownsSource: true);

    private string Login(string part) => $"{_schema}_{part}_login";
}
