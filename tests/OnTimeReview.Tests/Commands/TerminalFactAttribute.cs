namespace OnTimeReview.Commands;

/// <summary>A test that needs a terminal; without one it is left out, and says so. Where everything is checked nothing is left out: it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalFactAttribute : FactAttribute
{
    /// <summary>What makes a terminal.</summary>
    internal const string Script = "/usr/bin/script";

    public TerminalFactAttribute() => Skip = WhyLeftOut(File.Exists(Script), Environment.GetEnvironmentVariable("CI"));

    internal static string? WhyLeftOut(bool isThere, string? ci) => isThere || ci == "true" ? null : $"No {Script} on this machine: nothing was shown on a terminal.";
}
