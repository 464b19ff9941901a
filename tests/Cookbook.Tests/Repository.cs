namespace Cookbook;

/// <summary>The documents of the repository.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Every page of the cookbook, and the first screen in both languages: whole programs.</summary>
    internal static IEnumerable<string> Pages => Names(Files("docs/cookbook").Where(file => Path.GetFileName(file) != "README.md").Concat(FirstScreens));

    /// <summary>Every document that shows code.</summary>
    internal static IEnumerable<string> Documents => Names(
        Files("docs", SearchOption.AllDirectories).Concat(FirstScreens).Concat(Files(".", SearchOption.TopDirectoryOnly))
            .Concat(Directory.EnumerateDirectories(Path.Combine(Root, "src")).SelectMany(project => Directory.EnumerateFiles(project, "*.md"))));

    internal static string Read(string document) => File.ReadAllText(Path.Combine(Root, document)).ReplaceLineEndings("\n");

    internal static IReadOnlyList<Block> Blocks(string document) => [.. Block.In(document, Read(document))];

    private static IEnumerable<string> FirstScreens => Directory.EnumerateFiles(Root, "README*.md");

    private static IEnumerable<string> Files(string folder, SearchOption depth = SearchOption.TopDirectoryOnly) => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", depth);

    private static IEnumerable<string> Names(IEnumerable<string> files) => files.Select(file => Path.GetRelativePath(Root, file)).Distinct().Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "AdminReform.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
