using System.CommandLine;
using AdminReform.Hosting;
using AdminReform.Hosting.PostgreSql;
using AdminReform.Hosting.Settings;

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

    /// <summary>Runs a command over a store that is there; what is wrong with the store or with the settings ends it with 2.</summary>
    internal static async Task<int> RunAsync(string store, Func<Task<int>> command)
    {
        try
        {
            if (OfficeStore.Store.IsThere(store))
            {
                return await command();
            }

            await Console.Error.WriteLineAsync(
                store.Contains("://", StringComparison.Ordinal) ? "A database is named by a connection string: \"Host=…;Database=…;Username=…\"." : $"There is no file {store}.");
        }
        catch (ArgumentException wrong) when (OfficeStore.Store.IsDatabase(store))
        {
            await Console.Error.WriteLineAsync($"The connection string cannot be read: {wrong.Message}");
        }
        catch (OfficeUnavailableException unavailable)
        {
            await Console.Error.WriteLineAsync(unavailable.Problem.ToString());
        }
        catch (OfficeSettingsException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
        }

        return 2;
    }
}
