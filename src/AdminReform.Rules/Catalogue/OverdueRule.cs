using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds open dossiers whose term has passed (quá hạn).</summary>
public sealed class OverdueRule() : DueRule(
    "dossier.overdue",
    new("Quá hạn", "Overdue"),
    new("Hồ sơ còn mở sau khi thời hạn giải quyết đã hết.", "The dossier is open although its term has passed."),
    Severity.Breach)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Accepted);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ApologyLeadDays?.Source ?? regime.ClockStart;
    }

    /// <inheritdoc/>
    public override (LocalDateTime From, LocalDateTime? Until) WidestWindow(LocalDate dueDay, RulePolicy policy, DeadlineCalculator calculator) =>
        (dueDay.AtMidnight(), null);

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context) =>
        entry.IsRunning && entry.Deadline is { Reappointed: null, Due: { } due }
            ? new(LocalDateTime.Max(due.FirstMomentAfter(), entry.DueKnownSince(context.Calculator)), null, due.End)
            : null;

    /// <inheritdoc/>
    public override ValueList<DossierEvent> EvidenceOf(Finding finding) => Given.ClockOf(finding);

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id} đã quá hạn; hạn là {finding.Due}.",
            $"Dossier {finding.Dossier.Id} is overdue; it was due {finding.Due}.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [Given.Owed(entry), Given.Running(entry), Given.NotReappointed(entry), Given.Due(entry)];
}
