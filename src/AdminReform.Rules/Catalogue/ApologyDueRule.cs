using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>
/// Tells on the last lawful day for it that an apology with a new date must go out now if the dossier will be late (thư xin lỗi và hẹn lại).
/// </summary>
public sealed class ApologyDueRule() : DueRule(
    "dossier.apology-due",
    new("Đến hạn gửi thư xin lỗi", "Apology due"),
    new(
        "Hôm nay là ngày cuối để gửi thư xin lỗi và hẹn lại nếu hồ sơ không kịp trả đúng hạn.",
        "Today is the last day to send the apology and the new date if the dossier will not be done in time."),
    Severity.Warning)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Accepted);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ApologyLeadDays?.Source;
    }

    /// <inheritdoc/>
    public override (LocalDateTime From, LocalDateTime? Until) WidestWindow(LocalDate dueDay, RulePolicy policy, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calculator);
        var days = calculator.Regimes.All.Select(regime => calculator.ApologyBy(new(dueDay), policy.Apology, regime)?.Date).OfType<LocalDate>().ToArray();
        return days.Length == 0 ? (LocalDateTime.MaxIsoValue, null) : (days.Min().AtMidnight(), days.Max().PlusDays(1).AtMidnight());
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!entry.IsRunning || entry.Deadline.Reappointed is not null || context.RegimeOf(entry) is not { } regime
            || entry.Deadline.Due is not { } due
            || context.Calculator.ApologyBy(due, context.PolicyOf(entry).Apology, regime) is not { } last)
        {
            return null;
        }

        return new(LocalDateTime.Max(last.Date.AtMidnight(), entry.DueKnownSince(context.Calculator)), last.End, due.End);
    }

    /// <inheritdoc/>
    public override ValueList<DossierEvent> EvidenceOf(Finding finding) => Given.ClockOf(finding);

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var due = finding.Due;
        return new(
            $"Hồ sơ {finding.Dossier.Id} đến hạn {due}: nếu không kịp, phải gửi thư xin lỗi và hẹn lại trong hôm nay.",
            $"Dossier {finding.Dossier.Id} is due {due}: if it will be late, the apology and the new date must go out today.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            Given.Owed(entry), Given.Running(entry), Given.NotReappointed(entry), Given.Due(entry),
            Given.Regulated(context.RegimeOf(entry)?.ApologyLeadDays is not null),
        ];
    }
}
