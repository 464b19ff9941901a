namespace Cookbook;

/// <summary>A page of the repository with a whole program on it and what the program prints.</summary>
internal sealed record Page(string File)
{
    private static readonly string Root = FindRoot();

    /// <summary>Every page of the cookbook, and the first screen in both languages.</summary>
    internal static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs", "cookbook"), "*.md").Where(file => Path.GetFileName(file) != "README.md").Concat(Directory.EnumerateFiles(Root, "README*.md"))
            .Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal);

    internal string Text => System.IO.File.ReadAllText(Path.Combine(Root, File)).ReplaceLineEndings("\n");

    /// <summary>The first block of a language; <see langword="null"/> where the page has none.</summary>
    internal string? Block(string language) => BlockAt(language) is var (start, end) ? Text[start..end] : null;

    /// <summary>Writes what a program printed in the place of what the page says.</summary>
    internal void Approve(string printed)
    {
        if (BlockAt("text") is var (start, end))
        {
            System.IO.File.WriteAllText(Path.Combine(Root, File), Text[..start] + printed + Text[end..]);
        }
    }

    private (int Start, int End)? BlockAt(string language)
    {
        var opening = $"```{language}\n";
        return Text.IndexOf(opening, StringComparison.Ordinal) is var at && at < 0
            ? null
            : (at + opening.Length, Text.IndexOf("\n```", at + opening.Length - 1, StringComparison.Ordinal));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder!.FullName, "AdminReform.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
