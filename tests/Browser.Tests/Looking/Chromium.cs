namespace AdminReform.Browser.Looking;

/// <summary>The browser of this machine: what CHROMIUM names, or the first of the usual names on the path.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    internal static string? Path { get; } = Find();

    /// <summary>Why tests are left out; <see langword="null"/> where they run. Where everything is checked nothing is left out: they run, and fail.</summary>
    internal static string? WhyLeftOut { get; } = Path is not null || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : $"No chromium on this machine: the pages were not looked at. Install it, or name it in CHROMIUM (looked for: {string.Join(", ", Names)}).";

    private static string? Find() => new[] { Environment.GetEnvironmentVariable("CHROMIUM") }
        .Concat(
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            from name in Names
            select System.IO.Path.Combine(folder, name))
        .FirstOrDefault(file => file is not null && File.Exists(file));
}
