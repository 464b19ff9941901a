using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Results;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>A sign of gaming: a supplement asked for in the last working hours before the due moment (yêu cầu bổ sung sát hạn).</summary>
/// <remarks>
/// A sign, not a proof. The due moment is the one that was in force when the supplement was asked for; how many hours count is
/// <see cref="RulePolicy.LastHours"/>. Of a history the first 50 requests are looked at; where none of them was asked at the last hour and there are
/// more, it is told that the rule has no answer (<c>rule.history-too-long</c>).
/// </remarks>
internal sealed class LastHourSupplementRule() : DossierRule(
    RuleIds.LastHourSupplement,
    new("Yêu cầu bổ sung sát hạn", "Supplement asked at the last hour"),
    new("Yêu cầu bổ sung được gửi trong những giờ làm việc cuối trước hạn trả.", "A supplement was asked for in the last working hours before the due moment."),
    Severity.Notice,
    regime => regime.SupplementNoticeWorkingDays?.Source,
    [SharedConditions.Accepted, SharedConditions.Asked])
{
    // Each request is held against the history before it; with a bound the work grows with the history and no faster.
    private const int MostRequests = 50;

    private static readonly Problem TooMany = Problem.Of(
        "rule.history-too-long",
        $"Hồ sơ có hơn {MostRequests} lần yêu cầu bổ sung; quy tắc chỉ xem {MostRequests} lần đầu.",
        $"The history has more than {MostRequests} requests for a supplement; the rule looks at the first {MostRequests}.");

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id}: yêu cầu bổ sung lúc {MomentText.Of(finding.Cause)}, ngay trước hạn trả.",
        $"Dossier {finding.Dossier.Id}: a supplement was asked for at {MomentText.Of(finding.Cause)}, just before the due moment.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var (dossier, time, left) = (entry.Dossier, context.Calculator.Time, MostRequests);
        foreach (var item in dossier.StandingEvents.AsSpan())
        {
            if (item is not SupplementAsked asked || !(asked.At > dossier.AcceptedAt))
            {
                continue;
            }

            if (left-- == 0)
            {
                throw new NotLookedAtException(TooMany);
            }

            if (context.Calculator.Calculate(dossier.AsOf(asked.At.PlusNanoseconds(-1)).ToDeadlineFacts()).Due is { } due
                && !due.IsPassedAt(asked.At)
                && time.Between(asked.At, due.End) <= Duration.FromHours(context.PolicyOf(entry).LastHours))
            {
                return new(asked.At, null, asked.At);
            }
        }

        return null;
    }
}
