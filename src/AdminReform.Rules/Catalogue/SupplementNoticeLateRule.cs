using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds supplements that were asked for later than the law allows after reception (chậm thông báo bổ sung).</summary>
/// <remarks>Counted from acceptance. The first request after it is looked at; further ones are the matter of <see cref="SecondSupplementRule"/>.</remarks>
public sealed class SupplementNoticeLateRule() : WindowRule(
    "dossier.supplement-notice-late",
    new("Yêu cầu bổ sung chậm", "Supplement asked late"),
    new(
        "Yêu cầu bổ sung được gửi sau số ngày làm việc cho phép kể từ khi tiếp nhận.",
        "A supplement was asked for later than the working days allowed after reception."),
    Severity.Breach)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.SupplementAsked);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.SupplementNoticeWorkingDays?.Source;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (entry.Dossier is not { SupplementRequests: > 0, AcceptedAt: { } accepted } dossier
            || context.RegimeOf(entry) is not { } regime
            || context.Calculator.SupplementNoticeBy(accepted, regime) is not { } last)
        {
            return null;
        }

        foreach (var item in dossier.Events.AsSpan())
        {
            if (item is SupplementAsked asked && asked.At >= accepted)
            {
                return last.IsPassedAt(asked.At) ? new(asked.At, null, asked.At) : null;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id}: yêu cầu bổ sung lúc {Say.Moment(finding.Cause)} là quá hạn thông báo.",
            $"Dossier {finding.Dossier.Id}: the supplement asked for at {Say.Moment(finding.Cause)} came too late.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
    [Given.Accepted(entry), Given.Asked(entry), Given.Regulated(context.RegimeOf(entry)?.SupplementNoticeWorkingDays is not null)];
    }
}
