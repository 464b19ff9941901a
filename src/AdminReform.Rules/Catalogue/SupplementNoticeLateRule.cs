using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds supplements that were asked for later than the law allows after reception (chậm thông báo bổ sung).</summary>
/// <remarks>Counted from acceptance; the procedure's own law may give another time than the regime (<see cref="Accepted.SupplementNotice"/>). The first request after it is looked at; further ones are the matter of <see cref="SecondSupplementRule"/>.</remarks>
internal sealed class SupplementNoticeLateRule() : DossierRule(
    RuleIds.SupplementNoticeLate,
    new("Yêu cầu bổ sung chậm", "Supplement asked late"),
    new(
        "Yêu cầu bổ sung được gửi sau số ngày làm việc cho phép kể từ khi tiếp nhận.",
        "A supplement was asked for later than the working days allowed after reception."),
    Severity.Breach,
    regime => regime.SupplementNoticeWorkingDays?.Source,
    [SharedConditions.Accepted, SharedConditions.Asked],
    onlyWhereProvided: true)
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id}: yêu cầu bổ sung lúc {MomentText.Of(finding.Cause)} là quá hạn thông báo.",
        $"Dossier {finding.Dossier.Id}: the supplement asked for at {MomentText.Of(finding.Cause)} came too late.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var accepted = entry.Dossier.AcceptedAt!.Value;
        if (context.Calculator.SupplementNoticeBy(accepted, RegimeFor(entry, context)!, entry.Dossier.Acceptance!.SupplementNotice) is not { } last)
        {
            return null;
        }

        foreach (var item in entry.Dossier.StandingEvents.AsSpan())
        {
            if (item is SupplementAsked asked && asked.At >= accepted)
            {
                return last.IsPassedAt(asked.At) ? new(asked.At, null, asked.At) : null;
            }
        }

        return null;
    }
}
