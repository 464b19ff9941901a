using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers whose return date was moved more often than the law allows (hẹn lại quá số lần).</summary>
public sealed class SecondReappointmentRule() : WindowRule(
    "dossier.second-reappointment",
    new("Hẹn lại quá số lần", "Re-appointed too often"),
    new(
        "Ngày trả kết quả được hẹn lại nhiều hơn số lần cho phép.",
        "The return date was moved more often than allowed."),
    Severity.Breach)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Reappointed);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ReappointmentsAllowed?.Source;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (entry.Dossier is not { Reappointments: > 0 } dossier || context.RegimeOf(entry)?.ReappointmentsAllowed is not { } allowed)
        {
            return null;
        }

        var count = 0;
        foreach (var item in dossier.Events.AsSpan())
        {
            if (item is Reappointed && ++count > allowed.Value)
            {
                return new(LocalDateTime.Max(item.At, dossier.AcceptedAt!.Value), null, item.At);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id} bị hẹn lại lần nữa lúc {Say.Moment(finding.Cause)}, quá số lần cho phép.",
            $"Dossier {finding.Dossier.Id} was re-appointed at {Say.Moment(finding.Cause)} once more than allowed.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            new(new("Có hẹn lại.", "A new date was set."), entry.Dossier.Reappointments > 0),
            Given.Regulated(context.RegimeOf(entry)?.ReappointmentsAllowed is not null),
        ];
    }
}
