using System.Reflection;

namespace AdminReform.Hosting.Sqlite;

/// <summary>Makes the disk of a store full, or its file read-only, by the means of SQLite itself.</summary>
internal static class StoreLimits
{
    internal static Task LimitPagesAsync(this SqliteOfficeStore store, int pages) => RunAsync(store, FormattableString.Invariant($"pragma max_page_count = {pages}"));

    internal static Task QueryOnlyAsync(this SqliteOfficeStore store, bool isOnly) => RunAsync(store, $"pragma query_only = {(isOnly ? "on" : "off")}");

    private static Task RunAsync(SqliteOfficeStore store, string pragma)
    {
        var writer = typeof(SqliteOfficeStore).GetField("_writer", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(store)!;
        var session = (SqliteSession)typeof(SqliteWriter).GetField("_session", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(writer)!;
        session.Run(pragma);
        return Task.CompletedTask;
    }
}
