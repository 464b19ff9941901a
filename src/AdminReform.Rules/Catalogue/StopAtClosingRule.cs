using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>A sign of gaming: interruptions of the clock that end, again and again, when the office closes (tạm dừng kết thúc lúc hết giờ).</summary>
/// <remarks>One such stop says nothing; from the second on it is a sign.</remarks>
internal sealed class StopAtClosingRule() : DossierRule(
    RuleIds.StopAtClosing,
    new("Tạm dừng đến hết giờ", "Stops that end at closing time"),
    new("Nhiều lần tạm dừng kết thúc đúng lúc hết giờ làm việc.", "Several interruptions end exactly when the office closes."),
    Severity.Notice,
    regime => regime.SupplementEffect?.Source ?? regime.ClockStart,
    [StoppedOftener])
{
    // The kinds are at hand; the clock is another line of memory, which few dossiers need.
    private static readonly RuleCondition StoppedOftener = new(
        new("Thời hạn đã tạm dừng nhiều hơn một lần.", "The clock was stopped more than once."),
        (in entry, _) => (entry.Dossier.Kinds.Contains(DossierEventKind.SupplementAsked) || entry.Dossier.Kinds.Contains(DossierEventKind.DutyAsked))
            && entry.Dossier.ToDeadlineFacts() is { Interruptions.Count: > 1 },
        DossierEventKind.Accepted)
    { IsUncommon = true };

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id}: tạm dừng lại kết thúc đúng lúc hết giờ, {MomentText.Of(finding.Cause)}.",
        $"Dossier {finding.Dossier.Id}: an interruption ended at closing time again, {MomentText.Of(finding.Cause)}.");

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) =>
        [.. finding.Dossier.StandingEvents.Where(happened => happened is Supplemented or DutyMet && happened.At <= finding.Cause)];

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var count = 0;
        foreach (var interruption in entry.Dossier.ToDeadlineFacts()!.Interruptions.AsSpan())
        {
            if (EndsAtClosing(interruption, context) && ++count == 2)
            {
                return new(interruption.To!.Value, null, interruption.To.Value);
            }
        }

        return null;
    }

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
