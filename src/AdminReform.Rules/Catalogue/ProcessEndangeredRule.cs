using AdminReform.Processes;
using AdminReform.Rules.Findings;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>
/// Warns that the whole will be late as planned although no step need be: a running step is due later than it must end (cả quy trình có nguy cơ quá hạn).
/// </summary>
/// <remarks>It holds until there is no hope left; from then on <see cref="ProcessLostRule"/> does.</remarks>
internal sealed class ProcessEndangeredRule() : WholeRule(
    RuleIds.ProcessEndangered,
    new("Cả quy trình có nguy cơ quá hạn", "Whole endangered"),
    new(
        "Theo hạn của các bước thì cả hồ sơ sẽ quá hạn, dù chưa bước nào quá hạn: bước đang thực hiện phải xong sớm hơn hạn của mình.",
        "By the limits of its steps the dossier will be late although no step is: a running step must end before its own limit does."))
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => StepWords.Of(
        finding,
        step => $"phải xong chậm nhất {MomentText.OfLast(step.LatestEnd!.Value)} thì hồ sơ mới kịp hạn {finding.Due}; hạn của bước là {step.Due}",
        step => $"must end by {MomentText.OfLast(step.LatestEnd!.Value)} for the dossier to be on time, {finding.Due}; the step is due {step.Due}");

    /// <inheritdoc/>
    protected override Window? WindowWithin(ProcessMargin margin, LocalDateTime known) =>
        margin.Tight is null ? null : new(known, DueTimes.After(margin.Hope), margin.Whole.End);

    /// <inheritdoc/>
    protected override bool IsSilentAt(ProcessMargin margin, LocalDateTime at) => margin.Tight is null || at > margin.Hope;

    /// <inheritdoc/>
    protected override (int Step, LocalDateTime LatestEnd) StepWithin(ProcessMargin margin) => (margin.Tight ?? margin.Critical, margin.TightEnd);
}
