namespace AdminReform.Hosting.Desks;

/// <summary>A desk as a process sees it: open, or left to another process.</summary>
internal sealed class DeskSlot(string unit)
{
    internal string Unit => unit;

    /// <summary>The desk; <see langword="null"/> while it is not open here.</summary>
    internal Desk? Desk { get; set; }

    /// <summary>What runs for it, or ran last.</summary>
    internal Task Running { get; set; } = Task.CompletedTask;

    /// <summary>Whether it is at work.</summary>
    internal volatile bool IsRunning;

    /// <summary>Whether something came in.</summary>
    internal bool IsPoked { get; set; } = true;

    /// <summary>Whether another process has claimed it.</summary>
    internal bool IsLost { get; set; }

    /// <summary>How often in a row it failed.</summary>
    internal int Failures { get; set; }

    /// <summary>How long it rests, and from which time stamp on.</summary>
    internal (long Since, TimeSpan Length) Rest { get; set; }
}
