using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers whose applicant was asked for a supplement more often than the law allows at one stage (yêu cầu bổ sung quá số lần).</summary>
public sealed class SecondSupplementRule() : WindowRule(
    "dossier.second-supplement",
    new("Yêu cầu bổ sung quá số lần", "Supplement asked too often"),
    new(
        "Hồ sơ bị yêu cầu bổ sung nhiều hơn số lần cho phép ở cùng một giai đoạn.",
        "A supplement was asked for more often than allowed at one stage."),
    Severity.Breach)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.SupplementAsked);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.SupplementRequestsAllowed?.Source;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (entry.Dossier is not { SupplementRequests: > 0 } dossier || AllowedFor(entry, context) is not { } allowed)
        {
            return null;
        }

        var (accepted, atReception, atAppraisal) = (false, 0, 0);
        foreach (var item in dossier.Events.AsSpan())
        {
            accepted |= item is Accepted;
            if (item is SupplementAsked && (accepted ? ++atAppraisal : ++atReception) > allowed)
            {
                return new(item.At, null, item.At);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id} bị yêu cầu bổ sung lần nữa lúc {Say.Moment(finding.Cause)}, quá số lần cho phép.",
            $"Dossier {finding.Dossier.Id} was asked for one more supplement at {Say.Moment(finding.Cause)} than allowed.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
    [Given.Asked(entry), Given.Regulated(AllowedFor(entry, context) is not null)];
    }

    // At intake, before any acceptance, the regime is that of the filing.
    private static int? AllowedFor(in CaseloadEntry entry, RuleContext context) =>
        (context.RegimeOf(entry) ?? (entry.Dossier.SubmittedAt is { } filed ? context.RegimeAt(filed.Date) : null))?.SupplementRequestsAllowed?.Value;
}
