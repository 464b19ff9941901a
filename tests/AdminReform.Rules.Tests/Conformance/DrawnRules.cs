using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Rules.Conformance;

/// <summary>Rules of an office's own, each with settings of its own, and one in the place of any rule of the catalogue.</summary>
internal static class DrawnRules
{
    internal static readonly RuleParameter<int> Days = RuleParameter.Whole("own.wait", "days", new("Số ngày", "Days"), usual: 3, least: 1, greatest: 60);

    internal static readonly RuleParameter<bool> IsShort = RuleParameter.Switch("own.wait", "isShort", new("Ngắn", "Whether it ends"), usual: false);

    internal static readonly RuleParameter<int> Lead = RuleParameter.Whole("own.near", "lead", new("Số ngày", "Working days"), usual: 2, least: 0, greatest: 30);

    internal static readonly RuleParameter<string> Field = RuleParameter.Word("own.field", "field", new("Lĩnh vực", "Field"), "land", "land", "tax", "other");

    internal static readonly RuleParameter<Fraction> Share =
        RuleParameter.Exact("own.field", "share", new("Tỷ lệ", "Share of a day"), Fraction.Of(1, 2), Fraction.Zero, Fraction.One);

    internal static DossierRule[] Own { get; } =
    [
        new DelegateRule(
            "own.wait", new("Chờ", "Wait"), new("Chờ.", "It waits."), Severity.Warning,
            (entry, context) => entry.Dossier.AcceptedAt is { } accepted && context.PolicyOf(entry) is var policy
                ? new(accepted.PlusDays(policy.ValueOf(Days)), policy.ValueOf(IsShort) ? accepted.PlusDays(policy.ValueOf(Days) + 2) : null, accepted)
                : null,
            finding => new($"{finding.Subject}: chờ.", $"{finding.Subject} waits."),
            conditions: [new(new("Còn mở.", "It is open."), (in entry, _) => entry.IsOpen)],
            parameters: [Days, IsShort]),
        new NearRule(),
        new DelegateRule(
            "own.field", new("Lĩnh vực", "Field"), new("Thuộc lĩnh vực.", "It is of a field."), Severity.Breach,
            (entry, context) => entry.Dossier.AcceptedAt is { } accepted
                ? new(accepted.PlusDays(context.PolicyOf(entry).ValueOf(Share) < Fraction.Of(1, 2) ? 1 : 4), null, accepted)
                : null,
            finding => new($"{finding.Subject}: lĩnh vực.", $"{finding.Subject} is of the field."),
            conditions: [new(new("Thuộc lĩnh vực.", "It is of the field."), (in entry, context) => entry.Dossier.Field == context.PolicyOf(entry).ValueOf(Field))],
            parameters: [Field, Share]),
    ];

    /// <summary>A rule that shares the first condition of the one in whose place it is, and concludes something else.</summary>
    internal static DossierRule InPlaceOf(DossierRule rule) => new DelegateRule(
        rule.Id, new("Thay thế", "Replaced"), new("Thay thế.", "It is replaced."), Severity.Notice,
        (entry, context) => entry.Dossier.AcceptedAt is { } accepted && context.PolicyOf(entry).DueSoonWorkingDays is var days
            ? new(accepted.PlusDays(days), accepted.PlusDays(days + 5), accepted)
            : null,
        finding => new($"{finding.Subject}: thay {rule.Id}.", $"{finding.Subject}: in the place of {rule.Id}."),
        conditions: rule.Conditions.Take(1));

    private sealed class NearRule() : DueRule(
        "own.near", new("Gần hạn", "Near"), new("Gần đến hạn.", "It is near its due moment."), Severity.Notice, provision: null,
        [new(new("Đang tính giờ.", "Its clock runs."), (in entry, _) => entry.IsRunning)])
    {
        public override ValueList<RuleParameter> Parameters => [Lead];

        protected internal override Texts.LocalizedText Tell(Finding finding) => new($"{finding.Subject}: gần hạn.", $"{finding.Subject} is near.");

        protected override Window? WindowAround(DueMoment due, RulePolicy policy, Regime? regime, DeadlineCalculator calculator) =>
            new(calculator.Time.Calendar.PlusWorkingDays(due.Date, -policy.ValueOf(Lead)).AtMidnight(), due.FirstMomentAfter(), due.End);
    }
}
