using AdminReform.Results;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Duties;

/// <summary>What cannot be worked out about a duty that is not done, and why (nhiệm vụ chưa xác định): its due moment or a step of its ladder lies outside the calendar.</summary>
/// <remarks>A due moment outside the calendar is read as it is written all the same: one of 9999 never passes, one of 1970 has passed.</remarks>
public sealed record UndeterminedDuty : Conclusion
{
    private static readonly Problem DueOutside = Problem.Of(
        "duty.outside-calendar",
        "Hạn nằm ngoài lịch: được hiểu đúng như ghi, và có thể là ngày dùng để ghi “không có ngày”.",
        "The due moment lies outside the calendar: it is read as it is written, and may stand for no date.");

    private UndeterminedDuty(Duty duty, Problem reason, LocalDateTime since) => (Duty, Reason, Since) = (duty, reason, since);

    /// <summary>The duty.</summary>
    public Duty Duty { get; }

    /// <summary>Why: <c>duty.outside-calendar</c> or <c>ladder.outside-calendar</c>.</summary>
    public Problem Reason { get; }

    /// <summary>The first moment at which a step that never comes could have come; the earliest of all where that is outside the calendar, too.</summary>
    public override LocalDateTime Since { get; }

    /// <summary>The code of the reason, and the duty.</summary>
    public override string Id => $"{Reason.Code}/{Duty.Id}";

    /// <summary>The duty.</summary>
    public override string Subject => Duty.Id;

    /// <summary>What to tell people.</summary>
    public LocalizedText Message => new(
        $"{Duty.Unit}: {Duty.What.Vietnamese}, hạn {Duty.Due}. {Reason.Message.Vietnamese}",
        $"{Duty.Unit}: {Duty.What.English}, due {Duty.Due}. {Reason.Message.English}");

    /// <summary>Two are the same when duty, due moment, reason and beginning are.</summary>
    public bool Equals(UndeterminedDuty? other) =>
        other is not null && Id == other.Id && Duty.Due == other.Duty.Due && Since == other.Since && Reason.Equals(other.Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reason.Code, Duty.Id, Since);

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";

    /// <summary>What cannot be worked out about a duty at a moment; <see langword="null"/> where all can, where it is done, or where its rule is off.</summary>
    internal static UndeterminedDuty? Of(Duty duty, LocalDateTime at, LadderContext context) =>
        duty.IsDoneAt(at) || FirstOf(duty, context) is not { } first || first > at ? null
        : IsOutside(duty, context) ? new(duty, DueOutside, first)
        : new(duty, Undetermined.OutsideForLadder, first);

    /// <summary>The first moment at which something about a duty that is never done cannot be worked out; <see langword="null"/> for never.</summary>
    internal static LocalDateTime? FirstOf(Duty duty, LadderContext context)
    {
        if (IsOutside(duty, context))
        {
            return context.Rules.PolicyOf(duty.Unit, duty.Due.Date).IsOn(duty.Rule.Id) ? LocalDateTime.MinIsoValue : null;
        }

        LocalDateTime? first = null;
        foreach (var (step, opening) in DutyNotice.OpeningsOf(duty, context))
        {
            first = opening is null ? NextMoment.Earlier(first, LadderClimb.FirstOf(step, duty.Due.Date, context)) : first;
        }

        return first;
    }

    private static bool IsOutside(Duty duty, LadderContext context) => !context.Rules.Calculator.Time.Calendar.Range.Contains(duty.Due.Date);
}
