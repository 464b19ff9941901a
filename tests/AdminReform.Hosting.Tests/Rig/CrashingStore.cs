using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Hosting.Rig;

/// <summary>A process dies at a call of the store: before it, or after it when the answer is lost.</summary>
internal sealed class CrashException : Exception;

/// <summary>Passes everything on to a store, and dies at a call that is set beforehand.</summary>
internal sealed class CrashingStore(IOfficeStore inner) : IOfficeStore
{
    private int _callsLeft = -1;
    private bool _isAfter;

    internal IOfficeStore Inner => inner;

    /// <summary>Whether it cannot be reached from here.</summary>
    internal bool IsCutOff { get; set; }

    /// <summary>How often it was asked.</summary>
    internal int Calls { get; private set; }

    /// <summary>Dies at a call from now: the next for 0.</summary>
    internal void Arm(int calls, bool isAfter) => (_callsLeft, _isAfter) = (calls, isAfter);

    /// <summary>Whether it has yet to die.</summary>
    internal bool IsArmed => _callsLeft >= 0;

    internal void Disarm() => _callsLeft = -1;

    public Task PrepareAsync(CancellationToken cancellation) => inner.PrepareAsync(cancellation);

    public Task PrepareKeptAsync(CancellationToken cancellation) => inner.PrepareKeptAsync(cancellation);

    public Task<IReadOnlyList<Acceptance>> AcceptAsync(IReadOnlyList<NewCommand> commands, Instant at, CancellationToken cancellation) =>
        Pass(() => inner.AcceptAsync(commands, at, cancellation));

    public Task ProveWritableAsync(CancellationToken cancellation) => inner.ProveWritableAsync(cancellation);

    public Task<CommandRow?> FindCommandAsync(string id, CancellationToken cancellation) => Pass(() => inner.FindCommandAsync(id, cancellation));

    public Task<bool> HasAcceptedAsync(string id, CancellationToken cancellation) => Pass(() => inner.HasAcceptedAsync(id, cancellation));

    public Task<DeskRow> ClaimAsync(string unit, LocalDateTime at, CancellationToken cancellation) => Pass(() => inner.ClaimAsync(unit, at, cancellation));

    public Task<DeskContents> LoadAsync(string unit, CancellationToken cancellation) => Pass(() => inner.LoadAsync(unit, cancellation));

    public Task<IReadOnlyList<InboxRow>> InboxAsync(string unit, int most, CancellationToken cancellation) => Pass(() => inner.InboxAsync(unit, most, cancellation));

    public Task<bool> CommitAsync(DeskCommit commit, CancellationToken cancellation) => Pass(() => inner.CommitAsync(commit, cancellation));

    public Task<IReadOnlyList<DeskDue>> DesksAsync(CancellationToken cancellation) => Pass(() => inner.DesksAsync(cancellation));

    public Task<IReadOnlyList<StrayCommand>> StrayCommandsAsync(CancellationToken cancellation) => Pass(() => inner.StrayCommandsAsync(cancellation));

    public Task<IReadOnlyList<DeskRow>> DeskRowsAsync(CancellationToken cancellation) => Pass(() => inner.DeskRowsAsync(cancellation));

    public Task<IReadOnlyList<DeliveryRow>> OutboxAsync(CancellationToken cancellation) => Pass(() => inner.OutboxAsync(cancellation));

    public Task<IReadOnlyList<DeliveryRow>> LettersAsync(string channel, IReadOnlyList<string> ids, CancellationToken cancellation) => Pass(() => inner.LettersAsync(channel, ids, cancellation));

    public Task<OutboxRow?> TakeDeliveryAsync(string channel, Instant now, Instant leasedUntil, CancellationToken cancellation) =>
        Pass(() => inner.TakeDeliveryAsync(channel, now, leasedUntil, cancellation));

    public Task SettleDeliveryAsync(DeliveryOutcome outcome, CancellationToken cancellation) => Pass(async () =>
    {
        await inner.SettleDeliveryAsync(outcome, cancellation);
        return true;
    });

    public Task<Instant?> NextDeliveryAsync(string channel, CancellationToken cancellation) => Pass(() => inner.NextDeliveryAsync(channel, cancellation));

    public Task<IReadOnlyList<OutboxRow>> DeadLettersAsync(CancellationToken cancellation) => Pass(() => inner.DeadLettersAsync(cancellation));

    public Task<bool> ReviveAsync(string channel, string id, Instant at, CancellationToken cancellation) => Pass(() => inner.ReviveAsync(channel, id, at, cancellation));

    public Task<DossierRow?> FindDossierAsync(string id, CancellationToken cancellation) => Pass(() => inner.FindDossierAsync(id, cancellation));

    public Task<IReadOnlyList<DossierRow>> DossiersAsync(string? unit, CancellationToken cancellation) => Pass(() => inner.DossiersAsync(unit, cancellation));

    public Task<IReadOnlyList<StandingConclusion>> StandingAsync(StandingQuery query, CancellationToken cancellation) => Pass(() => inner.StandingAsync(query, cancellation));

    public Task<IReadOnlyList<(StandingConclusion Finding, DossierRow Dossier)>> FindingsAsync(
        string[] rules, string? unit, string? receivingUnit, CancellationToken cancellation) => Pass(() => inner.FindingsAsync(rules, unit, receivingUnit, cancellation));

    public Task<IReadOnlyList<StandingChange>> ChangesAsync(long after, int most, CancellationToken cancellation) => Pass(() => inner.ChangesAsync(after, most, cancellation));

    public Task<IReadOnlyList<FactRow>> FactsOfAsync(string dossierId, CancellationToken cancellation) => Pass(() => inner.FactsOfAsync(dossierId, cancellation));

    public Task<IReadOnlyList<FactRow>> FactsAsync(string unit, CancellationToken cancellation) => Pass(() => inner.FactsAsync(unit, cancellation));

    public Task<bool> HasNoticeAsync(string id, CancellationToken cancellation) => Pass(() => inner.HasNoticeAsync(id, cancellation));

    public Task<IReadOnlyList<NoticeRow>> NoticesAsync(string unit, CancellationToken cancellation) => Pass(() => inner.NoticesAsync(unit, cancellation));

    private async Task<T> Pass<T>(Func<Task<T>> call)
    {
        Calls++;
        if (IsCutOff)
        {
            throw new OfficeUnavailableException(Problem.Of("hosting.store.unavailable", "Không trả lời.", "It does not answer.")) { IsSilent = true };
        }

        var isLast = _callsLeft-- == 0;
        if (isLast && !_isAfter)
        {
            throw new CrashException();
        }

        var result = await call();
        return isLast ? throw new CrashException() : result;
    }
}
