using AdminReform.Hosting.Telling;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Monitoring;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>What a step of a desk tells, and to whom: to whoever is there when it is told, whenever the notice fell due.</summary>
/// <param name="standing">What stands after the step: the notices with all that is known of their dossiers by then.</param>
/// <param name="routing">The people; <see langword="null"/> where they are not known.</param>
/// <param name="at">The moment of telling: that of the clock, or that which the desk has reached where it is later.</param>
internal sealed class Addressing(MonitorSnapshot standing, NoticeRouting? routing, LocalDateTime at)
{
    /// <summary>A notice that came in the step, as it is told.</summary>
    internal ToldNotice Of(LadderNotice notice) => Told(Find(standing, notice) ?? notice);

    /// <summary>A notice that waited while the office went live, as it is told; as it was kept where it stands no more, and is told to nobody.</summary>
    internal ToldNotice Of(ToldNotice waiting) => Find(standing, waiting.IsDuty, waiting.Subject, waiting.Id) is { } notice ? Told(notice) : waiting;

    /// <summary>A notice as it stands; <see langword="null"/> where it stands no more.</summary>
    internal static LadderNotice? Find(MonitorSnapshot standing, LadderNotice notice) => Find(standing, notice is not Notice, notice.Subject, notice.Id);

    private ToldNotice Told(LadderNotice notice) => Concluded.NoticeOf(notice.ToldAt(at, routing)) with { ToldAt = at };

    private static LadderNotice? Find(MonitorSnapshot standing, bool isDuty, string subject, string id) =>
        (isDuty ? standing.AboutDuty(subject) : standing.About(subject)).OfType<LadderNotice>().FirstOrDefault(each => each.Id == id);
}
