namespace AdminReform.Hosting.Desks;

/// <summary>A desk as a process sees it: open, or left to another process.</summary>
internal sealed class DeskSlot(DeskRunner runner)
{
    /// <summary>Runs it.</summary>
    internal DeskRunner Runner => runner;

    /// <summary>What runs for it, or ran last.</summary>
    internal Task Running { get; set; } = Task.CompletedTask;

    /// <summary>Whether it is at work.</summary>
    internal volatile bool IsRunning;

    /// <summary>Whether something came in.</summary>
    internal bool IsPoked { get; set; } = true;
}
