using System.Runtime.CompilerServices;

namespace AdminReform.Hosting.Settings;

/// <summary>How often an office looks and how long it waits; every figure has a default.</summary>
public sealed record OfficeTiming
{
    /// <summary>How often the store is asked for work that another process left there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive, or more than a day.</exception>
    public TimeSpan CheckEvery { get; init => field = Checked(value); } = TimeSpan.FromSeconds(1);

    /// <summary>How long work may be past before a process that does not have the desk takes it over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive, or more than a day.</exception>
    public TimeSpan Patience { get; init => field = Checked(value); } = TimeSpan.FromSeconds(5);

    /// <summary>How far beyond the present moment of the office what is recorded may lie, as the clocks of machines differ; beyond that a command is refused (<c>command.moment.ahead</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive, or more than a day.</exception>
    public TimeSpan ClockTolerance { get; init => field = Checked(value); } = TimeSpan.FromMinutes(5);

    /// <summary>How long a courier has for one delivery; where it dies meanwhile, another one tries it after twice that time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive, or more than a day.</exception>
    public TimeSpan DeliveryTime { get; init => field = Checked(value); } = TimeSpan.FromMinutes(1);

    /// <summary>How long after a failed delivery it is tried again; the wait doubles with each failure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive, or more than a day.</exception>
    public TimeSpan FirstRetry { get; init => field = Checked(value); } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait between two tries.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive, or more than a day.</exception>
    public TimeSpan LongestRetry { get; init => field = Checked(value); } = TimeSpan.FromHours(1);

    /// <summary>After so many tries a delivery is a dead letter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1,000.</exception>
    public int MostTries { get; init => field = Checked(value, 1_000); } = 12;

    /// <summary>How many commands a desk applies together at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 100,000.</exception>
    public int MostCommandsTogether { get; init => field = Checked(value, 100_000); } = 500;

    private static TimeSpan Checked(TimeSpan value, [CallerMemberName] string name = "") =>
        value > TimeSpan.Zero && value <= TimeSpan.FromDays(1) ? value : throw new ArgumentOutOfRangeException(name, value, "The time must be positive, and a day at most.");

    private static int Checked(int value, int most, [CallerMemberName] string name = "") =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The figure must be 1 to {most}."));
}
