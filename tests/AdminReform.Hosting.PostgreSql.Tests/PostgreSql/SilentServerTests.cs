using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;
using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>A server that says nothing any more.</summary>
public sealed class SilentServerTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [ServerFact]
    public async Task Who_is_cut_off_from_the_server_is_told_so_and_loses_nothing_that_was_accepted()
    {
        await using var schema = new TemporarySchema();
        await schema.OpenAsync();
        var connection = new NpgsqlConnectionStringBuilder(Server.ConnectionString);
        await using var cable = new Cable(connection.Host!, connection.Port);
        (connection.Port, connection.CommandTimeout, connection.Timeout) = (cable.Port, 1, 1);
        await using var store = new PostgresOfficeStore(PostgreSqlHostingExtensions.Source(connection.ToString()), schema.Name, ownsSource: true);
        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")));
        await cable.CutAsync();

        // Over the connection that there is, and over one that is to be made.
        for (var tries = 0; tries < 2; tries++)
        {
            var told = await Assert.ThrowsAsync<OfficeUnavailableException>(() => rig.Office.SendAsync(OfficeCommand.Open("c2", Cases.Dossier("D2"))).WaitAsync(Long));
            Assert.Equal(("hosting.store.unavailable", true), (told.Problem.Code, told.IsSilent));
            Assert.Contains(rig.Office.Health.Problems, problem => problem.Code == "hosting.store.unavailable");
        }

        using var after = new OfficeRig(schema.Store());
        Assert.Equal(CommandState.Waiting, (await after.Office.FindReceiptAsync("c1")).Value.State);
        Assert.True((await after.Office.SendAsync(OfficeCommand.Open("c2", Cases.Dossier("D2")))).IsSuccess);
    }

    [ServerFact]
    public async Task A_server_that_refuses_is_not_a_silent_one()
    {
        await using var schema = new TemporarySchema();
        var told = await Assert.ThrowsAsync<OfficeUnavailableException>(() => schema.Store().FindCommandAsync("c1", CancellationToken.None));
        Assert.False(told.IsSilent);
    }

    [Fact]
    public void A_silent_server_is_given_up_soon_unless_the_connection_string_says_when()
    {
        using var usual = PostgreSqlHostingExtensions.Source("Host=nowhere");
        using var said = PostgreSqlHostingExtensions.Source("Host=nowhere;Command Timeout=3;Timeout=2");
        Assert.Equal((10, 5), TimesOf(usual));
        Assert.Equal((3, 2), TimesOf(said));
    }

    [Fact]
    public void Which_of_several_servers_is_the_primary_is_asked_soon_after_another_took_over_unless_the_connection_string_says_when()
    {
        using var usual = PostgreSqlHostingExtensions.Source("Host=one,other;Target Session Attributes=primary");
        using var said = PostgreSqlHostingExtensions.Source("Host=one,other;Target Session Attributes=primary;Host Recheck Seconds=3");
        Assert.Equal((1, 3), (RecheckOf(usual), RecheckOf(said)));

        static int RecheckOf(NpgsqlDataSource source) => new NpgsqlConnectionStringBuilder(source.ConnectionString).HostRecheckSeconds;
    }

    private static (int Command, int Connection) TimesOf(NpgsqlDataSource source)
    {
        var connection = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        return (connection.CommandTimeout, connection.Timeout);
    }
}
