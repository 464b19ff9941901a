using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds results that lie at the one-stop office and were not handed over (kết quả chưa trả).</summary>
/// <remarks>No text fixes the days; they are <see cref="Policies.RulePolicy.HandOverWorkingDays"/>.</remarks>
public sealed class NotHandedOverRule() : WindowRule(
    "dossier.not-handed-over",
    new("Kết quả chưa trả", "Result not handed over"),
    new(
        "Kết quả đã có tại bộ phận một cửa nhưng chưa trả sau số ngày làm việc do cơ quan quy định.",
        "The result is at the one-stop office and was not handed over within the working days that the office sets itself."),
    Severity.Notice)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.ResultReady);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ResultReturn;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return entry.Dossier is { Status: DossierStatus.Done, ReadyAt: { } ready }
            ? new(context.Calculator.Time.Calendar.PlusWorkingDays(ready.Date, context.PolicyOf(entry).HandOverWorkingDays + 1).AtMidnight(), null, ready)
            : null;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Kết quả hồ sơ {finding.Dossier.Id} có từ {Say.Moment(finding.Cause)} chưa trả cho người nộp.",
            $"The result of dossier {finding.Dossier.Id}, ready since {Say.Moment(finding.Cause)}, was not handed over.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [new(new("Kết quả đang ở bộ phận một cửa.", "The result is at the one-stop office."), entry.Dossier.Status == DossierStatus.Done)];
}
