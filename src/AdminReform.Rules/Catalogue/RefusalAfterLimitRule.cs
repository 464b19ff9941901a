using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds refusals that came after the limit within which they too must be notified (từ chối giải quyết quá hạn).</summary>
/// <remarks>Looked at is the due moment in force, a new date that was set included, and when the refusal was at the one-stop office. A refusal at intake has no such limit.</remarks>
internal sealed class RefusalAfterLimitRule() : DossierRule(
    "dossier.refusal-after-limit",
    new("Từ chối quá hạn", "Refused after the limit"),
    new(
        "Việc từ chối giải quyết được thông báo sau khi thời hạn giải quyết đã hết.",
        "The refusal was notified after the term of the dossier had passed."),
    Severity.Breach,
    regime => regime.Refusal,
    [SharedConditions.Due, SharedConditions.NotEstimated, WasRefused],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition WasRefused = new(
        new("Kết quả là từ chối.", "The result is a refusal."),
        (in entry, _) => entry.Dossier.Outcome == ResultOutcome.Refused,
        DossierEventKind.ResultReady)
    { IsUncommon = true };

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} bị từ chối lúc {MomentText.Of(finding.Cause)}, sau hạn {finding.Due}.",
        $"Dossier {finding.Dossier.Id} was refused at {MomentText.Of(finding.Cause)}, after it was due {finding.Due}.");

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) =>
        [.. SharedConditions.ClockOf(finding), .. finding.Dossier.StandingEvents.Where(happened => happened is ResultReady && happened.At == finding.Cause)];

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier.ReadyAt is { } refused && entry.Deadline.Due!.Value.IsPassedAt(refused)
            ? new(LocalDateTime.Max(refused, entry.DueKnownSince(context.Calculator)), null, refused)
            : null;
}
