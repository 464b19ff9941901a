using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Gaming;

/// <summary>A sign of gaming: interruptions of the clock that end, again and again, when the office closes (tạm dừng kết thúc lúc hết giờ).</summary>
/// <remarks>One such stop says nothing; from the second on it is a sign.</remarks>
public sealed class StopAtClosingRule() : WindowRule(
    "gaming.stop-at-closing",
    new("Tạm dừng đến hết giờ", "Stops that end at closing time"),
    new("Nhiều lần tạm dừng kết thúc đúng lúc hết giờ làm việc.", "Several interruptions end exactly when the office closes."),
    Severity.Notice)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Accepted);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.SupplementEffect?.Source ?? regime.ClockStart;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var kinds = entry.Dossier.Kinds;
        if (!(kinds.Contains(DossierEventKind.SupplementAsked) || kinds.Contains(DossierEventKind.DutyAsked))
            || entry.Dossier.ToDeadlineFacts() is not { Interruptions: { Count: > 1 } interruptions })
        {
            return null;
        }

        var count = 0;
        foreach (var interruption in interruptions.AsSpan())
        {
            if (EndsAtClosing(interruption, context) && ++count == 2)
            {
                return new(interruption.To!.Value, null, interruption.To.Value);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override ValueList<DossierEvent> EvidenceOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. finding.Dossier.Events.Where(happened => happened is Supplemented or DutyMet && happened.At <= finding.Cause)];
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id}: tạm dừng lại kết thúc đúng lúc hết giờ, {Say.Moment(finding.Cause)}.",
            $"Dossier {finding.Dossier.Id}: an interruption ended at closing time again, {Say.Moment(finding.Cause)}.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [
        new(
            new("Thời hạn đã tạm dừng nhiều hơn một lần.", "The clock was stopped more than once."),
            entry.Dossier.ToDeadlineFacts() is { Interruptions.Count: > 1 }),
    ];

    private static bool EndsAtClosing(Interruption interruption, RuleContext context)
    {
        if (interruption.To is not { } to)
        {
            return false;
        }

        var periods = context.Calculator.Time.PeriodsOn(to.Date);
        return periods.Count > 0 && periods[^1].Closing == to.TimeOfDay;
    }
}
