using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cookbook;

/// <summary>A program of one file, compiled in memory as <c>dotnet run app.cs</c> would, and run.</summary>
internal static class Program
{
    private static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    // The usings that the SDK gives to every program.
    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(
        string.Concat(new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }.Select(name => $"global using {name};")), Parsing);

    // Nor does the SDK say that a package was built against an older framework.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] NotSaid = [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    private static readonly MetadataReference[] References =
    [
        .. $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator).Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"))
            .Where(file => File.Exists(file) && IsManaged(file)).DistinctBy(Path.GetFileName).Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>What a program prints; its errors and warnings where it does not compile without any.</summary>
    internal static string Run(string code)
    {
        // What names a package is for the SDK; the assemblies are at hand.
        var program = string.Join('\n', code.Split('\n').Select(line => line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        var compilation = CSharpCompilation.Create(
            $"page-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(program, Parsing), Usings],
            References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: NotSaid));
        using var assembly = new MemoryStream();
        var told = compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        return told.Count > 0 ? string.Join('\n', told) : Run(assembly);
    }

    private static string Run(MemoryStream assembly)
    {
        assembly.Position = 0;
        using var printed = new StringWriter();
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            var main = AssemblyLoadContext.Default.LoadFromStream(assembly).EntryPoint!;
            main.Invoke(null, main.GetParameters() is [] ? null : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException thrown)
        {
            printed.WriteLine(thrown.InnerException);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n").TrimEnd();
    }

    private static bool IsManaged(string file)
    {
        try
        {
            AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
