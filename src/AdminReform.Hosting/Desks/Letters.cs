using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Hosting.Telling;
using AdminReform.Rules.Escalation;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>Makes messages of notices: what comes for one recipient at once comes in one.</summary>
internal static class Letters
{
    /// <summary>The headings of the parts of a morning, in their order.</summary>
    internal static readonly LocalizedText[] MorningHeadings = [new("Quá hạn", "Overdue"), new("Đến hạn hôm nay", "Due today"), new("Mới", "New")];

    private static readonly LocalizedText MissedHeading = new("Lẽ ra đã báo trước đây", "Should have been told before");
    private static readonly LocalizedText OtherHeading = new("Đến lúc báo", "Due now");

    /// <summary>The messages about notices that are told for the first time, one a recipient.</summary>
    /// <param name="notices">The notices.</param>
    /// <param name="unit">The desk.</param>
    /// <param name="at">The moment.</param>
    /// <param name="number">The number of the step of the desk: with the recipient it is the id of what is told together.</param>
    /// <param name="isGoingLive">Whether they waited while the office went live.</param>
    internal static IEnumerable<Delivery> Of(IEnumerable<ToldNotice> notices, string unit, LocalDateTime at, long number, bool isGoingLive) =>
        from notice in notices
        orderby notice.At, notice.Id
        group notice by notice.Person ?? $"{notice.Agency}/{notice.Role}" into mine
        orderby mine.Key
        select mine.Count() == 1 && !isGoingLive ? One(mine.First(), unit) : Several([.. mine], mine.Key, unit, at, number, isGoingLive);

    /// <summary>The messages of a morning, one a recipient.</summary>
    internal static Delivery Of(MorningDigest digest, string unit) => new(
        $"{unit}/{digest.Id}", DeliveryKind.Morning, unit, digest.At, Of(unit, digest.Subject),
        [.. new[] { digest.Late, digest.DueToday, digest.New }.Zip(MorningHeadings, (notices, heading) => Part(heading, notices)).OfType<DeliveryPart>()])
    {
        Person = digest.Person,
        Role = digest.Role,
        Agency = digest.Unit,
    };

    /// <summary>The id of the message of a morning: recipient and day.</summary>
    internal static string MorningId(string unit, string recipient, LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{unit}/morning/{recipient}/{day:uuuuMMdd}");

    // Whoever sees to several units has a message of each.
    private static LocalizedText Of(string unit, LocalizedText subject) => new($"{unit}, {subject.Vietnamese}", $"{unit}, {subject.English}");

    private static DeliveryPart? Part(LocalizedText heading, ValueList<LadderNotice> notices) =>
        notices.Count == 0 ? null : new(heading, [.. notices.Select(Concluded.NoticeOf)]);

    private static Delivery One(ToldNotice notice, string unit) => new(
        notice.Id, DeliveryKind.Notice, unit, notice.At,
        new(
            $"{(notice.IsDuty ? "Nhiệm vụ" : "Hồ sơ")} {notice.Subject} {DueWords.At(notice.At, notice.Due).Vietnamese}",
            $"{(notice.IsDuty ? "Duty" : "Dossier")} {notice.Subject} {DueWords.At(notice.At, notice.Due).English}"),
        [new(null, [notice])])
    {
        Person = notice.Person,
        Role = notice.Role,
        Agency = notice.Agency,
    };

    private static Delivery Several(ValueList<ToldNotice> notices, string recipient, string unit, LocalDateTime at, long number, bool isGoingLive)
    {
        ValueList<ToldNotice> missed = [.. notices.Where(notice => notice.IsMissed)];
        ValueList<DeliveryPart> parts = missed.Count == 0
            ? [new(null, notices)]
            : [.. new[] { new DeliveryPart(MissedHeading, missed), new(OtherHeading, [.. notices.Where(notice => !notice.IsMissed)]) }.Where(part => part.Notices.Count > 0)];
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{unit}/together/{number}/{recipient}"), isGoingLive ? DeliveryKind.GoingLive : DeliveryKind.Together, unit, at,
            Of(unit, new(
                string.Create(CultureInfo.InvariantCulture, $"{at:dd'/'MM'/'uuuu}: {notices.Count} thông báo{(missed.Count == 0 ? "" : $", trong đó {missed.Count} đã bị lỡ")}"),
                string.Create(CultureInfo.InvariantCulture, $"{at:dd'/'MM'/'uuuu}: {notices.Count} notice{(notices.Count == 1 ? "" : "s")}{(missed.Count == 0 ? "" : $", {missed.Count} of them missed before")}"))),
            parts)
        {
            Person = notices[0].Person,
            Role = notices[0].Role,
            Agency = notices[0].Agency,
        };
    }
}
