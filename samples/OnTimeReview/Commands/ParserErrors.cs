using System.CommandLine;
using System.CommandLine.Parsing;
using OnTimeReview.Rendering;

namespace OnTimeReview.Commands;

/// <summary>What is wrong with the arguments, in the language of the reader; the parser speaks English alone.</summary>
internal static class ParserErrors
{
    internal static IEnumerable<string> Of(ParseResult arguments, Words words) =>
    [
        .. arguments.UnmatchedTokens.Select(token => words.Of($"không có tham số “{token}”; --help cho biết các tham số", $"there is no argument “{token}”; --help tells those there are")),
        .. arguments.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Distinct().Select(option => Of(option, words)),
    ];

    private static string Of(OptionResult option, Words words) => (option.Option.Name, option.Tokens) switch
    {
        (var name, []) => words.Of($"{name} cần một giá trị", $"{name} needs a value"),
        (var name, [var value]) => words.Of($"{name}: không dùng được “{value.Value}”; dùng {Allowed(option, "hoặc")}", $"{name}: “{value.Value}” cannot be used; use {Allowed(option, "or")}"),
        var (name, _) => words.Of($"{name} chỉ được nêu một lần", $"{name} may be given once only"),
    };

    private static string Allowed(OptionResult option, string or) => string.Join($" {or} ", option.Option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(each => each.Label));
}
