using AdminReform.Hosting.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminReform.Hosting.Sqlite;

/// <summary>An office in a SQLite file.</summary>
public static class SqliteHostingExtensions
{
    /// <summary>Keeps everything in one SQLite file beside the program: the embedded default.</summary>
    /// <remarks>
    /// The file is written ahead (WAL) and synced with every commit; what comes at the same time is committed in groups. Two processes over one file lose nothing and tell nothing twice,
    /// but one alone is faster. The file must lie on a local disk: locks of network file systems are not to be trusted.
    /// </remarks>
    /// <param name="hosting">How the office runs.</param>
    /// <param name="path">The file; relative to the content root of the host. It is made where it is not there.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public static OfficeHosting UseSqlite(this OfficeHosting hosting, string path)
    {
        ArgumentNullException.ThrowIfNull(hosting);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        hosting.Services.AddSingleton(provider => new SqliteOfficeStore(
            Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, path), health: provider.GetRequiredService<HealthBook>()));
        hosting.Services.AddSingleton(provider => new SqliteBackup(provider.GetRequiredService<SqliteOfficeStore>()));
        return hosting.KeepIn(provider => provider.GetRequiredService<SqliteOfficeStore>());
    }
}
