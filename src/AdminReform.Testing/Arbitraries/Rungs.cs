using AdminReform.Agencies;
using AdminReform.Rules.Ladders;
using AdminReform.Values;

namespace AdminReform.Testing.Arbitraries;

/// <summary>A ladder of escalation as numbers: each is a step, that is what kind, how far, who, and what stops it.</summary>
/// <param name="Numbers">One number or more, from 0 on.</param>
public sealed record Rungs(ValueList<int> Numbers)
{
    /// <summary>The ladder.</summary>
    public Ladder ToLadder() => new("any", [.. Numbers.Select((number, index) => Step($"step-{index}", number))]);

    internal static LadderStep Step(string id, int number)
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
