using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Gaming;

/// <summary>A sign of gaming: supplements asked for again and again, at whichever stage (yêu cầu bổ sung nhiều lần).</summary>
/// <remarks>
/// A sign, not a breach: one request at reception and one at appraisal may both be lawful. From which number on they are a sign is
/// <see cref="Policies.RulePolicy.RepeatedSupplements"/>.
/// </remarks>
public sealed class RepeatedSupplementsRule() : WindowRule(
    "gaming.repeated-supplements",
    new("Yêu cầu bổ sung nhiều lần", "Repeated supplements"),
    new("Hồ sơ bị yêu cầu bổ sung nhiều lần, tính cả các giai đoạn.", "Supplements were asked for again and again, all stages together."),
    Severity.Notice)
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
        if (entry.Dossier is not { SupplementRequests: > 1 } dossier)
        {
            return null;
        }

        var left = context.PolicyOf(entry).RepeatedSupplements;
        foreach (var item in dossier.Events.AsSpan())
        {
            if (item is SupplementAsked && --left == 0)
            {
                return new(item.At, null, item.At);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override ValueList<DossierEvent> EvidenceOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. finding.Dossier.Events.Where(happened => happened is SupplementAsked)];
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var moments = string.Join(", ", finding.Evidence.Select(asked => Say.Moment(asked.At)));
        return new(
            $"Hồ sơ {finding.Dossier.Id} bị yêu cầu bổ sung {finding.Evidence.Count} lần: {moments}.",
            $"Dossier {finding.Dossier.Id} was asked for supplements {finding.Evidence.Count} times: {moments}.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [Given.Asked(entry)];
}
