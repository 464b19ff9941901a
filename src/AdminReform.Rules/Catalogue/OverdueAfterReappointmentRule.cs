using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds open dossiers that are late even against the new date that the applicant was given (quá hạn sau khi đã hẹn lại).</summary>
public sealed class OverdueAfterReappointmentRule() : DueRule(
    "dossier.overdue-after-reappointment",
    new("Quá hạn sau khi hẹn lại", "Overdue after a re-appointment"),
    new(
        "Hồ sơ đã hẹn lại một lần mà vẫn quá ngày hẹn mới.",
        "The dossier was given a new date once and has passed that date, too."),
    Severity.Grave)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Accepted, DossierEventKind.Reappointed);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ReappointmentsAllowed?.Source;
    }

    /// <inheritdoc/>
    public override (LocalDateTime From, LocalDateTime? Until) WidestWindow(LocalDate dueDay, RulePolicy policy, DeadlineCalculator calculator) =>
        (LocalDateTime.MaxIsoValue, null);

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return entry.IsRunning && entry.Deadline is { Reappointed: not null, Due: { } due }
            ? new(LocalDateTime.Max(due.FirstMomentAfter(), entry.DueKnownSince(context.Calculator)), null, due.End)
            : null;
    }

    /// <inheritdoc/>
    public override ValueList<DossierEvent> EvidenceOf(Finding finding) => Given.ClockOf(finding);

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id} đã quá ngày hẹn lại {finding.Due}.",
            $"Dossier {finding.Dossier.Id} has passed its new date, {finding.Due}.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [Given.Owed(entry), Given.Running(entry), Given.Reappointed(entry)];
}
