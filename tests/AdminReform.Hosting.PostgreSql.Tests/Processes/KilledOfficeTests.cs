using AdminReform.Hosting.Servers;

namespace AdminReform.Hosting.Processes;

/// <summary>Two processes over one database, killed at any moment and started again, as the database is: nothing that was answered is lost, and nothing is told twice.</summary>
/// <remarks>Three rounds, or as many as ADMINREFORM_KILLS says.</remarks>
public sealed class KilledOfficeTests
{
    /// <summary>A schema for each three rounds.</summary>
    public static TheoryData<int> Schemas => KilledOffices.Stores;

    [ServerTheory, MemberData(nameof(Schemas))]
    public async Task Killed_offices_over_one_database_lose_nothing_and_tell_nothing_twice(int seed)
    {
        await using var schema = new TemporarySchema();
        var restarts = 0;
        await KilledOffices.RunAsync(
            $"{Server.ConnectionString}#{schema.Name}", seed, async () => await schema.OpenAsync(), () => restarts++ < 2 ? Server.RestartAsync(asCrash: restarts == 1) : Task.CompletedTask);
    }
}
