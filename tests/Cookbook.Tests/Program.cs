using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cookbook;

/// <summary>A program of one file, compiled as <c>dotnet run app.cs</c> would, and run.</summary>
internal static class Program
{
    /// <summary>What a program prints and answers; its errors and warnings where it does not compile without any.</summary>
    internal static string Run(string code, IReadOnlyList<Request> requests)
    {
        // What names a package is for the SDK; the assemblies are at hand.
        var program = string.Join('\n', code.Split('\n').Select(line => line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        var isWeb = code.Contains("#:sdk Microsoft.NET.Sdk.Web", StringComparison.Ordinal);
        // A host that nobody asks is ended by its program.
        return Compiled.Run(Compiled.Of(CSharpSyntaxTree.ParseText(program, Compiled.Parsing), isWeb), DiagnosticSeverity.Warning, requests.Count > 0 ? requests : null);
    }
}
