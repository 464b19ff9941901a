using System.IO.Compression;
using System.Xml.Linq;

namespace Consumer;

/// <summary>Looks into a package for what packing does not warn about: readme, licence, icon, description, documentation, symbols.</summary>
internal static class PackageCheck
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];

    internal static IReadOnlyList<string> FaultsOf(string path)
    {
        using var package = ZipFile.OpenRead(path);
        var manifest = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        using var stream = manifest.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        string Text(string name) => Element(metadata, name)?.Value ?? "";

        var id = Text("id");
        var faults = new List<string>();
        void Require(bool holds, string fault)
        {
            if (!holds)
            {
                faults.Add($"{Path.GetFileName(path)}: {fault}");
            }
        }

        var licence = Element(metadata, "license");
        Require(licence?.Attribute("type")?.Value == "expression" && licence.Value == "MIT", "no licence expression MIT");
        Require(Text("description").Length > 40 && Text("description") != "Package Description", "no description of its own");
        Require(Text("readme") == "README.md" && Content(package, "README.md").Length > 200, "no readme");
        Require(Text("icon") == "icon.png" && Content(package, "icon.png").AsSpan().StartsWith(PngSignature), "no icon");
        Require(Text("authors").Length > 0 && Text("copyright").Length > 0, "no authors or no copyright");
        Require(Text("tags").Length > 0, "no tags");
        Require(Element(metadata, "repository")?.Attribute("commit")?.Value.Length == 40, "does not name the commit it was built from");
        Require(package.GetEntry($"lib/net10.0/{id}.dll") is not null, "no assembly for net10.0");
        Require(Content(package, $"lib/net10.0/{id}.xml").Length > 200, "no XML documentation");
        Require(File.Exists(Path.ChangeExtension(path, ".snupkg")), "no symbols beside it");
        return faults;
    }

    private static XElement? Element(XElement parent, string name) => parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static byte[] Content(ZipArchive package, string name)
    {
        if (package.GetEntry(name) is not { } entry)
        {
            return [];
        }

        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
