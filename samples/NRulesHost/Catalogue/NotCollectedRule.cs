using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace NRulesHost.Catalogue;

/// <summary>In the place of the catalogue's: results of online dossiers go by post, and only those of the counter wait to be collected.</summary>
public sealed class NotCollectedRule() : DossierRule(
    RuleIds.NotHandedOver,
    new("Kết quả chưa nhận", "Result not collected"),
    new("Kết quả của hồ sơ nộp trực tiếp chưa được nhận.", "The result of a dossier filed at the counter was not collected."),
    Severity.Notice,
    regime => regime.ResultReturn,
    [
        new(new("Hồ sơ nộp trực tiếp.", "It was filed at the counter."), (in entry, _) => entry.Dossier.Channel == Channel.Counter),
        new(new("Kết quả đang ở bộ phận một cửa.", "The result is at the one-stop office."), (in entry, _) => entry.Dossier.Status == DossierStatus.Done),
    ])
{
    protected override LocalizedText Tell(Finding finding) =>
        new($"Kết quả hồ sơ {finding.Subject} chưa được nhận.", $"The result of dossier {finding.Subject} was not collected.");

    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context) => entry.Dossier.ReadyAt is { } ready
        ? new(new DueMoment(context.Calculator.Time.Calendar.PlusWorkingDays(ready.Date, context.PolicyOf(entry).HandOverWorkingDays)).End, null, ready)
        : null;
}
