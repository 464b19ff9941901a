using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>A sign of gaming: supplements asked for again and again, at whichever stage (yêu cầu bổ sung nhiều lần).</summary>
/// <remarks>
/// A sign, not a breach: one request at reception and one at appraisal may both be lawful. From which number on they are a sign is
/// <see cref="RulePolicy.RepeatedSupplements"/>.
/// </remarks>
internal sealed class RepeatedSupplementsRule() : DossierRule(
    RuleIds.RepeatedSupplements,
    new("Yêu cầu bổ sung nhiều lần", "Repeated supplements"),
    new("Hồ sơ bị yêu cầu bổ sung nhiều lần, tính cả các giai đoạn.", "Supplements were asked for again and again, all stages together."),
    Severity.Notice,
    regime => regime.SupplementRequestsAllowed?.Source,
    [SharedConditions.Asked])
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding)
    {
        var moments = string.Join(", ", finding.Evidence.Select(asked => MomentText.Of(asked.At)));
        return new(
            $"Hồ sơ {finding.Dossier.Id} bị yêu cầu bổ sung {finding.Evidence.Count} lần: {moments}.",
            $"Dossier {finding.Dossier.Id} was asked for supplements {finding.Evidence.Count} times: {moments}.");
    }

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) =>
        [.. finding.Dossier.StandingEvents.Where(happened => happened is SupplementAsked)];

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var left = context.PolicyOf(entry).RepeatedSupplements;
        foreach (var item in entry.Dossier.StandingEvents.AsSpan())
        {
            if (item is SupplementAsked && --left == 0)
            {
                return new(item.At, null, item.At);
            }
        }

        return null;
    }
}
