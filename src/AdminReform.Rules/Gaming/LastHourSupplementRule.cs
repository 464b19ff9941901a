using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Gaming;

/// <summary>A sign of gaming: a supplement asked for in the last working hours before the due moment (yêu cầu bổ sung sát hạn).</summary>
/// <remarks>
/// A sign, not a proof. The due moment is the one that was in force when the supplement was asked for; how many hours count is
/// <see cref="Policies.RulePolicy.LastHours"/>.
/// </remarks>
public sealed class LastHourSupplementRule() : WindowRule(
    "gaming.last-hour-supplement",
    new("Yêu cầu bổ sung sát hạn", "Supplement asked at the last hour"),
    new("Yêu cầu bổ sung được gửi trong những giờ làm việc cuối trước hạn trả.", "A supplement was asked for in the last working hours before the due moment."),
    Severity.Notice)
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
        if (entry.Dossier is not { SupplementRequests: > 0, AcceptedAt: { } accepted } dossier)
        {
            return null;
        }

        var time = context.Calculator.Time;
        foreach (var item in dossier.Events.AsSpan())
        {
            if (item is SupplementAsked asked && asked.At > accepted
                && context.Calculator.CalculateWithin(dossier.AsOf(asked.At.PlusNanoseconds(-1)).ToDeadlineFacts()).Due is { } due
                && !due.IsPassedAt(asked.At)
                && time.Between(asked.At, due.End) <= Duration.FromHours(context.PolicyOf(entry).LastHours))
            {
                return new(asked.At, null, asked.At);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id}: yêu cầu bổ sung lúc {Say.Moment(finding.Cause)}, ngay trước hạn trả.",
            $"Dossier {finding.Dossier.Id}: a supplement was asked for at {Say.Moment(finding.Cause)}, just before the due moment.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [Given.Accepted(entry), Given.Asked(entry)];
}
