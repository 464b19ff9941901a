using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers that the one-stop closed before the applicant's days for the supplement were over (đóng hồ sơ trước hạn bổ sung).</summary>
/// <remarks>Such a dossier has ended, so a review finds it only where ended dossiers are looked at.</remarks>
internal sealed class ClosedTooEarlyRule() : DossierRule(
    RuleIds.ClosedTooEarly,
    new("Đóng hồ sơ trước hạn bổ sung", "Closed too early"),
    new(
        "Hồ sơ bị đóng khi người nộp còn thời gian để bổ sung.",
        "The dossier was closed although the applicant's days for the supplement were not over."),
    Severity.Breach,
    regime => regime.ClosingDays?.Source,
    [SharedConditions.Asked, WasClosed],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition WasClosed = new(
        new("Hồ sơ đã bị đóng.", "It was closed."),
        (in entry, _) => entry.Dossier.Ending == DossierEnding.Closed,
        DossierEventKind.Closed);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} bị đóng lúc {MomentText.Of(finding.Cause)} khi chưa hết thời gian bổ sung.",
        $"Dossier {finding.Dossier.Id} was closed at {MomentText.Of(finding.Cause)}, before the days for the supplement were over.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        SupplementAsked? asked = null;
        foreach (var item in entry.Dossier.StandingEvents.AsSpan())
        {
            // A notice that repeats one not answered yet begins no new days, as WaitingTooLongRule counts them.
            asked = item switch { SupplementAsked next => asked ?? next, Supplemented => null, _ => asked };
            if (item is Closed && asked is not null)
            {
                return context.Calculator.CloseBy(asked.At, RegimeFor(entry, context)!) is { } last && !last.IsPassedAt(item.At)
                    ? new(item.At, null, item.At)
                    : null;
            }
        }

        return null;
    }

    // What was asked for at intake, before any acceptance, falls under the regime of that day.
    /// <inheritdoc/>
    protected override Regime? RegimeFor(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier.StandingEvents.LastOrDefault(happened => happened is SupplementAsked) is { } asked
        && !(entry.Dossier.AcceptedAt <= asked.At)
            ? context.RegimeAt(asked.At.Date)
            : context.RegimeOf(entry);
}
