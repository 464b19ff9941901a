using System.Globalization;
using AdminReform.Law;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Duties;

/// <summary>A duty is overdue (cảnh báo nhiệm vụ quá hạn).</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Severity">How serious it is under the policy of the due day.</param>
public sealed record DutyAlert(Duty Duty, Severity Severity) : Conclusion
{
    /// <summary>Rule, duty and due moment.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"{Duty.Rule.Id}/{Duty.Id}/{Duty.Due.End:uuuuMMdd'T'HHmmss}");

    /// <inheritdoc/>
    public override LocalDateTime Since => Duty.Due.FirstMomentAfter();

    /// <summary>The duty.</summary>
    public override string Subject => Duty.Id;

    /// <summary>Who says that it is a duty; <see langword="null"/> where that is not an instrument.</summary>
    public Citation? Citation => Duty.Citation;

    /// <summary>What to tell people.</summary>
    public LocalizedText Message => new(
        $"{Duty.Unit}: {Duty.What.Vietnamese}, hạn {Duty.DueWords.Vietnamese}, chưa thực hiện.", $"{Duty.Unit}: {Duty.What.English}, due {Duty.DueWords.English}, not done.");

    /// <summary>The alerts of the duties that are overdue at a moment and whose rule is on, in their order.</summary>
    /// <param name="duties">The duties, with what was done.</param>
    /// <param name="at">The moment; what was done after it is not known yet.</param>
    /// <param name="context">The policies.</param>
    internal static ValueList<DutyAlert> All(IEnumerable<Duty> duties, LocalDateTime at, RuleContext context) =>
        [.. duties.Select(duty => Of(duty, at, context)).OfType<DutyAlert>()];

    /// <summary>Two alerts are the same when their ids and severities are.</summary>
    public bool Equals(DutyAlert? other) =>
        other is not null && Duty.Rule.Id == other.Duty.Rule.Id && Duty.Id == other.Duty.Id && Duty.Due == other.Duty.Due && Severity == other.Severity;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Duty.Id, Duty.Due);

    internal static DutyAlert? Of(Duty duty, LocalDateTime at, RuleContext context) =>
        duty.IsOverdueAt(at) && context.PolicyOf(duty.Unit, duty.Due.Date) is var policy && policy.IsOn(duty.Rule.Id)
            ? new(duty, policy.SeverityOf(duty.Rule.Id) ?? duty.Rule.Severity)
            : null;

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";
}
