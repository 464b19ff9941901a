using AdminReform.Hosting.Storage;
using NodaTime;

namespace AdminReform.Hosting.PostgreSql;

/// <content>What couriers take and bring back.</content>
internal sealed partial class PostgresOfficeStore
{
    public async Task<OutboxRow?> TakeDeliveryAsync(string channel, Instant now, Instant leasedUntil, CancellationToken cancellation)
    {
        // Asking costs nothing; taking is a commit.
        var next = await NextDeliveryAsync(channel, cancellation).ConfigureAwait(false);
        if (next is null || next > now)
        {
            return null;
        }

        var taken = await _database.WriteAsync(
            session => session.ReadAsync(
                """
                update ~.outbox set next_try = $3
                from (
                  select channel, id from ~.outbox where channel = $1 and not sent and next_try <= $2 order by next_try, id limit 1 for update skip locked) due
                where outbox.channel = due.channel and outbox.id = due.id
                returning outbox.channel, outbox.id, body, tries, tried_at, reason
                """,
                PostgresRows.Outbox, PostgresValues.Of(channel), PostgresValues.Of((Instant?)now), PostgresValues.Of((Instant?)leasedUntil)),
            cancellation).ConfigureAwait(false);
        return taken is [var row, ..] ? row : null;
    }

    public Task SettleDeliveryAsync(DeliveryOutcome outcome, CancellationToken cancellation) => _database.WriteAsync(
        session => session.RunAsync(
            "update ~.outbox set tries = tries + 1, tried_at = $3, reason = $4, next_try = $5, sent = $6 where channel = $1 and id = $2",
            PostgresValues.Of(outcome.Channel), PostgresValues.Of(outcome.Id), PostgresValues.Of((Instant?)outcome.At), PostgresValues.Of(outcome.Reason),
            PostgresValues.Of(outcome.NextTry), PostgresValues.Of(outcome.Reason is null)),
        cancellation);

    public Task<bool> ReviveAsync(string channel, string id, Instant at, CancellationToken cancellation) => _database.WriteAsync(
        async session => await session.RunAsync(
            "update ~.outbox set tries = 0, next_try = $3 where channel = $1 and id = $2 and not sent and next_try is null",
            PostgresValues.Of(channel), PostgresValues.Of(id), PostgresValues.Of((Instant?)at)).ConfigureAwait(false) == 1,
        cancellation);
}
