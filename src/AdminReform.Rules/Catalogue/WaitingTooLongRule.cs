using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers that wait for a supplement longer than the days after which the one-stop closes them (chờ bổ sung quá lâu).</summary>
internal sealed class WaitingTooLongRule() : DossierRule(
    RuleIds.WaitingTooLong,
    new("Chờ bổ sung quá hạn", "Waiting too long for a supplement"),
    new(
        "Hồ sơ chờ bổ sung quá số ngày quy định: bộ phận một cửa phải đóng hồ sơ.",
        "The dossier has waited for a supplement longer than allowed: the one-stop office has to close it."),
    Severity.Warning,
    regime => regime.ClosingDays?.Source,
    [Awaited],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition Awaited = new(
        new("Đang chờ bổ sung.", "A supplement is awaited."),
        (in entry, _) => entry.Dossier.SupplementAwaitedSince is not null,
        DossierEventKind.SupplementAsked);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} chờ bổ sung từ {MomentText.Of(finding.Cause)} đã quá hạn: cần đóng hồ sơ.",
        $"Dossier {finding.Dossier.Id} has waited for a supplement since {MomentText.Of(finding.Cause)}: it has to be closed.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var since = entry.Dossier.SupplementAwaitedSince!.Value;
        return context.Calculator.CloseBy(since, RegimeFor(entry, context)!) is { } last ? new(last.FirstMomentAfter(), null, since) : null;
    }

    /// <inheritdoc/>
    protected override Regime? RegimeFor(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier.SupplementAwaitedSince is { } since ? context.RegimeOf(entry) ?? context.RegimeAt(since.Date) : null;
}
