using System.Collections.Concurrent;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace AdminReform.Hosting.Sqlite;

/// <summary>Everything of an office in one SQLite file: one writer, any number of readers.</summary>
internal sealed partial class SqliteOfficeStore(string path, string[]? steps = null, HealthBook? health = null) : IOfficeStore, IOfficeTables, IAsyncDisposable, IDisposable
{
    // For a list of ids as JSON.
    private const string FindCommandsSql =
        """
        with asked as (select value as id from json_each($0))
        select command, unit, dossier, accepted, 1, null, null, digest from inbox where command in (select id from asked)
        union all select command, unit, dossier, accepted, 2, at, (select problems from irregular where irregular.command = fact.command), digest from fact where command in (select id from asked)
        union all select command, unit, dossier, accepted, 3, at, problems, digest from refused where command in (select id from asked)
        """;

    private const string ErasingKey = "erasing";

    private const int CannotOpen = 14;

    private const string FactColumns = "unit, seq, batch, at, command, dossier, body, digest, accepted";

    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private readonly SemaphoreSlim _preparing = new(1, 1);
    private SqliteWriter? _writer;

    /// <summary>The file.</summary>
    internal string Path => path;

    private SqliteWriter Writer => _writer ?? throw new InvalidOperationException("The store is not prepared.");

    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await _preparing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _writer ??= await Task.Run(Open, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _preparing.Release();
        }
    }

    public async Task PrepareKeptAsync(CancellationToken cancellation)
    {
        if (!await IsThereAsync(cancellation).ConfigureAwait(false))
        {
            throw new OfficeUnavailableException(StoreProblems.Empty);
        }

        await PrepareAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (_writer is not null)
        {
            await _writer.DisposeAsync().ConfigureAwait(false);
        }

        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _preparing.Dispose();
    }

    public Task<CommandRow?> FindCommandAsync(string id, CancellationToken cancellation) =>
        ReadAsync(session => session.Read(FindCommandsSql, SqliteRows.Command, Documents.List([id])).Select(found => found.Row).FirstOrDefault(), cancellation);

    public Task<DeskContents> LoadAsync(string unit, CancellationToken cancellation) => ReadAsync(
        session => new DeskContents(
            session.Read("select id, unit, state, body, acknowledged from dossier where unit = $0 and state = 1 order by id", SqliteRows.Dossier, unit),
            session.Read($"select {SqliteRows.Conclusion} from standing where unit = $0", SqliteRows.Standing, unit)),
        cancellation);

    public Task<IReadOnlyList<InboxRow>> InboxAsync(string unit, int most, CancellationToken cancellation) => ListAsync(
        "select number, command, dossier, body, digest, accepted from inbox where unit = $0 order by number limit $1", SqliteRows.Inbox, cancellation, unit, most);

    public Task<IReadOnlyList<DeskDue>> DesksAsync(CancellationToken cancellation) => ListAsync(
        """
        select unit, max(next), max(reached), min(oldest) from (
          select unit, next, reached, null as oldest from desk union all select unit, null, null, min(accepted) from inbox group by unit)
        group by unit
        """,
        row => new DeskDue(row.GetString(0), row.MomentOrNull(1), row.MomentOrNull(2), row.InstantOrNull(3)), cancellation);

    public Task<IReadOnlyList<StrayCommand>> StrayCommandsAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<StrayCommand>>([]);

    public Task<IReadOnlyList<DeskRow>> DeskRowsAsync(CancellationToken cancellation) => ListAsync(
        "select unit, version, seq, reached, next, watched_since, stamp, ruled_since, going_live, succession, reported from desk order by unit", SqliteRows.DeskAsKept, cancellation);

    public Task<IReadOnlyList<DeliveryRow>> OutboxAsync(CancellationToken cancellation) =>
        ListAsync("select channel, id, body, sent from outbox order by channel, id", SqliteRows.Delivery, cancellation);

    public Task<IReadOnlyList<DeliveryRow>> LettersAsync(string channel, IReadOnlyList<string> ids, CancellationToken cancellation) => ListAsync(
        "select channel, id, body, sent from outbox where channel = $0 and id in (select value from json_each($1))", SqliteRows.Delivery, cancellation, channel, Documents.List(ids));

    public Task<Instant?> NextDeliveryAsync(string channel, CancellationToken cancellation) => ReadAsync(
        session => session.Read("select min(next_try) from outbox where channel = $0 and sent = 0", row => row.InstantOrNull(0), channel)[0], cancellation);

    public Task<IReadOnlyList<OutboxRow>> DeadLettersAsync(CancellationToken cancellation) => ListAsync(
        "select channel, id, body, tries, tried_at, reason from outbox where sent = 0 and next_try is null order by channel, id", SqliteRows.Outbox, cancellation);

    public Task<DossierRow?> FindDossierAsync(string id, CancellationToken cancellation) => ReadAsync(
        session => session.Read("select id, unit, state, body, acknowledged from dossier where id = $0", SqliteRows.Dossier, id).FirstOrDefault(), cancellation);

    public Task<IReadOnlyList<DossierRow>> DossiersAsync(string? unit, CancellationToken cancellation) => ListAsync(
        "select id, unit, state, body, acknowledged from dossier where state <> 2 and ($0 is null or unit = $0) order by id", SqliteRows.Dossier, cancellation, unit);

    public Task<IReadOnlyList<StandingConclusion>> StandingAsync(StandingQuery query, CancellationToken cancellation)
    {
        // The narrowest index that applies.
        var by = query.Subject is not null ? "subject = $1"
            : query.Rule is not null ? "rule = $3"
            : query.Unit is not null ? "unit = $0"
            : query.ReceivingUnit is not null ? "receiving = $4"
            : "1 = 1";
        return ListAsync(
            $"""
            select {SqliteRows.Conclusion} from standing where {by}
              and ($0 is null or unit = $0) and ($1 is null or subject = $1) and ($2 is null or kind = $2) and ($3 is null or rule = $3) and ($4 is null or receiving = $4) order by since, id
            """,
            SqliteRows.Standing, cancellation, query.Unit, query.Subject, query.Kind, query.Rule, query.ReceivingUnit);
    }

    public Task<IReadOnlyList<(StandingConclusion Finding, DossierRow Dossier)>> FindingsAsync(string[] rules, string? unit, string? receivingUnit, CancellationToken cancellation) => ListAsync(
        $"""
        with found as (
          select {SqliteRows.Conclusion} from standing
          where rule in (select value from json_each($0)) and kind = 'finding' and ($1 is null or unit = $1) and ($2 is null or receiving = $2))
        select dossier.id, dossier.unit, state, dossier.body, acknowledged, found.* from found join dossier on dossier.id = subject
        """,
        row => (SqliteRows.Standing(row, 5), SqliteRows.Dossier(row)), cancellation, Documents.List(rules), unit, receivingUnit);

    public Task<IReadOnlyList<StandingChange>> ChangesAsync(long after, int most, CancellationToken cancellation) => ListAsync(
        $"select number, at, change, origin, {SqliteRows.Conclusion} from change where number > $0 order by number limit $1", SqliteRows.Change, cancellation, after, most);

    public Task<IReadOnlyList<FactRow>> FactsOfAsync(string dossierId, CancellationToken cancellation) =>
        ListAsync($"select {FactColumns} from fact where dossier = $0 order by accepted, seq", SqliteRows.Fact, cancellation, dossierId);

    public Task<IReadOnlyList<FactRow>> FactsAsync(string unit, CancellationToken cancellation) =>
        ListAsync($"select {FactColumns} from fact where unit = $0 order by seq", SqliteRows.Fact, cancellation, unit);

    public async Task<bool> HasNoticeAsync(string id, CancellationToken cancellation) =>
        (await ListAsync("select 1 from notice where id = $0", _ => true, cancellation, id).ConfigureAwait(false)).Count > 0;

    public Task<IReadOnlyList<NoticeRow>> NoticesAsync(string unit, CancellationToken cancellation) =>
        ListAsync("select id, body, waits from notice where unit = $0", row => new NoticeRow(row.GetString(0), row.GetString(1), row.GetBoolean(2)), cancellation, unit);

    /// <summary>Copies the file as it is now.</summary>
    internal Task BackUpAsync(string copy, CancellationToken cancellation) => ReadAsync(
        session =>
        {
            session.Run("pragma query_only = off");
            try
            {
                session.Read("vacuum into $0", _ => true, copy);
            }
            catch (SqliteException reason) when (reason.Message.Contains("output file already exists", StringComparison.Ordinal))
            {
                throw SqliteFaults.BackupExists(copy);
            }
            finally
            {
                session.Run("pragma query_only = on");
            }

            using var check = new SqliteSession(copy, isWriter: false);
            return check.Read("pragma quick_check", row => row.GetString(0)) is ["ok"] ? true : throw SqliteFaults.Unsound(copy, "quick_check");
        },
        cancellation);

    private Task<bool> IsThereAsync(CancellationToken cancellation) => Task.Run(
        () =>
        {
            try
            {
                using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "select exists (select 1 from sqlite_master where name = 'desk')";
                return (long)command.ExecuteScalar()! == 1;
            }
            catch (SqliteException reason) when (reason.SqliteErrorCode == CannotOpen)
            {
                return false;
            }
            catch (SqliteException reason)
            {
                throw SqliteFaults.Of(reason, path);
            }
        },
        cancellation);

    private SqliteWriter Open()
    {
        try
        {
            var session = new SqliteSession(path, isWriter: true);
            try
            {
                if (SqliteSchema.Migrate(session.Connection, steps ?? SqliteSchema.Steps) is { } newer)
                {
                    throw SqliteFaults.Newer(path, newer);
                }

                return new(session, path, isErasing => health?.Set(ErasingKey, isErasing ? [SqliteFaults.Erasing(path)] : []));
            }
            catch
            {
                session.Dispose();
                throw;
            }
        }
        catch (SqliteException reason)
        {
            throw SqliteFaults.Of(reason, path);
        }
    }

    private async Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<SqliteDataReader, T> read, CancellationToken cancellation, params object?[] values) =>
        await ReadAsync(session => session.Read(sql, read, values), cancellation).ConfigureAwait(false);

    // SQLite has no waiting of its own; a read runs beside the caller.
    private Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellation)
    {
        _ = Writer;
        return Task.Run(
            () =>
            {
                SqliteSession? session = null;
                try
                {
                    session = _readers.TryTake(out var idle) ? idle : new SqliteSession(path, isWriter: false);
                    var result = read(session);
                    _readers.Add(session);
                    return result;
                }
                catch (Exception reason)
                {
                    session?.Dispose();
                    if (reason is SqliteException fault)
                    {
                        throw SqliteFaults.Of(fault, path);
                    }

                    throw;
                }
            },
            cancellation);
    }
}
