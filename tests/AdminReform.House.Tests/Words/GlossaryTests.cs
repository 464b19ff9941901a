using System.Text.RegularExpressions;

namespace AdminReform.House.Words;

/// <summary>One word for one idea, as docs/glossary.md has it: what it puts aside in italics after "not" is said nowhere in the sources.</summary>
public sealed partial class GlossaryTests
{
    private static readonly IReadOnlyList<string> PutAside =
    [
        .. from line in File.ReadLines(Path.Combine(House.Root, "docs", "glossary.md"))
           from Match word in Italic().Matches(line)
           select word.Groups[1].Value,
    ];

    [Fact]
    public void A_word_that_the_glossary_puts_aside_is_said_nowhere()
    {
        Assert.Contains("trễ", PutAside);
        Assert.Contains("đang mở", PutAside);
        var said = from file in House.Files("src", ".cs").Concat(House.Files("samples", ".cs")).Concat(House.Files("samples", ".js"))
                   from line in File.ReadLines(file).Index()
                   from word in PutAside
                   where Says(line.Item, word)
                   select $"{House.Relative(file)}:{line.Index + 1}: {word}";
        Assert.Empty(said);
    }

    [Theory]
    [InlineData("Hồ sơ Trễ hạn", true)]
    [InlineData("hồ sơ trễ.", true)]
    [InlineData("trễm, atrễ", false)]
    public void A_word_is_found_whole_and_however_it_is_written(string text, bool isSaid) => Assert.Equal(isSaid, Says(text, "trễ"));

    private static bool Says(string text, string word) => Regex.IsMatch(text, $@"(?<!\p{{L}}){Regex.Escape(word)}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\*([^*|]*[^*|a-zA-Z ][^*|]*)\*")]
    private static partial Regex Italic();
}
