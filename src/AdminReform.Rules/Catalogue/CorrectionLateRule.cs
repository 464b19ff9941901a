using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds wrong results that were not corrected within the working days allowed (chậm đính chính kết quả).</summary>
/// <remarks>
/// The days run from when the error is on record, under the regime of that day unless the acceptance names one. A dossier whose result was handed over has
/// ended, so a review finds it only where ended dossiers are looked at.
/// </remarks>
internal sealed class CorrectionLateRule() : DossierRule(
    "dossier.correction-late",
    new("Chậm đính chính kết quả", "Correction late"),
    new(
        "Kết quả có sai sót không được đính chính trong số ngày làm việc quy định.",
        "A wrong result was not corrected within the working days allowed."),
    Severity.Breach,
    regime => regime.CorrectionWorkingDays?.Source,
    [CorrectionAskedFor],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition CorrectionAskedFor = new(
        new("Có yêu cầu đính chính kết quả.", "A correction of the result was asked for."),
        (in entry, _) => FirstAsked(entry) is not null,
        DossierEventKind.CorrectionAsked);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id}: sai sót ghi nhận lúc {MomentText.Of(finding.Cause)} không được đính chính đúng thời gian quy định.",
        $"Dossier {finding.Dossier.Id}: the error recorded at {MomentText.Of(finding.Cause)} was not corrected in time.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var (regime, ready) = (RegimeFor(entry, context)!, entry.Dossier.ReadyAt!.Value);
        CorrectionAsked? pending = null;
        foreach (var item in entry.Dossier.StandingEvents.AsSpan())
        {
            if (item is CorrectionAsked asked && asked.At >= ready)
            {
                pending ??= asked;
            }
            else if (item is Corrected && pending is not null)
            {
                if (Late(pending) is { } window && window.From <= item.At)
                {
                    return window;
                }

                pending = null;
            }
        }

        return pending is null ? null : Late(pending);

        Window? Late(CorrectionAsked error) =>
            context.Calculator.CorrectBy(error.At, regime) is { } last ? new(last.FirstMomentAfter(), null, error.At) : null;
    }

    /// <inheritdoc/>
    protected override Regime? RegimeFor(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier.Acceptance?.Regime ?? (FirstAsked(entry) is { } asked ? context.RegimeAt(asked.At.Date) : null);

    // What is asked for before there is a result corrects nothing.
    private static CorrectionAsked? FirstAsked(in CaseloadEntry entry) => entry.Dossier.ReadyAt is { } ready
        ? entry.Dossier.StandingEvents.OfType<CorrectionAsked>().FirstOrDefault(asked => asked.At >= ready)
        : null;
}
