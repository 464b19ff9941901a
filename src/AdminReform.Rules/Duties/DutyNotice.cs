using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Duties;

/// <summary>Somebody is to be told of a duty at a step of the ladder, the same as of dossiers, once (thông báo nhiệm vụ).</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Step">The step of the ladder.</param>
/// <param name="At">When the notice falls due, within office hours.</param>
/// <param name="Recipient">Who is told, where people are known: as of a dossier that no officer handles.</param>
/// <param name="IsMissed">Whether its moment had passed before anybody watched.</param>
public sealed record DutyNotice(Duty Duty, LadderStep Step, LocalDateTime At, Responsible? Recipient = null, bool IsMissed = false)
    : LadderNotice(Step, At, Duty.Due.End, Duty.Due, Recipient, IsMissed)
{
    /// <summary>The duty.</summary>
    public Duty Duty { get; } = Duty;

    /// <summary>When the notice falls due, within office hours.</summary>
    public LocalDateTime At => Since;

    /// <summary>Step, duty and due moment.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"{Step.Id}/duty/{Duty.Id}/{Duty.Due.End:uuuuMMdd'T'HHmmss}");

    /// <summary>The duty.</summary>
    public override string Subject => Duty.Id;

    /// <inheritdoc/>
    public override LocalizedText Message => new(
        $"{Duty.Unit}: {Duty.What.Vietnamese}, hạn {Duty.DueWords.Vietnamese}{(IsMissed ? $"; lẽ ra đã báo lúc {MomentText.Of(At)}" : "")}.",
        $"{Duty.Unit}: {Duty.What.English}, due {Duty.DueWords.English}{(IsMissed ? $"; this should have been told at {MomentText.Of(At)}" : "")}.");

    internal override string UnitInCharge => Duty.Unit;

    internal override LocalizedText Matter => Duty.What;

    /// <summary>The notices of duties that are not done and whose moment has come, by duty, then in the order of their moments.</summary>
    /// <param name="duties">The duties, with what was done.</param>
    /// <param name="at">The moment; what was done after it is not known yet.</param>
    /// <param name="context">The policies, the people, how working time is computed, and since when it is watched.</param>
    internal static ValueList<DutyNotice> All(IEnumerable<Duty> duties, LocalDateTime at, LadderContext context) =>
    [
        .. duties.Where(duty => !duty.IsDoneAt(at))
            .SelectMany(duty => OfDuty(duty, context).Where(notice => notice.At <= at).OrderBy(notice => notice.At)),
    ];

    /// <summary>Two notices are the same when step, duty, due moment, moment and recipient are.</summary>
    public bool Equals(DutyNotice? other) =>
        other is not null && Step == other.Step && Duty.Id == other.Duty.Id && Duty.Due == other.Duty.Due && At == other.At && Recipient == other.Recipient;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Step.Id, Duty.Id, At);

    /// <summary>Returns the id and the recipient.</summary>
    public override string ToString() => $"{Id} to {Recipient?.ToString() ?? Step.Recipient.ToString()}";

    /// <summary>The notices of a duty that is never done, those to come included; none where its rule is off, and none of steps for some dossiers alone.</summary>
    internal static IEnumerable<DutyNotice> OfDuty(Duty duty, LadderContext context) =>
        from each in OpeningsOf(duty, context)
        where each.Opening is not null
        let opening = each.Opening!.Value
        select new DutyNotice(duty, each.Step, opening.At, opening.Recipient, opening.At < context.WatchedSince);

    /// <summary>The steps of the ladder with their moments and who is told; one whose moment lies outside the calendar never comes.</summary>
    internal static IEnumerable<(LadderStep Step, (LocalDateTime At, Responsible? Recipient)? Opening)> OpeningsOf(Duty duty, LadderContext context)
    {
        var policy = context.Rules.PolicyOf(duty.Unit, duty.Due.Date);
        return policy.IsOn(duty.Rule.Id)
            ? policy.Ladder.Steps.Where(step => step.When is null).Select(step => (step, OpeningOf(step, duty, context)))
            : [];
    }

    private static (LocalDateTime At, Responsible? Recipient)? OpeningOf(LadderStep step, Duty duty, LadderContext context)
    {
        try
        {
            return context.Opening(step, duty.Unit, null, step.Timing.MomentFor(duty.Due, null, context.Rules.Calculator), duty.Due);
        }
        catch (OutsideCalendarException)
        {
            return null;
        }
    }
}
