using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Cookbook;

/// <summary>A part of a program: completed by what is given, compiled, and run; what it says in a comment beside a bare expression is what the expression gives.</summary>
internal static class Fragment
{
    // Where a block names nothing that it uses, it sees the namespaces of the library.
    private static readonly Lazy<string> Usings = new(() => string.Concat(
        Directory.EnumerateFiles(AppContext.BaseDirectory, "AdminReform.*.dll").SelectMany(file => Assembly.LoadFrom(file).GetExportedTypes()).Select(type => type.Namespace!)
            .Append("NodaTime").Distinct().Select(name => $"using {name};\n")));

    /// <summary>What is wrong with it, or what it prints.</summary>
    internal static string Run(Block block)
    {
        var (given, shown) = (Parse(block.Given), Parse(block.Code));
        var usings = shown.Usings.Count > 0 ? "" : Usings.Value;
        var statements = given.Members.Concat(shown.Members).OfType<GlobalStatementSyntax>().ToList();
        var types = given.Members.Concat(shown.Members).Where(member => member is not GlobalStatementSyntax);
        var unit = CompilationUnit()
            .WithUsings([.. Parse(usings).Usings.Concat(given.Usings).Concat(shown.Usings).DistinctBy(each => each.ToString().Trim())])
            .WithMembers([.. statements, .. types]).WithEndOfFileToken(shown.EndOfFileToken);
        var kind = statements.Count > 0 ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var tree = Tree(unit);
        var compilation = Compiled.Of(tree, isWeb: true, kind);
        var told = (CompilationUnitSyntax)new Telling(compilation.GetSemanticModel(tree)).Visit(tree.GetRoot());
        compilation = told == tree.GetRoot() ? compilation : compilation.ReplaceSyntaxTree(tree, Tree(told));
        return block.IsRun && statements.Count > 0
            ? Compiled.Run(compilation, DiagnosticSeverity.Error, block.Code.Contains(".Run();", StringComparison.Ordinal) ? [] : null)
            : string.Join('\n', compilation.GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error));
    }

    private static SyntaxTree Tree(CompilationUnitSyntax unit) => CSharpSyntaxTree.ParseText(unit.ToFullString(), Compiled.Parsing);

    private static CompilationUnitSyntax Parse(string code) => CSharpSyntaxTree.ParseText($"{code}\n", Compiled.Parsing).GetCompilationUnitRoot();

    // expression; // value   becomes   Cookbook.Told.Hold(expression, "value");
    private sealed class Telling(SemanticModel model) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
        {
            // Beside it, or below it.
            var comment = node.GetTrailingTrivia().Concat(node.GetLastToken().GetNextToken(includeZeroWidth: true).LeadingTrivia)
                .FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString();
            return comment.Length == 0 || node.Expression is AssignmentExpressionSyntax || model.GetTypeInfo(node.Expression).Type is not { SpecialType: not SpecialType.System_Void }
                ? base.VisitExpressionStatement(node)
                : ParseStatement($"Cookbook.Told.Hold({node.Expression}, {Literal(comment[2..].Trim())});").WithTriviaFrom(node);
        }
    }
}
