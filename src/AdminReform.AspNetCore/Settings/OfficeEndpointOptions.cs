namespace AdminReform.AspNetCore.Settings;

/// <summary>How much the endpoints of an office take at once; every figure has a default.</summary>
public sealed record OfficeEndpointOptions
{
    /// <summary>The greatest size of a body, in bytes; 1 MiB where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or more than 1 GiB.</exception>
    public int MaximumBodyBytes { get; init => field = Checked(value, 1024 * 1024 * 1024); } = 1024 * 1024;

    /// <summary>The greatest number of commands in one body; 500 where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or more than 100,000.</exception>
    public int MaximumCommands { get; init => field = Checked(value, 100_000); } = 500;

    /// <summary>How long an answer to a command waits at most for its desk, where the caller asks for that; 10 seconds where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or more than 10 minutes.</exception>
    public TimeSpan LongestWait
    {
        get;
        init => field = value >= TimeSpan.Zero && value <= TimeSpan.FromMinutes(10) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The wait must be 0 to 10 minutes.");
    } = TimeSpan.FromSeconds(10);

    private static int Checked(int value, int most) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"The figure must be 1 to {most}."));
}
