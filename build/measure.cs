#:package Microsoft.CodeAnalysis.CSharp
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property NoWarn=$(NoWarn);CS1591;NU1507

// How large the house is, from the sources of a checkout that was built: dotnet run build/measure.cs [-- FOLDER]
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

var root = Path.GetFullPath(args.Length > 0 ? args[0] : ".");
var files = Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
    .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
    .Order(StringComparer.Ordinal).ToList();
const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;"
    + "global using System.Threading; global using System.Threading.Tasks;";
var trees = files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)).Append(CSharpSyntaxTree.ParseText(Usings)).ToList();
var own = Directory.EnumerateDirectories(Path.Combine(root, "src")).Select(Path.GetFileName).ToHashSet(StringComparer.OrdinalIgnoreCase);
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(file => !Path.GetFileName(file).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
    .Concat(Directory.EnumerateFiles(Path.Combine(root, "artifacts", "bin"), "*.dll", SearchOption.AllDirectories))
    .Where(file => !own.Contains(Path.GetFileNameWithoutExtension(file)))
    .DistinctBy(Path.GetFileName).Select(file => MetadataReference.CreateFromFile(file));
var compilation = CSharpCompilation.Create("house", trees, references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

var lines = files.Select(file => File.ReadLines(file).Count()).Order().ToList();
var methods = trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>()).Select(method => (method, Lines: LinesOf(method))).ToList();
var (longest, length) = methods.MaxBy(each => each.Lines);
Console.WriteLine($"lines of src: {lines.Sum()} in {files.Count} files, median {lines[lines.Count / 2]}, longest {lines[^1]}");
Console.WriteLine($"longest method: {length} lines, {Path.GetRelativePath(root, longest.SyntaxTree.FilePath)}");

var declared = trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
        .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        .Select(member => (tree, Type: (INamedTypeSymbol)compilation.GetSemanticModel(tree).GetDeclaredSymbol(member)!)))
    .DistinctBy(each => each.Type, SymbolEqualityComparer.Default).ToList();
foreach (var package in declared.Where(each => IsPublic(each.Type)).GroupBy(each => PackageOf(each.tree)).OrderBy(group => group.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"public types of {package.Key}: {package.Count()}");
}

Console.WriteLine($"public types: {declared.Count(each => IsPublic(each.Type))}");
foreach (var package in trees.Where(tree => tree.FilePath.Length > 0).GroupBy(PackageOf).OrderBy(group => group.Key, StringComparer.Ordinal))
{
    var arrows = package.SelectMany(ArrowsOf).ToLookup(arrow => arrow.From, arrow => arrow.To);
    foreach (var circle in Circles(arrows))
    {
        Console.WriteLine($"circle in {package.Key}: {string.Join(", ", circle.Order(StringComparer.Ordinal))}");
    }
}

IEnumerable<(string From, string To)> ArrowsOf(SyntaxTree tree)
{
    var model = compilation.GetSemanticModel(tree);
    var from = tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
    return from is null
        ? []
        : tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => !name.Ancestors().Any(node => node is UsingDirectiveSyntax || node.IsPartOfStructuredTrivia()))
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
            .Where(type => type?.DeclaringSyntaxReferences.FirstOrDefault() is { } source && PackageOf(source.SyntaxTree) == PackageOf(tree))
            .Select(type => (from, type!.ContainingNamespace.ToDisplayString())).Where(arrow => arrow.from != arrow.Item2).Distinct();
}

static List<List<string>> Circles(ILookup<string, string> arrows)
{
    HashSet<string> From(string start)
    {
        var (seen, open) = (new HashSet<string>(), new Stack<string>(arrows[start]));
        while (open.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                foreach (var further in arrows[next]) { open.Push(further); }
            }
        }

        return seen;
    }

    var reach = arrows.Select(group => group.Key).Distinct().ToDictionary(key => key, From);
    return [.. reach.Where(each => each.Value.Contains(each.Key))
        .Select(each => each.Value.Where(other => reach.TryGetValue(other, out var back) && back.Contains(each.Key)).ToList())
        .DistinctBy(circle => string.Join(',', circle.Order(StringComparer.Ordinal)))];
}

static int LinesOf(SyntaxNode node)
{
    var span = node.SyntaxTree.GetLineSpan(node.Span);
    return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
}

static bool IsPublic(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));

string PackageOf(SyntaxTree tree) => Path.GetRelativePath(Path.Combine(root, "src"), tree.FilePath).Split(Path.DirectorySeparatorChar)[0];
