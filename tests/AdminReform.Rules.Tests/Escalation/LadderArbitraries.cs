using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using static AdminReform.Rules.CaseloadArbitraries;

namespace AdminReform.Rules.Escalation;

/// <summary>Ladders of every kind of step, from numbers that FsCheck can shrink.</summary>
public static class LadderArbitraries
{
    private static readonly string[] Officers = ["an", "hoa", "chi", "kim"];

    public static Arbitrary<History> Histories() => CaseloadArbitraries.Histories();

    public static Arbitrary<ushort> Minutes() => CaseloadArbitraries.Minutes();

    public static Arbitrary<Rungs> Ladders() => Arb.From(
        from numbers in Gen.Choose(0, 4000).ListOf().Resize(6)
        where numbers.Count > 0
        select new Rungs([.. numbers]),
        rungs => from i in Enumerable.Range(0, rungs.Numbers.Length)
                 where rungs.Numbers.Length > 1
                 select new Rungs([.. rungs.Numbers.Where((_, index) => index != i)]));

    internal static Dossier[] DossiersOf(History[] histories) =>
    [
        .. histories.Select((history, number) => history.ToDossier(number))
            .Select((dossier, number) => Dossier.Replay(dossier.Header with { Officer = Officers[number % Officers.Length] }, dossier.Events)),
    ];

    /// <summary>Each number is a step: what kind, how far, who, and what stops it.</summary>
    public sealed record Rungs(int[] Numbers)
    {
        internal Ladder ToLadder() => new("any", [.. Numbers.Select((number, index) => Step($"step-{index}", number))]);

        internal ReviewOptions ToOptions() => new()
        {
            Policies = PolicyHistory.Of(new RulePolicy { Ladder = ToLadder() }),
            Routing = Numbers[0] % 2 == 0 ? Office.Routing : null,
            WatchedSince = History.Origin.PlusDays(7),
        };

        private static LadderStep Step(string id, int number)
        {
            var far = (number / 12 % 15) - 7;
            return new(
                id,
                (number % 3) switch
                {
                    0 => StepTiming.WorkingDays(far),
                    1 => StepTiming.WorkingMinutes(far * 75),
                    _ => StepTiming.ShareOfLimit(Fraction.Of(far + 8, 9)),
                },
                (ResponsibilityStep)((number % 8) + 1))
            {
                StopsWhen = (number % 4) switch
                {
                    0 => [],
                    1 => [StopCondition.Acknowledged],
                    2 => [StopCondition.Reappointed],
                    _ => [StopCondition.Reappointed, StopCondition.Acknowledged],
                },
            };
        }
    }
}
