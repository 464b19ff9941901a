using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds changes of the status that were not told to the applicant at once (chậm thông báo trạng thái).</summary>
/// <remarks>
/// The text says "at once" and gives no figure: what is told by the end of the working day of the change, or of the next where that is a day off, is not found.
/// Both moments must be on record: a telling is of the last change before it, and of a change that nothing on record tells nothing is concluded.
/// </remarks>
internal sealed class StatusNotToldRule() : DossierRule(
    "dossier.status-not-told",
    new("Chậm thông báo trạng thái", "Status not told at once"),
    new(
        "Thay đổi trạng thái hồ sơ không được thông báo ngay cho người nộp.",
        "A change of the status was not told to the applicant at once."),
    Severity.Warning,
    regime => regime.To < Instruments.Decree224.InForceFrom ? null : Instruments.Decree224.Cite("15", "1", "g"),
    [SharedConditions.Told])
{
    /// <inheritdoc/>
    internal override LocalDate? HoldsSince => Instruments.Decree224.InForceFrom;

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id}: thay đổi trạng thái lúc {MomentText.Of(finding.Cause)} đến {MomentText.Of(finding.Since)} mới thông báo.",
        $"Dossier {finding.Dossier.Id}: the change of status at {MomentText.Of(finding.Cause)} was told only at {MomentText.Of(finding.Since)}.");

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) =>
    [
        .. finding.Dossier.StandingEvents.Where(happened => happened.At == finding.Cause || (happened is StatusTold && happened.At == finding.Since)),
    ];

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var changes = entry.Dossier.GetStatusChanges();
        var next = 0;
        foreach (var item in entry.Dossier.StandingEvents.AsSpan())
        {
            var before = next;
            while (item is StatusTold && next < changes.Count && changes[next].At <= item.At)
            {
                next++;
            }

            if (next > before && changes[next - 1].At is var changed && WasToldLate(changed, item.At, context))
            {
                return new(item.At, null, changed);
            }
        }

        return null;
    }

    private static bool WasToldLate(LocalDateTime changed, LocalDateTime told, RuleContext context) =>
        Instruments.Decree224.IsInForce(changed.Date)
        && new DueMoment(context.Calculator.Time.Calendar.WorkingDayOnOrAfter(changed.Date)).IsPassedAt(told);
}
