using AdminReform.Agencies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Telling;

/// <summary>A message to one recipient (thư gửi).</summary>
/// <param name="Id">Its stable id: the same however often it is tried.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">The resolving unit whose desk sends it.</param>
/// <param name="At">The moment of the office for which it is.</param>
/// <param name="Subject">The subject line. It holds figures, ids and days alone, nothing that somebody typed.</param>
/// <param name="Parts">What it tells.</param>
public sealed record Delivery(string Id, DeliveryKind Kind, string Unit, LocalDateTime At, LocalizedText Subject, ValueList<DeliveryPart> Parts)
{
    /// <summary>The person; <see langword="null"/> where no people are known, and the role at the agency stands for them.</summary>
    public string? Person { get; init; }

    /// <summary>The role in which the first of the notices reaches them.</summary>
    public required ResponsibilityStep Role { get; init; }

    /// <summary>The agency of the recipient.</summary>
    public required string Agency { get; init; }

    /// <summary>Who gets it, in one word for an address book: the person, or the role at the agency.</summary>
    public string Recipient => Person ?? $"{Agency}/{Role}";

    /// <summary>The notices of all parts.</summary>
    public IEnumerable<ToldNotice> Notices => Parts.SelectMany(part => part.Notices);

    /// <summary>The message as plain text.</summary>
    public string ToText(Language language) => DeliveryText.Plain(this, language);

    /// <summary>The message as an HTML document; whatever somebody typed is escaped.</summary>
    public string ToHtml(Language language) => DeliveryText.Html(this, language);

    /// <summary>
    /// The message as it is tried at a moment: where the person is away on that day, to the stand-in. Its id stays, so that what reached somebody before is not told to another as well.
    /// </summary>
    internal Delivery ToldAt(LocalDateTime moment, AgencyDirectory? directory) => Person is not null && directory?.StandInFor(Person, moment.Date) is { } standIn
        ? this with
        {
            Person = standIn,
            Parts = [.. Parts.Select(part => part with { Notices = [.. part.Notices.Select(notice => notice with { Person = standIn, StandIn = standIn })] })],
        }
        : this;

    /// <summary>Returns the id, the recipient and the English subject.</summary>
    public override string ToString() => $"{Id} to {Recipient}: {Subject.English}";
}
