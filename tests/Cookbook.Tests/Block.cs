using System.Text.RegularExpressions;

namespace Cookbook;

/// <summary>A fenced block of a document, with what is given to it in a comment right above that readers do not see: usings, variables, types.</summary>
/// <param name="Document">The document, as the repository knows it.</param>
/// <param name="Number">Which block of the document it is, from 1.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Given">What is given; empty where nothing is.</param>
/// <param name="IsRun">Whether it is run; not where the comment says that it is only compiled, and why.</param>
/// <param name="Code">What stands in the block.</param>
internal sealed partial record Block(string Document, int Number, string Language, string Given, bool IsRun, string Code)
{
    /// <summary>Whether it is a program of one file, which names its packages, and not a part of one.</summary>
    internal bool IsProgram => Code.StartsWith("#:", StringComparison.Ordinal);

    internal static IEnumerable<Block> In(string document, string text) => Fence().Matches(text).Select((match, index) => new Block(
        document, index + 1, match.Groups["language"].Value, match.Groups["given"].Value, !match.Groups["compiled"].Success, match.Groups["code"].Value.TrimEnd('\n')));

    public override string ToString() => $"{Document} {Number}";

    [GeneratedRegex(@"(?:^<!-- given(?<compiled>, compiled only: [^\n]+)?\n(?<given>(?:(?!-->).)*?)-->\n\n?)?^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
