using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Lint;

/// <summary>The scope of a policy, held against the policy for everything and the agencies, and the conditions of its steps against the scope.</summary>
internal static class ScopeLint
{
    internal static void Run(PolicyPeriod period, PolicyHistory policies, AgencyDirectory? directory)
    {
        var policy = period.Policy;
        foreach (var (ladder, name) in new[] { (policy.Ladder, "ladder"), (policy.StepLadder, "stepLadder") })
        {
            foreach (var (i, step) in ladder.Steps.Index())
            {
                if (step.When is { } when && NeverHolds(when, policy.Scope))
                {
                    period.Add(
                        "policy.lint.step-idle",
                        "Không hồ sơ nào trong phạm vi đáp ứng điều kiện của bậc",
                        "No dossier of the scope meets the condition of the step",
                        string.Create(CultureInfo.InvariantCulture, $"{name}.steps[{i}].when"));
                }
            }
        }

        if (policy.Scope == PolicyScope.Everything)
        {
            return;
        }

        if (policy.Scope.Agency is { } agency && directory?.Knows(agency) == false)
        {
            period.Add("policy.lint.scope-unknown", $"Không có cơ quan '{agency}'", $"There is no agency '{agency}'", "scope.agency");
        }

        var whole = policies.At(policy.From == LocalDate.MinIsoValue ? policies.Policies[0].From : policy.From);
        if (policy == whole with { From = policy.From, Scope = policy.Scope })
        {
            period.Add(
                "policy.lint.policy-repeats", "Chính sách lặp lại nguyên văn chính sách chung", "The policy says what the one for everything says", "scope");
        }
    }

    private static bool NeverHolds(LadderCondition when, PolicyScope scope) =>
        IsApart(when.Fields, scope.Field) || IsApart(when.Procedures, scope.Procedure) || IsApart(when.Units, scope.Agency)
        || (when.Channel is { } channel && scope.Channel is { } only && channel != only);

    private static bool IsApart(Values.ValueList<string> words, string? only) => words.Count > 0 && only is not null && !words.Contains(only);
}
