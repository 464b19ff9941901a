using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Warns during the last working days of a term (sắp đến hạn).</summary>
/// <remarks>The law fixes no such warning; how early it comes is <see cref="Policies.RulePolicy.DueSoonWorkingDays"/>.</remarks>
public sealed class DueSoonRule() : DueRule(
    "dossier.due-soon",
    new("Sắp đến hạn", "Due soon"),
    new("Hồ sơ còn mở và đã vào những ngày làm việc cuối của thời hạn.", "The dossier is open and in the last working days of its term."),
    Severity.Warning)
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
    public override (LocalDateTime From, LocalDateTime? Until) WidestWindow(LocalDate dueDay, RulePolicy policy, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calculator);
        return (calculator.Time.Calendar.PlusWorkingDays(dueDay, -policy.DueSoonWorkingDays).AtMidnight(), dueDay.PlusDays(1).AtMidnight());
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!entry.IsRunning || entry.Deadline.Due is not { } due)
        {
            return null;
        }

        var calendar = context.Calculator.Time.Calendar;
        var from = calendar.PlusWorkingDays(due.Date, -context.PolicyOf(entry).DueSoonWorkingDays).AtMidnight();
        return new(LocalDateTime.Max(from, entry.DueKnownSince(context.Calculator)), due.FirstMomentAfter(), due.End);
    }

    /// <inheritdoc/>
    public override ValueList<DossierEvent> EvidenceOf(Finding finding) => Given.ClockOf(finding);

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id} đến hạn {finding.Due}.",
            $"Dossier {finding.Dossier.Id} is due {finding.Due}.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [Given.Owed(entry), Given.Running(entry), Given.Due(entry)];
}
