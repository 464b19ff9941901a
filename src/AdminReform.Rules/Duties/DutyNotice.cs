using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Deadlines;
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
/// <param name="IsMissed">Whether its moment had passed before anybody watched.</param>
public sealed record DutyNotice(Duty Duty, LadderStep Step, LocalDateTime At, bool IsMissed = false) : LadderNotice(Step, At, Duty.Due.End, Duty.Due, IsMissed)
{
    /// <summary>The duty.</summary>
    public Duty Duty { get; } = Duty;

    /// <summary>When the notice falls due, within office hours.</summary>
    public LocalDateTime At => Since;

    /// <summary>Step, duty and due moment.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"{Step.Id}/duty/{Duty.Id}/{Duty.Due.End:uuuuMMdd'T'HHmmss}");

    /// <summary>The duty.</summary>
    public override string Subject => Duty.Id;

    /// <summary>Who has to do it.</summary>
    public override string Unit => Duty.Unit;

    /// <inheritdoc/>
    public override LocalizedText Message => new(
        $"{Duty.Unit}: {Duty.What.Vietnamese}, hạn {Duty.DueWords.Vietnamese}{(IsMissed ? $"; lẽ ra đã báo lúc {MomentText.Of(At)}" : "")}.",
        $"{Duty.Unit}: {Duty.What.English}, due {Duty.DueWords.English}{(IsMissed ? $"; this should have been told at {MomentText.Of(At)}" : "")}.");

    internal override LocalizedText Matter => Duty.What;

    /// <summary>The notices of duties that are not done and whose moment has come, by duty, then in the order of their moments.</summary>
    /// <param name="duties">The duties, with what was done.</param>
    /// <param name="at">The moment; what was done after it is not known yet.</param>
    /// <param name="context">The policies, how working time is computed, and since when it is watched.</param>
    internal static ValueList<DutyNotice> All(IEnumerable<Duty> duties, LocalDateTime at, LadderContext context) =>
    [
        .. duties.Where(duty => !duty.IsDoneAt(at))
            .SelectMany(duty => OfDuty(duty, context).Where(notice => notice.At <= at).OrderBy(notice => notice.At)),
    ];

    /// <summary>Two notices are the same when step, duty, due moment and moment are.</summary>
    public bool Equals(DutyNotice? other) =>
        other is not null && Step == other.Step && Duty.Id == other.Duty.Id && Duty.Due == other.Duty.Due && At == other.At;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Step.Id, Duty.Id, At);

    /// <summary>Returns the id and the recipient.</summary>
    public override string ToString() => $"{Id} to {Step.Recipient}";

    /// <summary>The notices of a duty that is never done, those to come included; none where its rule is off, and none of steps for some dossiers alone.</summary>
    internal static IEnumerable<DutyNotice> OfDuty(Duty duty, LadderContext context) => OpeningsOf(duty, context)
        .Where(told => told.At is not null)
        .Select(told => new DutyNotice(duty, told.Step, told.At!.Value, told.At < context.WatchedSince));

    /// <summary>The steps of the ladder with their moments; one whose moment lies outside the calendar never comes.</summary>
    internal static IEnumerable<(LadderStep Step, LocalDateTime? At)> OpeningsOf(Duty duty, LadderContext context)
    {
        var policy = context.Rules.PolicyOf(duty.Unit, duty.Due.Date);
        return policy.IsOn(duty.Rule.Id)
            ? policy.Ladder.Steps.Where(step => step.When is null).Select(step => (step, OpeningOf(step, duty, context.Rules.Calculator)))
            : [];
    }

    private static LocalDateTime? OpeningOf(LadderStep step, Duty duty, DeadlineCalculator calculator)
    {
        try
        {
            return calculator.Time.NextOpening(step.Timing.MomentFor(duty.Due, null, calculator));
        }
        catch (OutsideCalendarException)
        {
            return null;
        }
    }
}
