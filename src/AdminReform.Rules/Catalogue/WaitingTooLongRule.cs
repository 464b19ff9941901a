using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers that wait for a supplement longer than the days after which the one-stop closes them (chờ bổ sung quá lâu).</summary>
public sealed class WaitingTooLongRule() : WindowRule(
    "dossier.waiting-too-long",
    new("Chờ bổ sung quá hạn", "Waiting too long for a supplement"),
    new(
        "Hồ sơ chờ bổ sung quá số ngày quy định: bộ phận một cửa phải đóng hồ sơ.",
        "The dossier has waited for a supplement longer than allowed: the one-stop office has to close it."),
    Severity.Warning)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.SupplementAsked);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ClosingDays?.Source;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return entry.Dossier.SupplementAwaitedSince is { } since
            && (context.RegimeOf(entry) ?? context.RegimeAt(since.Date)) is { } regime
            && context.Calculator.CloseBy(since, regime) is { } last
            ? new(last.FirstMomentAfter(), null, since)
            : null;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id} chờ bổ sung từ {Say.Moment(finding.Cause)} đã quá hạn: cần đóng hồ sơ.",
            $"Dossier {finding.Dossier.Id} has waited for a supplement since {Say.Moment(finding.Cause)}: it has to be closed.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            new(new("Đang chờ bổ sung.", "A supplement is awaited."), entry.Dossier.SupplementAwaitedSince is not null),
            Given.Regulated(
                entry.Dossier.SupplementAwaitedSince is { } since && (context.RegimeOf(entry) ?? context.RegimeAt(since.Date))?.ClosingDays is not null),
        ];
    }
}
