using System.CommandLine;
using AdminReform.Hosting;
using AdminReform.Hosting.PostgreSql;

namespace OfficeStore;

/// <summary>What several commands take.</summary>
internal static class Arguments
{
    internal static Option<string> Schema() => new("--schema")
    {
        Description = "The schema of the tables in PostgreSQL.",
        DefaultValueFactory = _ => PostgreSqlHostingExtensions.DefaultSchema,
    };

    internal static Argument<string> Store(string name, string description) => new(name) { Description = $"{description}: a SQLite file, or a connection string of PostgreSQL (Host=…)." };

    /// <summary>Runs a command; what a store says is wrong ends it with 2.</summary>
    internal static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OfficeUnavailableException unavailable)
        {
            await Console.Error.WriteLineAsync(unavailable.Problem.ToString());
            return 2;
        }
    }
}
