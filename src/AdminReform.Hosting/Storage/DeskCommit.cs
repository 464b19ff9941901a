using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Telling;

namespace AdminReform.Hosting.Storage;

/// <summary>A step of a desk: everything that lasts of it, in one transaction that its version guards.</summary>
internal sealed record DeskCommit
{
    /// <summary>The desk as it is after the step; its version is the one that was claimed.</summary>
    internal required DeskRow Desk { get; init; }

    /// <summary>Whether something was reported of its plans; otherwise that part of the desk is as it was.</summary>
    internal bool HasReported { get; init; }

    /// <summary>The numbers of the commands that were taken out of the inbox, in their order. One with a lower number may come in after them, where several processes put them in.</summary>
    internal IReadOnlyList<long> Taken { get; init; } = [];

    /// <summary>Whether that order is another than the one of the inbox, so that one with a lower number may be left behind.</summary>
    internal bool IsReordered { get; init; }

    /// <summary>The commands that were applied, in the order in which they were taken.</summary>
    internal IReadOnlyList<FactRow> Facts { get; init; } = [];

    /// <summary>Whether the facts are all that was taken, and of one moment, so that a store may move them as they are.</summary>
    internal bool IsAllApplied { get; init; }

    internal IReadOnlyList<RefusedRow> Refused { get; init; } = [];

    /// <summary>What is odd in what was applied, by the id of the command, as JSON; of most commands there is nothing.</summary>
    internal IReadOnlyList<(string Command, string Problems)> Irregular { get; init; } = [];

    /// <summary>
    /// Commands that go to other desks, in their order: those that a desk sends, and those that came to it after the dossier had left. A desk that has not begun yet begins where this one is
    /// and watches since it did, so that nothing which was told is missed there.
    /// </summary>
    internal IReadOnlyList<(string Unit, InboxRow Row)> Sent { get; init; } = [];

    /// <summary>Dossiers that leave the desk: whatever still waits for one goes after it in its order, before what is accepted from now on.</summary>
    internal IReadOnlyList<(string Dossier, string ToUnit)> Moved { get; init; } = [];

    /// <summary>Dossiers as they are now.</summary>
    internal IReadOnlyList<DossierRow> Dossiers { get; init; } = [];

    /// <summary>Dossiers whose opening was refused, and which may be opened again.</summary>
    internal IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>The ids of what stands no more.</summary>
    internal IReadOnlyList<string> Cleared { get; init; } = [];

    /// <summary>What stands from now on, or stands in other words.</summary>
    internal IReadOnlyList<StandingConclusion> Raised { get; init; } = [];

    internal IReadOnlyList<NewChange> Changes { get; init; } = [];

    /// <summary>The notices that came; those that were told before are not told again.</summary>
    internal IReadOnlyList<ToldNotice> Notices { get; init; } = [];

    /// <summary>Whether the notices that waited while the office went live are told now, with those that came.</summary>
    internal bool IsRelease { get; init; }

    /// <summary>Says of a notice that waited how it is told now, and is kept from then on.</summary>
    internal Func<ToldNotice, ToldNotice> Release { get; init; } = static notice => notice;

    /// <summary>Says what is delivered through which channel, of notices that are told for the first time.</summary>
    internal Func<IReadOnlyList<ToldNotice>, IReadOnlyList<OutboxRow>> Deliver { get; init; } = static _ => [];

    /// <summary>Deliveries besides.</summary>
    internal IReadOnlyList<OutboxRow> Deliveries { get; init; } = [];

    /// <summary>Erases the free texts of dossiers in whatever is kept as JSON: from a document to the same without them.</summary>
    internal IReadOnlyList<(string Dossier, Func<string, string> Erase)> Erasures { get; init; } = [];

    /// <summary>Whether a command that was taken may have named a text that was erased before: it is kept nowhere, and is to leave nothing of it behind.</summary>
    internal bool IsForgetting { get; init; }
}
