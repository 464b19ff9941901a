using AdminReform.Deadlines;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Policies of every kind.</summary>
public static class PolicyArbitraries
{
    /// <summary>Histories of one to four policies or so, each from a day of its own.</summary>
    public static Arbitrary<PolicyHistory> Policies() => Arb.From(
        from policies in Policy().NonEmptyListOf().Resize(4)
        select PolicyHistory.Of(policies.DistinctBy(policy => policy.From)));

    private static Gen<RulePolicy> Policy() =>
        from day in Gen.Choose(-1, 900)
        from figures in Gen.Choose(1, 250).ArrayOf(3)
        from counts in Gen.Choose(0, 5000).ArrayOf(2)
        from rate in Gen.Choose(0, 1000)
        from settings in Gen.Choose(0, 1000).ListOf().Resize(5)
        from rungs in Gen.Choose(0, 4000).NonEmptyListOf().Resize(6)
        select new RulePolicy
        {
            From = day < 0 ? LocalDate.MinIsoValue : new LocalDate(2024, 1, 1).PlusDays(day),
            DueSoonWorkingDays = figures[0],
            StepDueSoonWorkingHours = figures[2],
            AlwaysLateRuns = Math.Max(2, figures[0]),
            HandOverWorkingDays = figures[1],
            LastHours = figures[2],
            RepeatedSupplements = Math.Max(2, figures[2]),
            BulkResults = Math.Max(2, figures[1]),
            BulkMinutes = figures[0],
            BulkLastDays = (figures[1] % 28) + 1,
            Apology = day % 2 == 0 ? ApologyReading.Literal : ApologyReading.LastWorkingDayBefore,
            OnTimeRate = new(Fraction.Of(rate, 1000), rate % 2 == 0),
            BacklogGrowth = counts[0],
            LatenessAllowed = counts[1],
            Settings = [.. settings.Select(Setting).DistinctBy(setting => setting.RuleId)],
            StepLadder = new("thang của bước", [.. rungs.Select((number, index) => Step($"step-{index}", number / 3, null))]),
            Ladder = new("thang của xã", [.. rungs.Select((number, index) => Step($"step-{index}", number, index % 2 == 0 ? null : "tin nhắn"))]),
        };

    private static RuleSetting Setting(int number)
    {
        var rules = RuleCatalogue.Default.Rules;
        return new(rules[number % rules.Count].Id, number % 3 != 0, number % 5 == 0 ? null : (Severity)(number % 5));
    }

    private static LadderStep Step(string id, int number, string? channel) => Rungs.Step(id, number) with
    {
        Channel = channel,
        StopsWhen = [.. Enum.GetValues<StopCondition>().Where((_, index) => (number >> index) % 2 == 0)],
    };
}
