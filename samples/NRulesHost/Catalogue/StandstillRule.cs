using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace NRulesHost.Catalogue;

/// <summary>An open dossier in which nothing happened for some days; how many, the policy says (<c>settings</c> in <c>policy.json</c>).</summary>
public sealed class StandstillRule() : DossierRule(
    RuleId,
    new("Hồ sơ đứng yên", "Standstill"),
    new("Hồ sơ còn mở và không có diễn biến sau một số ngày.", "The dossier is open and nothing happened in it for some days."),
    Severity.Warning,
    provision: null,
    [new(new("Hồ sơ còn mở.", "The dossier is open."), (in entry, _) => entry.IsOpen)])
{
    /// <summary>How many days.</summary>
    public static readonly RuleParameter<int> Days = RuleParameter.Whole(RuleId, "days", new("Số ngày", "Days without an event"), usual: 10, least: 1, greatest: 365);

    private const string RuleId = "land.standstill";

    public override ValueList<RuleParameter> Parameters => [Days];

    protected override LocalizedText Tell(Finding finding) =>
        new($"Hồ sơ {finding.Subject} không có diễn biến.", $"Nothing happens in dossier {finding.Subject}.");

    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier.Events[^1].At is var last ? new(last.PlusDays(context.PolicyOf(entry).ValueOf(Days)), null, last) : null;
}
