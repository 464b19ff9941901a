using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Verifying;

/// <summary>A notice that came in a replay.</summary>
/// <param name="notice">As it came.</param>
/// <param name="at">When it came.</param>
/// <param name="after">The number of the last fact that the desk had by then.</param>
/// <param name="waits">Whether it came while the office went live, and waited for certain.</param>
internal sealed class ReplayedNotice(LadderNotice notice, LocalDateTime at, long after, bool waits)
{
    /// <summary>As it came, and as it was when the facts of its batch were in, as the desk told it in one step with them or before.</summary>
    internal List<LadderNotice> Forms { get; } = [notice];

    /// <summary>As it came again after it was told.</summary>
    internal List<LadderNotice> Later { get; } = [];

    /// <summary>When it came.</summary>
    internal LocalDateTime At { get; } = at;

    /// <summary>Whether it came while the office went live, and waited for certain; what came between two facts may have been told before.</summary>
    internal bool Waits => waits;

    /// <summary>The first moment that the desk may have reached with the step that told it: it goes on to the clock after its last fact.</summary>
    internal LocalDateTime ToldFrom { get; private set; } = at;

    /// <summary>The first and the last number that the step may have which told it.</summary>
    internal (long From, long Until) Steps { get; private set; } = (after, long.MaxValue);

    /// <summary>It is told by now: with the facts that are in, or by a step before.</summary>
    internal void Release(LocalDateTime moment, long number) => (ToldFrom, Steps) = (waits ? moment : ToldFrom, (waits ? number : Steps.From, number));
}
