using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Telling;
using AdminReform.Results;
using AdminReform.Rules.Monitoring;
using NodaTime;

namespace AdminReform.Hosting.Storage;

/// <summary>A command on its way into an inbox.</summary>
/// <param name="Id">The caller's id.</param>
/// <param name="Dossier">The dossier; empty for one about the desk.</param>
/// <param name="Unit">The desk; <see langword="null"/> for that which has the dossier.</param>
/// <param name="DossierBody">The dossier that it opens, as JSON; <see langword="null"/> in other commands.</param>
/// <param name="Body">The command as JSON.</param>
/// <param name="Digest">A digest of the body as it was sent.</param>
internal sealed record NewCommand(string Id, string Dossier, string? Unit, string? DossierBody, string Body, string Digest)
{
    /// <summary>Where the command names its dossier.</summary>
    internal string DossierPlace { get; init; } = "";

    internal bool Opens => DossierBody is not null;
}

/// <summary>Whether a command was accepted, and if it was, how it stands.</summary>
internal readonly record struct Acceptance(AcceptanceKind Kind, CommandRow? Row);

/// <summary>How a store answers a command.</summary>
internal enum AcceptanceKind
{
    Accepted,
    Repeated,
    OtherBody,

    /// <summary>It was accepted before, and what became of it is kept elsewhere.</summary>
    Past,
    UnknownDossier,
    DossierExists,
}

/// <summary>A command that was accepted.</summary>
/// <param name="Id">The caller's id.</param>
/// <param name="Unit">The desk.</param>
/// <param name="Dossier">The dossier; empty for one about the desk.</param>
/// <param name="AcceptedAt">When it was accepted.</param>
/// <param name="State">How it stands.</param>
/// <param name="SettledAt">The moment of the office at which it was settled.</param>
/// <param name="Problems">Why it was refused, or what is odd in what it recorded, as JSON; <see langword="null"/> where there is nothing.</param>
internal sealed record CommandRow(string Id, string Unit, string Dossier, Instant AcceptedAt, CommandState State, LocalDateTime? SettledAt, string? Problems);

/// <summary>A command that waits for its desk.</summary>
internal sealed record InboxRow(long Number, string Command, string Dossier, string Body, string Digest, Instant AcceptedAt);

/// <summary>A desk.</summary>
/// <param name="Unit">The resolving unit.</param>
/// <param name="Version">Counts the claims: the fence.</param>
/// <param name="Seq">The number of its last fact.</param>
/// <param name="Reached">The moment that it has reached.</param>
/// <param name="Next">The next moment at which time alone could change anything.</param>
/// <param name="WatchedSince">Since when it watches.</param>
/// <param name="Stamp">The rules by which what stands was concluded; <see langword="null"/> before the first.</param>
/// <param name="RuledSince">The moment at which those rules took the place of others; <see langword="null"/> where there were none before.</param>
/// <param name="IsGoingLive">Whether notices wait until the office is live.</param>
/// <param name="Succession">Who follows the unit, which has ended; <see langword="null"/> while it goes on.</param>
internal sealed record DeskRow(
    string Unit, long Version, long Seq, LocalDateTime Reached, LocalDateTime? Next, LocalDateTime WatchedSince, string? Stamp, LocalDateTime? RuledSince, bool IsGoingLive,
    Succession? Succession = null)
{
    /// <summary>What was reported of its plans so far.</summary>
    internal PlanReport Reported { get; init; } = PlanReport.None;

    /// <summary>Why part of it cannot be read; <see langword="null"/> where all of it can.</summary>
    internal string? Unreadable { get; private init; }

    /// <summary>Whether nothing of it but the unit can be read.</summary>
    internal bool IsIllegible { get; private init; }

    /// <summary>A desk as a store reads it; where that cannot be, one of which nothing but the unit is known.</summary>
    internal static DeskRow AsLegible(string unit, Func<DeskRow> read)
    {
        try
        {
            return read();
        }
        catch (Exception reason) when (reason is InvalidCastException or FormatException or ArgumentException or OverflowException or InvalidOperationException)
        {
            var never = new LocalDateTime(1970, 1, 1, 0, 0);
            return new(unit, 0, 0, never, null, never, null, null, false) { Unreadable = reason.Message, IsIllegible = true };
        }
    }

    /// <summary>The desk with what a store keeps of it as JSON, as far as it can be read.</summary>
    internal DeskRow WithKept(string? succession, string? reported)
    {
        try
        {
            return this with { Succession = StoredJson.Succession(succession), Reported = StoredJson.Reported(reported) };
        }
        catch (UnreadableTextException unreadable)
        {
            return this with { Unreadable = unreadable.Message };
        }
    }
}

/// <summary>What is to come for a desk.</summary>
/// <param name="Unit">The resolving unit.</param>
/// <param name="Next">The next moment at which time alone could change anything.</param>
/// <param name="Reached">The moment that it has reached; <see langword="null"/> where it has not begun.</param>
/// <param name="OldestWaiting">Since when the first command waits; <see langword="null"/> where none does.</param>
internal readonly record struct DeskDue(string Unit, LocalDateTime? Next, LocalDateTime? Reached, Instant? OldestWaiting);

/// <summary>A command that a store tells of in one place alone.</summary>
/// <param name="Id">The id.</param>
/// <param name="Dossier">Its dossier; empty where it is of a whole desk.</param>
/// <param name="IsLost">Whether it was accepted, and there is nothing else of it; or else it is there, and not among the commands that were accepted.</param>
internal readonly record struct StrayCommand(string Id, string Dossier, bool IsLost);

/// <summary>What a desk holds.</summary>
internal sealed record DeskContents(IReadOnlyList<DossierRow> Dossiers, IReadOnlyList<StandingConclusion> Standing);

/// <summary>Where a dossier is in its desk.</summary>
internal enum DossierState
{
    /// <summary>A command that brings it waits for the desk.</summary>
    Expected = 0,

    /// <summary>The desk watches it.</summary>
    Held = 1,

    /// <summary>It is past, and the desk has let it go.</summary>
    LetGo = 2,
}

/// <summary>A dossier as it is now.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Unit">The desk that has it.</param>
/// <param name="State">Where it is there.</param>
/// <param name="Body">The dossier as JSON; that with which it is expected, until the desk has it.</param>
/// <param name="Acknowledgements">What was acknowledged about it, as JSON; <see langword="null"/> where nothing was.</param>
internal sealed record DossierRow(string Id, string Unit, DossierState State, string Body, string? Acknowledgements);

/// <summary>A command that a desk has applied; these are the facts of the desk, and are only added to.</summary>
/// <param name="Unit">The desk.</param>
/// <param name="Seq">Its number there.</param>
/// <param name="Batch">Facts of one batch were committed together; those of one moment in it were applied together.</param>
/// <param name="At">The moment of the office that the desk had reached.</param>
/// <param name="Command">The caller's id.</param>
/// <param name="Dossier">The dossier; empty for one about the desk.</param>
/// <param name="Body">The command as JSON.</param>
/// <param name="Digest">A digest of the body as it was sent.</param>
/// <param name="AcceptedAt">When it was accepted.</param>
internal sealed record FactRow(
    string Unit, long Seq, long Batch, LocalDateTime At, string Command, string Dossier, string Body, string Digest, Instant AcceptedAt);

/// <summary>A command that a desk has refused.</summary>
internal sealed record RefusedRow(string Command, string Unit, string Dossier, string Digest, Instant AcceptedAt, LocalDateTime At, string Problems);

/// <summary>A notice that a desk has told.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">The notice as JSON.</param>
/// <param name="Waits">Whether it waits until the office is live.</param>
internal sealed record NoticeRow(string Id, string Body, bool Waits)
{
    /// <summary>The notice.</summary>
    internal ToldNotice Notice => StoredJson.Notice(Body);
}

/// <summary>A delivery as it is kept.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Id">The delivery.</param>
/// <param name="Body">The message as JSON.</param>
/// <param name="IsSent">Whether it was made.</param>
internal sealed record DeliveryRow(string Channel, string Id, string Body, bool IsSent)
{
    /// <summary>The message.</summary>
    internal Delivery Delivery => StoredJson.Delivery(Id, Body);
}

/// <summary>A change on its way into the stream.</summary>
internal readonly record struct NewChange(LocalDateTime At, ChangeKind Kind, ChangeOrigin Origin, StandingConclusion Conclusion);

/// <summary>A delivery of a channel.</summary>
internal sealed record OutboxRow(string Channel, Delivery Delivery, int Tries, Instant? LastTriedAt = null, string? Reason = null);

/// <summary>How a delivery went.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Id">The delivery.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why it failed; <see langword="null"/> where it was made.</param>
/// <param name="NextTry">When it is tried again; <see langword="null"/> where it was made, or is a dead letter.</param>
internal sealed record DeliveryOutcome(string Channel, string Id, Instant At, string? Reason, Instant? NextTry);
