using AdminReform.Information;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Lint;

namespace AdminReform.Rules.Policies;

/// <summary>The first and the last figure that a policy takes, and what is refused where it is made.</summary>
public sealed class RulePolicyFigureTests
{
    /// <summary>Every whole figure of a policy with its ends; a new one fails until it has its row.</summary>
    private static readonly Dictionary<string, (int Least, int Greatest)> Ends = new()
    {
        [nameof(RulePolicy.DueSoonWorkingDays)] = (1, 250),
        [nameof(RulePolicy.HandOverWorkingDays)] = (1, 250),
        [nameof(RulePolicy.StepDueSoonWorkingHours)] = (1, 250),
        [nameof(RulePolicy.LastHours)] = (1, 250),
        [nameof(RulePolicy.RepeatedSupplements)] = (2, 250),
        [nameof(RulePolicy.BulkResults)] = (2, 250),
        [nameof(RulePolicy.BulkMinutes)] = (1, 250),
        [nameof(RulePolicy.BulkLastDays)] = (1, 28),
        [nameof(RulePolicy.BacklogGrowth)] = (0, int.MaxValue),
        [nameof(RulePolicy.LatenessAllowed)] = (0, int.MaxValue),
        [nameof(RulePolicy.AlwaysLateRuns)] = (2, 250),
    };

    [Fact]
    public void Every_figure_is_taken_from_its_least_to_its_greatest_and_no_further()
    {
        var figures = typeof(RulePolicy).GetProperties().Where(property => property.PropertyType == typeof(int)).ToList();
        Assert.Equal(Ends.Keys.Order(), figures.Select(figure => figure.Name).Order());
        foreach (var figure in figures)
        {
            var (least, greatest) = Ends[figure.Name];
            foreach (long value in (long[])[least - 1L, least, greatest, greatest + 1L])
            {
                if (value is >= int.MinValue and <= int.MaxValue)
                {
                    var policy = RulePolicy.Default with { From = RulePolicy.Default.From };
                    var refused = Record.Exception(() => figure.SetValue(policy, (int)value))?.InnerException;
                    Assert.True(refused is ArgumentOutOfRangeException == (value < least || value > greatest), $"{figure.Name} {value}: {refused?.Message}");
                    Assert.True(refused is not null || (int)figure.GetValue(policy)! == value);
                }
            }
        }
    }

    [Fact]
    public void Nothing_in_the_place_of_something_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("standing", () => Duty.Of((DutyStanding)null!));
        Assert.Throws<ArgumentNullException>("notices", () => NoticeDigest.Of(null!));
        Assert.Throws<ArgumentNullException>("id", () => new OnceInMemory().Run(null!, () => { }));
        Assert.Throws<ArgumentNullException>("act", () => new OnceInMemory().Run("id", null!));
        Assert.Throws<ArgumentNullException>("parameter", () => RulePolicy.Default.ValueOf<int>(null!));
        Assert.Throws<ArgumentNullException>("parameter", () => RulePolicy.Default.With(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>("maximumProblems", () => PolicyLint.Run(PolicyHistory.Default, maximumProblems: 0));
        Assert.Throws<ArgumentException>("id", () => new DelegateRule(" ", new("vi", "en"), new("vi", "en"), Severity.Notice, (_, _) => null, _ => new("vi", "en")));
    }

    [Fact]
    public void What_a_policy_says_to_no_purpose_is_told_in_words()
    {
        var idle = RulePolicy.Default with { Settings = [new(WaitRule.Rule.Id, IsOn: false)] };
        Assert.Contains(
            PolicyLint.Run(PolicyHistory.Of(idle.With(WaitRule.Days, 45)), Catalogue.RuleCatalogue.Of([WaitRule.Rule])),
            problem => problem.Code == "policy.lint.setting-idle" && problem.Message.Vietnamese.StartsWith("Quy tắc đã tắt nên tham số không dùng đến", StringComparison.Ordinal)
                && problem.Message.English.StartsWith("The rule is off, so its parameter is never used", StringComparison.Ordinal));
        Assert.Contains(
            PolicyLint.Run(PolicyHistory.Of(RulePolicy.Default, RulePolicy.Default with { Scope = new() { Field = "đất đai" } })),
            problem => problem.Code == "policy.lint.policy-repeats" && problem.Message.Vietnamese.StartsWith("Chính sách lặp lại nguyên văn chính sách chung", StringComparison.Ordinal)
                && problem.Message.English.StartsWith("The policy says what the one for everything says", StringComparison.Ordinal));
    }
}
