using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>Values as they go in: one, or a column of them.</summary>
internal static class PostgresValues
{
    private const int NanosecondsPerMicrosecond = 1_000;

    internal static NpgsqlParameter Of(string? text) => With(NpgsqlDbType.Text, text);

    internal static NpgsqlParameter Of(long number) => With(NpgsqlDbType.Bigint, number);

    internal static NpgsqlParameter Of(int number) => With(NpgsqlDbType.Integer, number);

    internal static NpgsqlParameter Of(bool flag) => With(NpgsqlDbType.Boolean, flag);

    internal static NpgsqlParameter Of(LocalDateTime? moment) => With(NpgsqlDbType.Timestamp, moment is { } there ? Coarse(there) : null);

    internal static NpgsqlParameter FineOf(LocalDateTime? moment) => With(NpgsqlDbType.Smallint, moment is { } there ? Fine(there) : null);

    internal static NpgsqlParameter Of(Instant? instant) => With(NpgsqlDbType.TimestampTz, instant is { } there ? Utc(there) : null);

    internal static NpgsqlParameter Of(IEnumerable<string?> texts) => Column(NpgsqlDbType.Text, texts.ToArray());

    internal static NpgsqlParameter Of(IEnumerable<long> numbers) => Column(NpgsqlDbType.Bigint, numbers.ToArray());

    internal static NpgsqlParameter Of(IEnumerable<int> numbers) => Column(NpgsqlDbType.Integer, numbers.ToArray());

    internal static NpgsqlParameter Of(IEnumerable<int?> numbers) => Column(NpgsqlDbType.Integer, numbers.ToArray());

    internal static NpgsqlParameter Of(IEnumerable<bool> flags) => Column(NpgsqlDbType.Boolean, flags.ToArray());

    internal static NpgsqlParameter Of(IEnumerable<LocalDateTime> moments) => Column(NpgsqlDbType.Timestamp, moments.Select(Coarse).ToArray());

    internal static NpgsqlParameter FineOf(IEnumerable<LocalDateTime> moments) => Column(NpgsqlDbType.Smallint, moments.Select(Fine).ToArray());

    internal static NpgsqlParameter Of(IEnumerable<Instant> instants) => Column(NpgsqlDbType.TimestampTz, instants.Select(Utc).ToArray());

    /// <summary>The moment to the microsecond before it.</summary>
    internal static DateTime Coarse(LocalDateTime moment) => moment.PlusNanoseconds(-Fine(moment)).ToDateTimeUnspecified();

    /// <summary>The nanoseconds of a moment below the microsecond.</summary>
    internal static short Fine(LocalDateTime moment) => (short)(moment.NanosecondOfSecond % NanosecondsPerMicrosecond);

    /// <summary>A time of the machine to the microsecond before it; what is before the times of .NET is the earliest of them, which PostgreSQL keeps as before all others.</summary>
    internal static DateTime Utc(Instant instant)
    {
        if (instant < Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc)))
        {
            return DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);
        }

        var moment = instant.ToDateTimeUtc();
        return moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    private static NpgsqlParameter With(NpgsqlDbType type, object? value) => new() { NpgsqlDbType = type, Value = value ?? DBNull.Value };

    private static NpgsqlParameter Column(NpgsqlDbType type, object values) => new() { NpgsqlDbType = NpgsqlDbType.Array | type, Value = values };
}
