using System.Collections.Concurrent;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using NodaTime;
using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>Everything of an office in a schema of a PostgreSQL database: any number of processes.</summary>
internal sealed partial class PostgresOfficeStore(NpgsqlDataSource source, string schema, bool ownsSource, string[]? steps = null) : IOfficeStore, IOfficeTables, IAsyncDisposable, IDisposable
{
    private readonly PostgresDatabase _database = new(source, schema);
    private readonly ConcurrentDictionary<YearMonth, Lazy<Task>> _months = new();
    private volatile bool _isPrepared;

    internal PostgresDatabase Database => _database;

    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (_isPrepared)
        {
            return;
        }

        if (await PostgresSchema.MigrateAsync(_database, steps ?? PostgresSchema.Steps, cancellation).ConfigureAwait(false) is { } newer)
        {
            throw PostgresFaults.Newer(_database.Place, newer);
        }

        await PostgresStream.GoOnAsync(_database, cancellation).ConfigureAwait(false);
        _isPrepared = true;
    }

    public async Task PrepareKeptAsync(CancellationToken cancellation)
    {
        if (!(await _database.ReadAsync("select to_regclass('~.desk') is not null", row => row.GetBoolean(0), cancellation).ConfigureAwait(false))[0])
        {
            throw new OfficeUnavailableException(StoreProblems.Empty);
        }

        await PrepareAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose()
    {
        if (ownsSource)
        {
            source.Dispose();
        }
    }

    public ValueTask DisposeAsync() => ownsSource ? source.DisposeAsync() : ValueTask.CompletedTask;

    public async Task<CommandRow?> FindCommandAsync(string id, CancellationToken cancellation) =>
        (await _database.ReadAsync(FindCommandsSql, PostgresRows.Command, cancellation, PostgresValues.Of([id])).ConfigureAwait(false)).Select(found => found.Row).FirstOrDefault();

    public async Task<bool> HasAcceptedAsync(string id, CancellationToken cancellation) =>
        (await ListAsync("select id from ~.command where id = $1", row => row.GetString(0), cancellation, PostgresValues.Of(id)).ConfigureAwait(false)).Count > 0;

    public async Task<DeskContents> LoadAsync(string unit, CancellationToken cancellation) => new(
        await ListAsync(
            $"select {PostgresRows.DossierColumns} from ~.dossier where unit = $1 and state = 1 order by id", PostgresRows.Dossier, cancellation, PostgresValues.Of(unit)).ConfigureAwait(false),
        await ListAsync(
            $"select {PostgresRows.ConclusionColumns} from ~.standing where unit = $1", PostgresRows.Standing, cancellation, PostgresValues.Of(unit)).ConfigureAwait(false));

    public Task<IReadOnlyList<InboxRow>> InboxAsync(string unit, int most, CancellationToken cancellation) => ListAsync(
        "select number, command, dossier, body, digest, accepted from ~.inbox where unit = $1 order by number limit $2", PostgresRows.Inbox, cancellation,
        PostgresValues.Of(unit), PostgresValues.Of(most));

    public Task<IReadOnlyList<DeskDue>> DesksAsync(CancellationToken cancellation) => ListAsync(
        """
        with recursive waiting as (
          (select unit, accepted from ~.inbox order by unit, number limit 1)
          union all
          select after.unit, after.accepted
          from waiting, lateral (select unit, accepted from ~.inbox where inbox.unit > waiting.unit order by unit, number limit 1) after)
        select coalesce(desk.unit, waiting.unit), next, next_ns, reached, reached_ns, accepted from ~.desk full join waiting on waiting.unit = desk.unit
        """,
        row => new DeskDue(row.GetString(0), row.MomentOrNull(1), row.MomentOrNull(3), row.InstantOrNull(5)), cancellation);

    public Task<IReadOnlyList<StrayCommand>> StrayCommandsAsync(CancellationToken cancellation) => ListAsync(
        """
        with kept as (
          select command, dossier, accepted from ~.inbox union all select command, dossier, accepted from ~.fact union all select command, dossier, accepted from ~.refused)
        select id, dossier, true from ~.command
          where not exists (select 1 from kept where kept.command = command.id and kept.dossier = command.dossier and kept.accepted = command.accepted)
        union all select kept.command, kept.dossier, false from kept
          where not exists (select 1 from ~.command where kept.command = command.id and kept.dossier = command.dossier and kept.accepted = command.accepted)
        """,
        row => new StrayCommand(row.GetString(0), row.GetString(1), row.GetBoolean(2)), cancellation);

    public Task<IReadOnlyList<DeskRow>> DeskRowsAsync(CancellationToken cancellation) =>
        ListAsync($"select {PostgresRows.DeskColumns} from ~.desk order by unit", PostgresRows.DeskAsKept, cancellation);

    public Task<IReadOnlyList<DeliveryRow>> OutboxAsync(CancellationToken cancellation) =>
        ListAsync("select channel, id, body, sent from ~.outbox order by channel, id", PostgresRows.Delivery, cancellation);

    public Task<IReadOnlyList<DeliveryRow>> LettersAsync(string channel, IReadOnlyList<string> ids, CancellationToken cancellation) => ListAsync(
        "select channel, id, body, sent from ~.outbox where channel = $1 and id = any($2)", PostgresRows.Delivery, cancellation, PostgresValues.Of(channel), PostgresValues.Of(ids));

    public async Task<Instant?> NextDeliveryAsync(string channel, CancellationToken cancellation) => (await ListAsync(
        "select min(next_try) from ~.outbox where channel = $1 and not sent", row => row.InstantOrNull(0), cancellation, PostgresValues.Of(channel)).ConfigureAwait(false))[0];

    public Task<IReadOnlyList<OutboxRow>> DeadLettersAsync(CancellationToken cancellation) => ListAsync(
        "select channel, id, body, tries, tried_at, reason from ~.outbox where not sent and next_try is null order by channel, id", PostgresRows.Outbox, cancellation);

    public async Task<DossierRow?> FindDossierAsync(string id, CancellationToken cancellation) => (await ListAsync(
        $"select {PostgresRows.DossierColumns} from ~.dossier where id = $1", PostgresRows.Dossier, cancellation, PostgresValues.Of(id)).ConfigureAwait(false)).SingleOrDefault();

    public Task<IReadOnlyList<DossierRow>> DossiersAsync(string? unit, CancellationToken cancellation) => ListAsync(
        $"select {PostgresRows.DossierColumns} from ~.dossier where state <> 2 and ($1 is null or unit = $1) order by id", PostgresRows.Dossier, cancellation, PostgresValues.Of(unit));

    public Task<IReadOnlyList<StandingConclusion>> StandingAsync(StandingQuery query, CancellationToken cancellation) => ListAsync(
        $"""
        select {PostgresRows.ConclusionColumns} from ~.standing
        where ($1 is null or unit = $1) and ($2 is null or subject = $2) and ($3 is null or kind = $3) and ($4 is null or rule = $4) and ($5 is null or receiving = $5) order by since, since_ns, id
        """,
        PostgresRows.Standing, cancellation, PostgresValues.Of(query.Unit), PostgresValues.Of(query.Subject), PostgresValues.Of(query.Kind), PostgresValues.Of(query.Rule),
        PostgresValues.Of(query.ReceivingUnit));

    public Task<IReadOnlyList<(StandingConclusion Finding, DossierRow Dossier)>> FindingsAsync(string[] rules, string? unit, string? receivingUnit, CancellationToken cancellation) => ListAsync(
        $"""
        with found as (
          select {PostgresRows.ConclusionColumns} from ~.standing where rule = any($1) and kind = 'finding' and ($2 is null or unit = $2) and ($3 is null or receiving = $3))
        select dossier.id, dossier.unit, state, dossier.body, acknowledged, found.* from found join ~.dossier on dossier.id = subject
        """,
        row => (PostgresRows.Standing(row, 5), PostgresRows.Dossier(row)), cancellation, PostgresValues.Of(rules), PostgresValues.Of(unit), PostgresValues.Of(receivingUnit));

    public Task<IReadOnlyList<StandingChange>> ChangesAsync(long after, int most, CancellationToken cancellation) =>
        ListAsync(PostgresStream.ReadSql, PostgresRows.Change, cancellation, PostgresValues.Of(after), PostgresValues.Of(most));

    public Task<IReadOnlyList<FactRow>> FactsOfAsync(string dossierId, CancellationToken cancellation) => ListAsync(
        $"select {PostgresRows.FactColumns} from ~.fact where dossier = $1 order by accepted, seq", PostgresRows.Fact, cancellation, PostgresValues.Of(dossierId));

    public Task<IReadOnlyList<FactRow>> FactsAsync(string unit, CancellationToken cancellation) =>
        ListAsync($"select {PostgresRows.FactColumns} from ~.fact where unit = $1 order by seq", PostgresRows.Fact, cancellation, PostgresValues.Of(unit));

    public async Task<bool> HasNoticeAsync(string id, CancellationToken cancellation) =>
        (await ListAsync("select 1 from ~.notice where id = $1", _ => true, cancellation, PostgresValues.Of(id)).ConfigureAwait(false)).Count > 0;

    public Task<IReadOnlyList<NoticeRow>> NoticesAsync(string unit, CancellationToken cancellation) => ListAsync(
        "select id, body, waits from ~.notice where unit = $1", row => new NoticeRow(row.GetString(0), row.GetString(1), row.GetBoolean(2)), cancellation, PostgresValues.Of(unit));

    private async Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellation, params NpgsqlParameter[] values) =>
        await _database.ReadAsync(sql, read, cancellation, values).ConfigureAwait(false);
}
