using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>What can still come out of a target (khả năng đạt).</summary>
/// <param name="Best">The best final value, given what has happened and the outlook.</param>
/// <param name="Worst">The worst final value.</param>
/// <param name="FailuresAffordable">
/// How many more failures leave the goal reachable with the least volume that is expected; <see langword="null"/> where failures are not
/// counted, no volume is known, or none can be afforded because the goal is beyond reach with that volume.
/// </param>
/// <param name="Pace">The pace that is needed; <see langword="null"/> where nothing more is needed or no time is left.</param>
/// <param name="NoReturn">
/// The date of no return: the last day until which things may go on as they have, if from then on they go as well as they can;
/// <see langword="null"/> where the outlook sets no limit or the goal is reached by going on.
/// </param>
public sealed record Attainability(
    Bound Best, Bound Worst, long? FailuresAffordable = null, RequiredPace? Pace = null, LocalDate? NoReturn = null)
{
    /// <summary>Returns the best, the worst and the pace.</summary>
    public override string ToString() =>
        $"best {Best}, worst {Worst}{(FailuresAffordable is { } failures ? FormattableString.Invariant($", {failures} failures affordable") : "")}{(Pace is null ? "" : $", {Pace} required")}{(NoReturn is { } day ? $", no return after {DayText.Of(day)}" : "")}";
}
