using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds agencies that were asked for their part and did not answer within their limit (cơ quan phối hợp chậm).</summary>
/// <remarks>The agency that was late first is told; the time account of the dossier shows the share of each agency.</remarks>
internal sealed class LegLateRule() : DossierRule(
    RuleIds.LegLate,
    new("Cơ quan phối hợp chậm", "Participating agency late"),
    new(
        "Cơ quan được lấy ý kiến hoặc phối hợp không trả lời trong thời hạn của mình.",
        "An agency that was asked for its part did not answer within its own limit."),
    Severity.Breach,
    regime => regime.Participation,
    [AskedWithLimit])
{
    private static readonly RuleCondition AskedWithLimit = new(
        new("Có cơ quan được hỏi và có thời hạn riêng.", "An agency was asked and has a limit of its own."),
        (in entry, _) => entry.Dossier.StandingEvents.Any(happened => happened is OpinionAsked { Limit: not null }),
        DossierEventKind.OpinionAsked);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding)
    {
        var agencies = string.Join(", ", finding.Evidence.OfType<OpinionAsked>().Select(asked => asked.Agency));
        return new(
            $"Hồ sơ {finding.Dossier.Id}: {agencies} được hỏi lúc {MomentText.Of(finding.Cause)} trả lời quá hạn.",
            $"Dossier {finding.Dossier.Id}: {agencies}, asked at {MomentText.Of(finding.Cause)}, did not answer in time.");
    }

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var dossier = entry.Dossier;
        var events = dossier.StandingEvents.AsSpan();

        // With the result, or the end of the dossier, nobody waits for an answer any more.
        var settled = dossier.ReadyAt ?? dossier.EndedAt;
        Dictionary<string, LocalDateTime> answered = new(StringComparer.Ordinal);
        Window? first = null;
        for (var index = events.Length - 1; index >= 0; index--)
        {
            if (events[index] is OpinionGiven given)
            {
                answered[given.Agency] = given.At;
            }
            else if (events[index] is OpinionAsked { Limit: { } limit } asked
                && context.Calculator.Calculate(new DeadlineFacts(asked.At, limit) { Regime = context.RegimeOf(entry) }).Due is { } due)
            {
                var waited = NextMoment.Earlier(answered.TryGetValue(asked.Agency, out var answer) ? answer : null, settled);
                var late = due.FirstMomentAfter();
                if ((waited is { } at ? due.IsPassedAt(at) : entry.IsOpen) && !(first?.From < late))
                {
                    first = new(late, null, asked.At);
                }
            }
        }

        return first;
    }
}
