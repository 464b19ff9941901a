using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds agencies that were asked for their part and did not answer within their limit (cơ quan phối hợp chậm).</summary>
/// <remarks>The agency that was late first is told; the time account of the dossier shows the share of each agency.</remarks>
public sealed class LegLateRule() : WindowRule(
    "dossier.leg-late",
    new("Cơ quan phối hợp chậm", "Participating agency late"),
    new(
        "Cơ quan được lấy ý kiến hoặc phối hợp không trả lời trong thời hạn của mình.",
        "An agency that was asked for its part did not answer within its own limit."),
    Severity.Breach)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.OpinionAsked);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.Participation;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Window? first = null;
        foreach (var item in entry.Dossier.Events.AsSpan())
        {
            if (item is OpinionAsked { Limit: { } limit } asked
                && context.Calculator.CalculateWithin(new DeadlineFacts(asked.At, limit) { Regime = context.RegimeOf(entry) }).Due is { } due)
            {
                // With the result, or the end of the dossier, nobody waits for the answer any more.
                var waited = Moments.Earlier(AnswerTo(entry.Dossier, asked), entry.Dossier.ReadyAt ?? entry.Dossier.EndedAt);
                var late = due.FirstMomentAfter();
                if ((waited is { } at ? due.IsPassedAt(at) : entry.IsOpen) && !(first?.From <= late))
                {
                    first = new(late, null, asked.At);
                }
            }
        }

        return first;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var agencies = string.Join(", ", finding.Evidence.OfType<OpinionAsked>().Select(asked => asked.Agency));
        return new(
            $"Hồ sơ {finding.Dossier.Id}: {agencies} được hỏi lúc {Say.Moment(finding.Cause)} trả lời quá hạn.",
            $"Dossier {finding.Dossier.Id}: {agencies}, asked at {Say.Moment(finding.Cause)}, did not answer in time.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [
        new(
            new("Có cơ quan được hỏi và có thời hạn riêng.", "An agency was asked and has a limit of its own."),
            entry.Dossier.Events.Any(happened => happened is OpinionAsked { Limit: not null })),
    ];

    private static LocalDateTime? AnswerTo(Dossier dossier, OpinionAsked asked)
    {
        var found = false;
        foreach (var item in dossier.Events.AsSpan())
        {
            found |= ReferenceEquals(item, asked);
            if (found && item is OpinionGiven given && given.Agency == asked.Agency)
            {
                return given.At;
            }
        }

        return null;
    }
}
