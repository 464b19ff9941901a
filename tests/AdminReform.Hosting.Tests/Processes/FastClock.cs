namespace AdminReform.Hosting.Processes;

/// <summary>A clock that runs faster than that of the machine, the same in every process that is given the same beginning.</summary>
internal sealed class FastClock(DateTimeOffset began, DateTimeOffset shows, int times) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => shows + ((System.GetUtcNow() - began) * times);

    // Whoever waits waits in the time of the machine.
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => System.CreateTimer(callback, state, dueTime, period);
}
