using AdminReform.Hosting.Reading;
using NodaTime;

namespace AdminReform.Hosting.Storage;

/// <summary>Where an office keeps everything that must last. Each call that writes is one transaction: all of it or nothing. Any number of threads and processes.</summary>
internal interface IOfficeStore
{
    /// <summary>Makes or migrates what it needs; called before anything else, and any number of times.</summary>
    Task PrepareAsync(CancellationToken cancellation);

    /// <summary>Prepares a store in which there is an office already; where there is none (<c>hosting.store.empty</c>, a name was mistyped) it throws, and makes nothing.</summary>
    Task PrepareKeptAsync(CancellationToken cancellation);

    /// <summary>Puts commands into the inboxes of their desks; what was accepted cannot be lost.</summary>
    Task<IReadOnlyList<Acceptance>> AcceptAsync(IReadOnlyList<NewCommand> commands, Instant at, CancellationToken cancellation);

    /// <summary>Writes what changes nothing; where nothing can be written it throws as any call that writes.</summary>
    Task ProveWritableAsync(CancellationToken cancellation);

    /// <summary>How a command stands; <see langword="null"/> where none was accepted under the id, or nobody can say any more.</summary>
    Task<CommandRow?> FindCommandAsync(string id, CancellationToken cancellation);

    /// <summary>Whether a command was ever accepted under the id, also where its month is kept elsewhere by now.</summary>
    async Task<bool> HasAcceptedAsync(string id, CancellationToken cancellation) => await FindCommandAsync(id, cancellation).ConfigureAwait(false) is not null;

    /// <summary>Claims a desk, which ends the claim of whoever had it; a desk that is new begins at the moment.</summary>
    Task<DeskRow> ClaimAsync(string unit, LocalDateTime at, CancellationToken cancellation);

    /// <summary>What a desk holds: its dossiers, and what stands.</summary>
    Task<DeskContents> LoadAsync(string unit, CancellationToken cancellation);

    /// <summary>The first commands that wait for a desk, in their order.</summary>
    Task<IReadOnlyList<InboxRow>> InboxAsync(string unit, int most, CancellationToken cancellation);

    /// <summary>Commits a step of a desk.</summary>
    /// <returns>Whether it is committed; not where somebody else has claimed the desk since, and then nothing has changed.</returns>
    Task<bool> CommitAsync(DeskCommit commit, CancellationToken cancellation);

    /// <summary>The desks, each with what is to come for it.</summary>
    Task<IReadOnlyList<DeskDue>> DesksAsync(CancellationToken cancellation);

    /// <summary>The desks as they were committed last.</summary>
    Task<IReadOnlyList<DeskRow>> DeskRowsAsync(CancellationToken cancellation);

    /// <summary>
    /// The ids among those of all commands that are of none which waits, was taken or was refused, and those that are of one and are not among them; none where there is no list of ids by itself.
    /// </summary>
    Task<IReadOnlyList<StrayCommand>> StrayCommandsAsync(CancellationToken cancellation);

    /// <summary>Every delivery that was ever to be made, and whether it was.</summary>
    Task<IReadOnlyList<DeliveryRow>> OutboxAsync(CancellationToken cancellation);

    /// <summary>Those deliveries of a channel among some ids that were ever to be made, in no order.</summary>
    Task<IReadOnlyList<DeliveryRow>> LettersAsync(string channel, IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <summary>Takes a delivery of a channel that is due to be tried; nobody else is given it before the lease ends. <see langword="null"/> where there is none.</summary>
    Task<OutboxRow?> TakeDeliveryAsync(string channel, Instant now, Instant leasedUntil, CancellationToken cancellation);

    /// <summary>Remembers how a delivery went.</summary>
    Task SettleDeliveryAsync(DeliveryOutcome outcome, CancellationToken cancellation);

    /// <summary>When the next delivery of a channel is due to be tried; <see langword="null"/> where there is none.</summary>
    Task<Instant?> NextDeliveryAsync(string channel, CancellationToken cancellation);

    /// <summary>The deliveries that were tried too often.</summary>
    Task<IReadOnlyList<OutboxRow>> DeadLettersAsync(CancellationToken cancellation);

    /// <summary>Has a dead letter tried again.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> ReviveAsync(string channel, string id, Instant at, CancellationToken cancellation);

    /// <summary>A dossier, wherever it is; <see langword="null"/> where none was accepted under the id.</summary>
    Task<DossierRow?> FindDossierAsync(string id, CancellationToken cancellation);

    /// <summary>The dossiers that are under watch, of a unit or of all.</summary>
    Task<IReadOnlyList<DossierRow>> DossiersAsync(string? unit, CancellationToken cancellation);

    /// <summary>What stands.</summary>
    Task<IReadOnlyList<StandingConclusion>> StandingAsync(StandingQuery query, CancellationToken cancellation);

    /// <summary>Findings of some rules, of a resolving unit or of all, about what a unit received or any, each with its dossier.</summary>
    Task<IReadOnlyList<(StandingConclusion Finding, DossierRow Dossier)>> FindingsAsync(string[] rules, string? unit, string? receivingUnit, CancellationToken cancellation);

    /// <summary>The changes after a number, in their order.</summary>
    Task<IReadOnlyList<StandingChange>> ChangesAsync(long after, int most, CancellationToken cancellation);

    /// <summary>The facts in which a dossier is named, of all desks.</summary>
    Task<IReadOnlyList<FactRow>> FactsOfAsync(string dossierId, CancellationToken cancellation);

    /// <summary>The facts of a desk in their order, for an audit by replay.</summary>
    Task<IReadOnlyList<FactRow>> FactsAsync(string unit, CancellationToken cancellation);

    /// <summary>Whether a notice was told under an id, by whichever desk.</summary>
    Task<bool> HasNoticeAsync(string id, CancellationToken cancellation);

    /// <summary>The notices that a desk has told, in no order.</summary>
    Task<IReadOnlyList<NoticeRow>> NoticesAsync(string unit, CancellationToken cancellation);
}
