using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Sqlite;

/// <summary>Rows as they come out of the file, and values as they go in.</summary>
internal static class SqliteRows
{
    /// <summary>The columns of a conclusion, in the order in which they are read and written.</summary>
    internal const string Conclusion = "unit, id, kind, subject, since, vi, en, rule, severity, due, body, receiving";

    internal static string Of(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);

    internal static string? Of(LocalDateTime? moment) => moment is { } there ? Of(there) : null;

    internal static long Of(Instant instant) => instant.ToUnixTimeTicks();

    internal static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    internal static LocalDateTime Moment(this SqliteDataReader row, int column) => LocalDateTimePattern.ExtendedIso.Parse(row.GetString(column)).Value;

    internal static LocalDateTime? MomentOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Moment(column);

    internal static Instant Instant(this SqliteDataReader row, int column) => NodaTime.Instant.FromUnixTimeTicks(row.GetInt64(column));

    internal static Instant? InstantOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Instant(column);

    internal static DeskRow Desk(SqliteDataReader row) => AsKept(row) with { Succession = StoredJson.Succession(row.TextOrNull(9)), Reported = StoredJson.Reported(row.TextOrNull(10)) };

    /// <summary>A desk that nobody is to go on from.</summary>
    internal static DeskRow DeskAsKept(SqliteDataReader row) => DeskRow.AsLegible(row.GetString(0), () => AsKept(row).WithKept(row.TextOrNull(9), row.TextOrNull(10)));

    private static DeskRow AsKept(SqliteDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.Moment(3), row.MomentOrNull(4), row.Moment(5), row.TextOrNull(6), row.MomentOrNull(7), row.GetBoolean(8));

    internal static InboxRow Inbox(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.Instant(5));

    internal static FactRow Fact(SqliteDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.Moment(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.Instant(8));

    internal static DossierRow Dossier(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), (DossierState)row.GetInt32(2), row.GetString(3), row.TextOrNull(4));

    internal static (CommandRow Row, string Digest) Command(SqliteDataReader row) => (
        new(
            row.GetString(0), row.GetString(1), row.GetString(2), row.Instant(3), (CommandState)row.GetInt32(4), row.MomentOrNull(5), row.TextOrNull(6)),
        row.GetString(7));

    internal static OutboxRow Outbox(SqliteDataReader row) => new(
        row.GetString(0), StoredJson.Delivery(row.GetString(1), row.GetString(2)), row.GetInt32(3), row.InstantOrNull(4), row.TextOrNull(5));

    internal static DeliveryRow Delivery(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetBoolean(3));

    internal static StandingConclusion Standing(SqliteDataReader row) => Standing(row, 0);

    internal static StandingChange Change(SqliteDataReader row) =>
        new(row.GetInt64(0), row.Moment(1), (ChangeKind)row.GetInt32(2), (ChangeOrigin)row.GetInt32(3), Standing(row, 4));

    internal static StandingConclusion Standing(SqliteDataReader row, int first) => new(
        row.GetString(first), row.GetString(first + 1), row.GetString(first + 2), row.GetString(first + 3), row.Moment(first + 4),
        new(row.GetString(first + 5), row.GetString(first + 6)))
    {
        Rule = row.TextOrNull(first + 7),
        Severity = row.IsDBNull(first + 8) ? null : (Severity)row.GetInt32(first + 8),
        Due = StoredJson.Due(row.TextOrNull(first + 9)),
        Json = row.GetString(first + 10),
        ReceivingUnit = row.TextOrNull(first + 11),
    };
}
