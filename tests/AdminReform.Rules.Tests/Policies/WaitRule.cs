using AdminReform.Rules.Findings;
using AdminReform.Values;

namespace AdminReform.Rules.Policies;

/// <summary>A rule of an office's own with a parameter of every type.</summary>
public static class WaitRule
{
    public static readonly RuleParameter<int> Days = RuleParameter.Whole("land.wait", "days", new("Số ngày", "Days after the acceptance"), 30, 1, 365);

    public static readonly RuleParameter<bool> IsStrict = RuleParameter.Switch("land.wait", "isStrict", new("Nghiêm ngặt", "Whether the last day counts"), false);

    public static readonly RuleParameter<Fraction> Share =
        RuleParameter.Exact("land.wait", "share", new("Tỷ lệ", "The share of the limit"), Fraction.Of(1, 2), Fraction.Zero, Fraction.One);

    public static readonly RuleParameter<string> Field = RuleParameter.Word("land.wait", "field", new("Lĩnh vực", "The field"), "land", "land", "đất đai");

    public static DossierRule Rule { get; } = new DelegateRule(
        "land.wait",
        new("Chờ quá lâu", "Waits too long"),
        new("Hồ sơ đất đai còn mở sau một số ngày.", "A land dossier is open after some days."),
        Severity.Warning,
        (entry, context) => entry.Dossier.AcceptedAt is { } accepted
            ? new(accepted.PlusDays(context.PolicyOf(entry).ValueOf(Days)), null, accepted)
            : null,
        finding => new($"{finding.Subject}: chờ quá lâu.", $"{finding.Subject} waits too long."),
        conditions: [new(new("Hồ sơ còn mở.", "It is open."), (in entry, _) => entry.IsOpen)],
        parameters: [Days, IsStrict, Share, Field]);
}
