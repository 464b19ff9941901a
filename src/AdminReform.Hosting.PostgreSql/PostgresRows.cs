using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using NodaTime;
using Npgsql;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>Rows as they come out of the database, and the columns in which lists of them go in.</summary>
internal static class PostgresRows
{
    internal const string DeskColumns = "unit, version, seq, reached, reached_ns, next, next_ns, watched_since, watched_since_ns, stamp, ruled_since, ruled_since_ns, going_live, succession, reported";

    internal const string FactColumns = "unit, seq, batch, at, at_ns, command, dossier, body, digest, accepted";

    internal const string DossierColumns = "id, unit, state, body, acknowledged";

    /// <summary>The columns of a conclusion, in the order in which they are read and written.</summary>
    internal const string ConclusionColumns = "unit, id, kind, subject, since, since_ns, vi, en, rule, severity, due, body, receiving";

    internal static string? TextOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>An office moment, of two columns.</summary>
    internal static LocalDateTime Moment(this NpgsqlDataReader row, int column) => LocalDateTime.FromDateTime(row.GetDateTime(column)).PlusNanoseconds(row.GetInt16(column + 1));

    internal static LocalDateTime? MomentOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.Moment(column);

    internal static Instant Instant(this NpgsqlDataReader row, int column) => row.GetDateTime(column) is var moment && moment == DateTime.MinValue
        ? NodaTime.Instant.MinValue
        : NodaTime.Instant.FromDateTimeUtc(moment);

    internal static Instant? InstantOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.Instant(column);

    internal static DeskRow Desk(NpgsqlDataReader row) => AsKept(row) with { Succession = StoredJson.Succession(row.TextOrNull(13)), Reported = StoredJson.Reported(row.TextOrNull(14)) };

    /// <summary>A desk that nobody is to go on from.</summary>
    internal static DeskRow DeskAsKept(NpgsqlDataReader row) => DeskRow.AsLegible(row.GetString(0), () => AsKept(row).WithKept(row.TextOrNull(13), row.TextOrNull(14)));

    private static DeskRow AsKept(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.Moment(3), row.MomentOrNull(5), row.Moment(7), row.TextOrNull(9), row.MomentOrNull(10), row.GetBoolean(12));

    internal static InboxRow Inbox(NpgsqlDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.Instant(5));

    internal static FactRow Fact(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.Moment(3), row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), row.Instant(9));

    internal static DossierRow Dossier(NpgsqlDataReader row) =>
        new(row.GetString(0), row.GetString(1), (DossierState)row.GetInt32(2), row.GetString(3), row.TextOrNull(4));

    internal static (CommandRow Row, string Digest) Command(NpgsqlDataReader row) => (
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.Instant(3), (CommandState)row.GetInt32(4), row.MomentOrNull(5), row.TextOrNull(7)),
        row.GetString(8));

    internal static OutboxRow Outbox(NpgsqlDataReader row) => new(
        row.GetString(0), StoredJson.Delivery(row.GetString(1), row.GetString(2)), row.GetInt32(3), row.InstantOrNull(4), row.TextOrNull(5));

    internal static DeliveryRow Delivery(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetBoolean(3));

    internal static StandingConclusion Standing(NpgsqlDataReader row) => Standing(row, 0);

    internal static StandingChange Change(NpgsqlDataReader row) =>
        new(row.GetInt64(0), row.Moment(1), (ChangeKind)row.GetInt32(3), (ChangeOrigin)row.GetInt32(4), Standing(row, 5));

    /// <summary>Facts as columns, in the order of <see cref="FactColumns"/>.</summary>
    internal static NpgsqlParameter[] Columns(IReadOnlyList<FactRow> facts) =>
    [
        PostgresValues.Of(facts.Select(fact => fact.Unit)), PostgresValues.Of(facts.Select(fact => fact.Seq)), PostgresValues.Of(facts.Select(fact => fact.Batch)),
        PostgresValues.Of(facts.Select(fact => fact.At)), PostgresValues.FineOf(facts.Select(fact => fact.At)), PostgresValues.Of(facts.Select(fact => fact.Command)),
        PostgresValues.Of(facts.Select(fact => fact.Dossier)), PostgresValues.Of(facts.Select(fact => fact.Body)), PostgresValues.Of(facts.Select(fact => fact.Digest)),
        PostgresValues.Of(facts.Select(fact => fact.AcceptedAt)),
    ];

    /// <summary>Conclusions as columns, in the order of <see cref="ConclusionColumns"/>.</summary>
    internal static NpgsqlParameter[] Columns(IReadOnlyList<StandingConclusion> conclusions) =>
    [
        PostgresValues.Of(conclusions.Select(each => each.Unit)), PostgresValues.Of(conclusions.Select(each => each.Id)), PostgresValues.Of(conclusions.Select(each => each.Kind)),
        PostgresValues.Of(conclusions.Select(each => each.Subject)), PostgresValues.Of(conclusions.Select(each => each.Since)),
        PostgresValues.FineOf(conclusions.Select(each => each.Since)), PostgresValues.Of(conclusions.Select(each => each.Message.Vietnamese)),
        PostgresValues.Of(conclusions.Select(each => each.Message.English)), PostgresValues.Of(conclusions.Select(each => each.Rule)),
        PostgresValues.Of(conclusions.Select(each => (int?)each.Severity)), PostgresValues.Of(conclusions.Select(each => StoredJson.Write(each.Due))),
        PostgresValues.Of(conclusions.Select(each => each.Json)), PostgresValues.Of(conclusions.Select(each => each.ReceivingUnit)),
    ];

    internal static StandingConclusion Standing(NpgsqlDataReader row, int first) => new(
        row.GetString(first), row.GetString(first + 1), row.GetString(first + 2), row.GetString(first + 3), row.Moment(first + 4),
        new(row.GetString(first + 6), row.GetString(first + 7)))
    {
        Rule = row.TextOrNull(first + 8),
        Severity = row.IsDBNull(first + 9) ? null : (Severity)row.GetInt32(first + 9),
        Due = StoredJson.Due(row.TextOrNull(first + 10)),
        Json = row.GetString(first + 11),
        ReceivingUnit = row.TextOrNull(first + 12),
    };
}
