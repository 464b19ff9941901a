using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Duties;

/// <summary>A duty is overdue, and who had to be told of it by the same ladder as of dossiers (cảnh báo nhiệm vụ quá hạn).</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Steps">The steps of the ladder whose moment has come, with their moments, in order.</param>
public sealed record DutyAlert(Duty Duty, Severity Severity, ValueList<DutyStep> Steps) : Conclusion
{
    /// <summary>The duty and its due moment.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"duty.overdue/{Duty.Id}/{Duty.Due.End:uuuuMMdd'T'HHmmss}");

    /// <inheritdoc/>
    public override LocalDateTime Since => Duty.Due.FirstMomentAfter();

    /// <summary>The duty.</summary>
    public override string Subject => Duty.Id;

    /// <summary>What to tell people.</summary>
    public LocalizedText Message => new(
        $"{Duty.Unit}: {Duty.What.Vietnamese}, hạn {Duty.Due}, chưa thực hiện.", $"{Duty.Unit}: {Duty.What.English}, due {Duty.Due}, not done.");

    /// <summary>The alerts of the duties that are overdue at a moment, in their order.</summary>
    /// <param name="duties">The duties, with what was done.</param>
    /// <param name="at">The moment; what was done after it is not known yet.</param>
    /// <param name="context">The policies, and how working time is computed.</param>
    public static ValueList<DutyAlert> All(IEnumerable<Duty> duties, LocalDateTime at, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(context);
        return [.. duties.Where(duty => duty.IsOverdueAt(at)).Select(duty => new DutyAlert(duty, Severity.Breach, StepsOf(duty, at, context)))];
    }

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";

    private static ValueList<DutyStep> StepsOf(Duty duty, LocalDateTime at, RuleContext context)
    {
        var time = context.Calculator.Time;
        return
        [
            .. context.Policies.At(duty.Due.Date).Ladder.Steps
                .Select(step => new DutyStep(step, time.NextOpening(step.Timing.MomentFor(duty.Due, null, time))))
                .Where(step => step.At <= at)
                .OrderBy(step => step.At),
        ];
    }
}
