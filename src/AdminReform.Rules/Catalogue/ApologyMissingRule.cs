using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers that became late although no apology with a new date went out in time (không gửi thư xin lỗi).</summary>
/// <remarks>Where the last day for the apology lies before the acceptance, as in a limit of one day or less, nobody could keep it and nothing is found.</remarks>
internal sealed class ApologyMissingRule() : DueRule(
    RuleIds.ApologyMissing,
    new("Không gửi thư xin lỗi đúng hạn", "Apology missing"),
    new(
        "Hồ sơ quá hạn mà không có thư xin lỗi và hẹn lại gửi trước khi hết hạn theo quy định.",
        "The dossier became late, and no apology with a new date had gone out as early as the law asks."),
    Severity.Grave,
    regime => regime.ApologyLeadDays?.Source,
    [HadDue, OwedOrLate, OriginalKnown],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition HadDue = RuleCondition.OfShape(
        new("Có hạn giải quyết ban đầu.", "There is a due moment from before any new date."),
        shape => shape.HasDue,
        DossierEventKind.Accepted);

    private static readonly RuleCondition OwedOrLate = new(
        new("Kết quả còn phải trả, hoặc có sau hạn.", "The result is still owed, or came after the due moment."),
        (in entry, _) => entry.IsOpen || (entry.Deadline.Original is { } original && entry.Dossier.ReadyAt >= original.FirstMomentAfter()));

    private static readonly RuleCondition OriginalKnown = new(
        new("Hạn ban đầu không phải là dự kiến.", "The due moment from before any new date is no estimate."),
        (in entry, _) => !entry.Deadline.IsOriginalEstimated);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} quá hạn mà không có thư xin lỗi gửi đúng thời gian.",
        $"Dossier {finding.Dossier.Id} became late and no apology had gone out in time.");

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) => SharedConditions.ClockOf(finding);

    /// <inheritdoc/>
    protected override Window? WindowAround(DueMoment due, RulePolicy policy, Regime? regime, DeadlineCalculator calculator) =>
        new(due.FirstMomentAfter(), null, due.End);

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var (original, policy, regime) = (entry.Deadline.Original!.Value, context.PolicyOf(entry), RegimeFor(entry, context)!);
        return context.Calculator.ApologyBy(original, policy.Apology, regime) is not { } last
            || last.IsPassedAt(entry.OriginalKnownSince())
            || (entry.Dossier.ReappointedAt(context.Calculator) is { } told && !last.IsPassedAt(told))
                ? null
                : WindowAround(original, policy, regime, context.Calculator);
    }
}
