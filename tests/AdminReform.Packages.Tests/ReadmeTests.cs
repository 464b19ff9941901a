using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminReform.Packages;

/// <summary>The code in the README of a package compiles as it stands, with the usings that every new project has.</summary>
public sealed partial class ReadmeTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    public static TheoryData<string> Ids => PackageTests.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void Its_code_compiles(string id)
    {
        var readme = File.ReadAllText(Path.Combine(PackedPackages.Root, "src", id, "README.md"));
        Assert.All(Code().Matches(readme).Select(match => match.Groups[1].Value), code =>
        {
            var tree = CSharpSyntaxTree.ParseText(code);
            var kind = tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
            var faults = CSharpCompilation.Create("readme", [tree, CSharpSyntaxTree.ParseText(Usings)], References.All, new(kind, nullableContextOptions: NullableContextOptions.Enable))
                .GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error);
            Assert.True(!faults.Any(), $"{string.Join('\n', faults)}\n{code}");
        });
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
