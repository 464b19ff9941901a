using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminReform.Packages;

/// <summary>The documentation in a package tells of what its users can name and of nothing else, as the compiler resolves the names.</summary>
[Collection(nameof(PackedPackages))]
public sealed class DocumentationTests(PackedPackages packages)
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("reader", references: References.All, options: new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));

    public static TheoryData<string> Ids => PackageTests.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void Exactly_what_is_public_or_protected_is_told(string id)
    {
        var built = Names(XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{id}.xml"))).ToList();
        var packed = Names(XDocument.Load(new MemoryStream(packages[id].Bytes($"lib/net10.0/{id}.xml")))).ToList();
        Assert.NotEmpty(packed);
        Assert.Equal(built.Where(name => IsVisible(Symbol(name))), packed);
    }

    // A property named Item, which is no indexer, is not found by its id.
    private static ISymbol Symbol(string name) => DocumentationCommentId.GetFirstSymbolForDeclarationId(name, Compilation)
        ?? (name.EndsWith(".Item", StringComparison.Ordinal) ? Symbol($"T:{name[2..^5]}") is INamedTypeSymbol type ? type.GetMembers("Item").Single() : null : null)
        ?? throw new InvalidOperationException($"{name} is nothing that the compiler knows.");

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static IEnumerable<string> Names(XDocument documentation) =>
        documentation.Descendants("member").Select(member => member.Attribute("name")!.Value).Where(name => name[0] != 'N');
}
