using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>The numbers of changes, so that whoever reads from a number on misses none.</summary>
/// <remarks>
/// Desks commit at the same time, so a number of a sequence could be seen before a lower one. A change is numbered by its transaction instead, and read once every transaction before it has ended.
/// Where the database was restored into a new cluster, whose transactions begin low again, the base is raised.
/// </remarks>
internal static class PostgresStream
{
    internal static readonly string ReadSql =
        $"""
        select number, at, at_ns, change, origin, {PostgresRows.ConclusionColumns} from ~.change
        where number > $1 and number < (select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + base) << {PostgresSchema.ChangeBits} from ~.stream)
        order by number limit $2
        """;

    private static readonly string WriteSql =
        $"""
        insert into ~.change (number, at, at_ns, change, origin, {PostgresRows.ConclusionColumns})
        select ((pg_current_xact_id()::text::bigint + (select base from ~.stream)) << {PostgresSchema.ChangeBits}) + place - 1,
          at, at_ns, change, origin, {PostgresRows.ConclusionColumns}
        from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
          with ordinality as column_of (at, at_ns, change, origin, {PostgresRows.ConclusionColumns}, place)
        """;

    private static readonly string BehindSql =
        $"""
        select 1 from ~.stream
        where (select coalesce(max(number), 0) >> {PostgresSchema.ChangeBits} from ~.change) - base >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        """;

    private static readonly string RaiseSql =
        $"""
        update ~.stream
        set base = (select max(number) >> {PostgresSchema.ChangeBits} from ~.change) + 1 - pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        where (select coalesce(max(number), 0) >> {PostgresSchema.ChangeBits} from ~.change) - base >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        """;

    internal static void Write(PostgresSession session, IReadOnlyList<NewChange> changes)
    {
        if (changes.Count >= 1 << PostgresSchema.ChangeBits)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"A step of a desk made {changes.Count} changes; no more than {(1 << PostgresSchema.ChangeBits) - 1} are numbered."));
        }

        if (changes.Count > 0)
        {
            session.Queue(WriteSql,
            [
                PostgresValues.Of(changes.Select(change => change.At)), PostgresValues.FineOf(changes.Select(change => change.At)),
                PostgresValues.Of(changes.Select(change => (int)change.Kind)), PostgresValues.Of(changes.Select(change => (int)change.Origin)),
                .. PostgresRows.Columns([.. changes.Select(change => change.Conclusion)]),
            ]);
        }
    }

    /// <summary>Sees to it that what is numbered from now on comes after what is there.</summary>
    internal static async Task GoOnAsync(PostgresDatabase database, CancellationToken cancellation)
    {
        if ((await database.ReadAsync(BehindSql, row => row.GetInt32(0), cancellation).ConfigureAwait(false)).Count > 0)
        {
            await database.WriteAsync(session => session.RunAsync(RaiseSql), cancellation).ConfigureAwait(false);
        }
    }
}
