using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AdminReform.Packages;

/// <summary>What packing does not warn about: every package has what its users look for, needs what it says it needs, and holds nothing else.</summary>
[Collection(nameof(PackedPackages))]
public sealed partial class PackageTests(PackedPackages packages)
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];

    // What a package holds beside its assembly, and why.
    private static readonly Dictionary<string, string[]> Besides = new()
    {
        // The vectors and their schema, for programs in other languages.
        ["AdminReform.Testing"] = ["conformance/conformance.schema.json", "conformance/deadlines.json"],
    };

    public static TheoryData<string> Ids => [.. PackedPackages.Ids];

    [Fact]
    public void Each_project_of_src_is_packed_with_its_symbols_and_nothing_else_is() => Assert.Equal(
        PackedPackages.Ids.SelectMany(id => new[] { $"{id}.{PackedPackages.Version}.nupkg", $"{id}.{PackedPackages.Version}.snupkg" }).Order(StringComparer.Ordinal),
        packages.Files.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Ids))]
    public void It_holds_its_assembly_with_documentation_and_no_strays(string id)
    {
        var package = packages[id];
        Assert.Equal(
            new[] { "README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml" }.Concat(Besides.GetValueOrDefault(id, [])).Order(StringComparer.Ordinal),
            package.Entries.Order(StringComparer.Ordinal));
        Assert.Equal([$"lib/net10.0/{id}.pdb"], package.SymbolEntries);
        Assert.True(
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"{id}.dll")).AsSpan().SequenceEqual(package.Bytes($"lib/net10.0/{id}.dll")),
            "The assembly is not the one that was built, whose surface is held to the approved text.");
        Assert.True(package.Bytes("icon.png").AsSpan().StartsWith(PngSignature));
    }

    [Theory, MemberData(nameof(Ids))]
    public void It_needs_the_packages_that_its_project_names_and_no_others(string id)
    {
        var project = XDocument.Load(Path.Combine(PackedPackages.Root, "src", id, $"{id}.csproj"));
        var named = project.Descendants("PackageReference").Where(reference => reference.Attribute("PrivateAssets")?.Value != "all").Select(reference => reference.Attribute("Include")!.Value);
        var own = project.Descendants("ProjectReference").Select(reference => $"{Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)} {PackedPackages.Version}");
        var versions = XDocument.Load(Path.Combine(PackedPackages.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToDictionary(
            version => version.Attribute("Include")!.Value, version => version.Attribute("Version")!.Value);

        // What those need in turn is named with the version that the repository is built with, where it names one.
        var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(PackedPackages.Root, "src", id, "packages.lock.json")))!["dependencies"]!["net10.0"]!.AsObject();
        var further = locked.Where(entry => entry.Value!["type"]!.GetValue<string>() == "CentralTransitive").Select(entry => $"{entry.Key} {entry.Value!["resolved"]}");
        Assert.Equal(
            named.Select(name => $"{name} {versions[name]}").Concat(own).Concat(further).Order(StringComparer.Ordinal),
            packages[id].Dependencies.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Ids))]
    public void It_says_what_it_is_under_which_licence_and_where_to_read_on(string id)
    {
        var package = packages[id];
        var licence = package.Manifest.Elements().Single(element => element.Name.LocalName == "license");
        Assert.Equal(("expression", "MIT"), (licence.Attribute("type")?.Value, licence.Value));
        Assert.Equal((id, PackedPackages.Version), (package.Text("id"), package.Text("version")));
        Assert.InRange(package.Text("description").Length, 40, 400);
        Assert.Equal(("README.md", "icon.png"), (package.Text("readme"), package.Text("icon")));
        Assert.True(package.Text("authors").Length > 0 && package.Text("copyright").Length > 0);
        Assert.Equal(PackedPackages.ProjectUrl, package.Text("projectUrl"));
        Assert.Contains($"{PackedPackages.ProjectUrl}/blob/main/CHANGELOG.md", package.Text("releaseNotes"), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{40}$", package.Manifest.Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")?.Value);
        Assert.DoesNotContain(PackedPackages.Root.TrimEnd('/'), package.Manifest.ToString(), StringComparison.Ordinal);
        var tags = package.Text("tags").Split(' ');
        Assert.Equal(["vietnam", "public-administration", "one-stop", "mot-cua"], tags.Take(4));
        Assert.True(tags.Length > 4 && tags.All(tag => tag.Length > 0), "It has no tags of its own.");
        Assert.Equal(tags.Length, tags.Distinct().Count());
    }

    [Fact]
    public void No_two_packages_say_the_same_of_themselves()
    {
        Assert.All(["description", "tags"], name => Assert.Equal(PackedPackages.Ids.Count, PackedPackages.Ids.Select(id => packages[id].Text(name)).Distinct().Count()));
        Assert.Equal(PackedPackages.Ids.Count, PackedPackages.Ids.Select(id => packages[id].Readme).Distinct().Count());
    }

    [Theory, MemberData(nameof(Ids))]
    public void Its_README_is_its_own_says_how_to_take_it_and_links_to_what_is_there(string id)
    {
        var readme = packages[id].Readme;
        Assert.Equal(File.ReadAllText(Path.Combine(PackedPackages.Root, "src", id, "README.md")), readme);
        Assert.StartsWith($"# {id}\n", readme, StringComparison.Ordinal);
        Assert.Contains($"dotnet add package {id}\n", readme, StringComparison.Ordinal);
        Assert.Contains("```csharp\n", readme, StringComparison.Ordinal);
        var links = Link().Matches(readme).Select(link => link.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        var own = $"{PackedPackages.ProjectUrl}/blob/main/";
        Assert.All(
            links.Where(link => link.StartsWith(PackedPackages.ProjectUrl, StringComparison.Ordinal) && link != PackedPackages.ProjectUrl),
            link => Assert.True(link.StartsWith(own, StringComparison.Ordinal) && File.Exists(Path.Combine(PackedPackages.Root, link[own.Length..].Split('#')[0])), link));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
