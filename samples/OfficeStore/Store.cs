using AdminReform.Hosting;
using AdminReform.Hosting.PostgreSql;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Sqlite;

namespace OfficeStore;

/// <summary>A store by its name: a connection string of PostgreSQL, or a file.</summary>
internal static class Store
{
    internal static IHost Open(string name, string schema, Action<OfficeSetup>? setup = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Directory.GetCurrentDirectory() });
        Keep(builder.Services.AddAdminReform(setup), name, schema);
        return builder.Build();
    }

    /// <summary>Whether it is there: a file that is not would be made.</summary>
    internal static bool IsThere(string name) => IsDatabase(name) || File.Exists(name);

    internal static OfficeHosting Keep(OfficeHosting hosting, string name, string schema) => IsDatabase(name) ? hosting.UsePostgreSql(name, schema) : hosting.UseSqlite(name);

    internal static bool IsDatabase(string name) => name.Contains('=', StringComparison.Ordinal);
}
