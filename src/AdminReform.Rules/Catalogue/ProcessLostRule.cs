using AdminReform.Processes;
using AdminReform.Rules.Findings;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>
/// Tells, before it is late, that the whole cannot be on time any more: no slack is left, even if every running step ended now and every later one
/// took its limit (không còn thời gian dự phòng).
/// </summary>
internal sealed class ProcessLostRule() : WholeRule(
    RuleIds.ProcessLost,
    new("Không còn thời gian dự phòng", "No slack left"),
    new(
        "Dù các bước đang thực hiện xong ngay, các bước còn lại cũng không kịp hạn của cả hồ sơ.",
        "Even if the running steps ended now, the steps after them would not make it to the due moment of the dossier."))
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => StepWords.Of(
        finding,
        step => $"lẽ ra phải xong chậm nhất {MomentText.OfLast(step.LatestEnd!.Value)}; các bước sau không kịp hạn {finding.Due} của hồ sơ",
        step => $"should have ended by {MomentText.OfLast(step.LatestEnd!.Value)}; the steps after it cannot make it to {finding.Due}");

    /// <inheritdoc/>
    protected override Window? WindowWithin(ProcessMargin margin, LocalDateTime known) =>
        new(LocalDateTime.Max(known, DueTimes.After(margin.Hope)), margin.Whole.FirstMomentAfter(), margin.Whole.End);

    /// <inheritdoc/>
    protected override bool IsSilentAt(ProcessMargin margin, LocalDateTime at) => at <= margin.Hope || margin.Whole.IsPassedAt(at);

    /// <inheritdoc/>
    protected override (int Step, LocalDateTime LatestEnd) StepWithin(ProcessMargin margin) => (margin.Critical, margin.Hope);
}
