using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cookbook;

/// <summary>Code compiled in memory as the SDK would, against everything that a document may name.</summary>
internal static class Compiled
{
    internal static readonly CSharpParseOptions Parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly string[] Sdk = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebSdk =
    [
        .. Sdk, "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    // Nor does the SDK say that a package was built against an older framework.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] NotSaid = [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    private static readonly MetadataReference[] References =
    [
        .. $"{AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")}".Split(Path.PathSeparator).Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll"))
            .Where(file => File.Exists(file) && IsManaged(file)).DistinctBy(Path.GetFileName).Select(file => MetadataReference.CreateFromFile(file)),
    ];

    // One for all programs of a kind: what is read of the references is read once.
    private static readonly ConcurrentDictionary<(bool IsWeb, OutputKind Kind), CSharpCompilation> Empty = new();

    internal static CSharpCompilation Of(SyntaxTree program, bool isWeb = false, OutputKind kind = OutputKind.ConsoleApplication) => Empty.GetOrAdd((isWeb, kind), of => CSharpCompilation.Create(
        "page",
        [CSharpSyntaxTree.ParseText(string.Concat((of.IsWeb ? WebSdk : Sdk).Select(name => $"global using {name};")), Parsing)],
        References,
        new(of.Kind, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: NotSaid))).AddSyntaxTrees(program);

    /// <summary>What a program prints and answers; what the compiler says of it, from a severity on, where it does not compile without that.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="severity">From which severity on.</param>
    /// <param name="requests">What is asked of a host that it runs before it is stopped; <see langword="null"/> where it stops by itself.</param>
    internal static string Run(CSharpCompilation compilation, DiagnosticSeverity severity, IReadOnlyList<Request>? requests)
    {
        using var assembly = new MemoryStream();
        var told = compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity >= severity).ToList();
        return told.Count > 0 ? string.Join('\n', told) : Run(new AssemblyLoadContext(null).LoadFromStream(Rewound(assembly)).EntryPoint!, requests);
    }

    private static string Run(MethodInfo main, IReadOnlyList<Request>? requests)
    {
        using var printed = new StringWriter();
        using var hosts = requests is null ? null : new RunningHosts(requests);
        var (console, current, folder) = (Console.Out, Directory.GetCurrentDirectory(), Directory.CreateTempSubdirectory("cookbook-"));
        Console.SetOut(printed);
        Directory.SetCurrentDirectory(folder.FullName);
        try
        {
            // A host, where there is one, takes its folder and its address from what is handed in, and says nothing of its own.
            string[] arguments = ["--contentRoot", folder.FullName, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"];
            main.Invoke(null, main.GetParameters() is [] ? null : [arguments]);
        }
        catch (TargetInvocationException thrown)
        {
            printed.WriteLine(thrown.InnerException);
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(current);
            folder.Delete(recursive: true);
        }

        return string.Join('\n', [printed.ToString().ReplaceLineEndings("\n"), .. hosts?.Answers ?? []]).Trim();
    }

    private static MemoryStream Rewound(MemoryStream stream)
    {
        stream.Position = 0;
        return stream;
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
