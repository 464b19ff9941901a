using System.IO.Compression;
using System.Xml.Linq;

namespace AdminReform.Packages;

/// <summary>A package as it was packed.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> _entries;

    internal Package(string id, string path)
    {
        Id = id;
        _entries = Read(path);
        SymbolEntries = [.. Read(Path.ChangeExtension(path, ".snupkg")).Keys.Where(IsContent)];
        Manifest = XDocument.Load(new MemoryStream(_entries[$"{id}.nuspec"])).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    internal string Id { get; }

    internal XElement Manifest { get; }

    /// <summary>What it holds beside the papers that every package has.</summary>
    internal IEnumerable<string> Entries => _entries.Keys.Where(IsContent);

    internal IReadOnlyList<string> SymbolEntries { get; }

    /// <summary>The packages that it needs, with the least version of each.</summary>
    internal IEnumerable<string> Dependencies =>
        from dependency in Manifest.Descendants()
        where dependency.Name.LocalName == "dependency"
        select $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}";

    internal string Readme => System.Text.Encoding.UTF8.GetString(Bytes("README.md"));

    internal byte[] Bytes(string entry) => _entries[entry];

    internal string Text(string name) => Manifest.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    private static Dictionary<string, byte[]> Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        });
    }

    private static bool IsContent(string entry) =>
        entry != "[Content_Types].xml" && !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal)
        && !entry.EndsWith(".nuspec", StringComparison.Ordinal);
}
