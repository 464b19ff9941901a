namespace AdminReform.House.Words;

/// <summary>Vietnamese in source, data and documents is composed (NFC), so that equal words are equal characters.</summary>
public sealed class ComposedTextTests
{
    private static readonly string[] Extensions = [".cs", ".csv", ".json", ".md", ".txt", ".xml", ".html", ".svg", ".css", ".js", ".csproj", ".props", ".targets"];

    public static TheoryData<string> Folders => ["src", "tests", "samples", "benchmarks", "docs", "build"];

    [Theory, MemberData(nameof(Folders))]
    public void No_mark_stands_apart_from_its_letter(string folder) =>
        House.NoFaults(House.Files(folder, Extensions).Concat(Directory.EnumerateFiles(House.Root, "*.md")).SelectMany(Faults));

    private static IEnumerable<string> Faults(string file) =>
        from line in File.ReadLines(file).Index()
        where line.Item.AsSpan().ContainsAnyInRange('\u0300', '\u036F')
        select $"{House.Relative(file)}:{line.Index + 1} has a combining mark";
}
