using AdminReform.Hosting.Storage;
using NpgsqlTypes;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>Many rows at once, by PostgreSQL's own means.</summary>
internal static class PostgresCopying
{
    internal static async Task PutAsync(PostgresSession session, IReadOnlyList<(string Unit, InboxRow Row)> waiting)
    {
        var import = await session.CopyInAsync("copy ~.inbox (unit, command, dossier, body, digest, accepted) from stdin (format binary)").ConfigureAwait(false);
        await using (import.ConfigureAwait(false))
        {
            foreach (var (unit, row) in waiting)
            {
                await import.StartRowAsync().ConfigureAwait(false);
                foreach (var text in (string[])[unit, row.Command, row.Dossier, row.Body, row.Digest])
                {
                    await import.WriteAsync(text, NpgsqlDbType.Text).ConfigureAwait(false);
                }

                await import.WriteAsync(PostgresValues.Utc(row.AcceptedAt), NpgsqlDbType.TimestampTz).ConfigureAwait(false);
            }

            await import.CompleteAsync().ConfigureAwait(false);
        }
    }
}
