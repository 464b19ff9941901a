namespace OnTimeReview.Commands;

/// <summary>What the parser says, in the language that was asked for, and never in its own English.</summary>
[Collection(nameof(TheConsole))]
public sealed class ParserErrorTests
{
    [Theory]
    [InlineData("vi", "không có tham số “--nope”; --help cho biết các tham số", "--nope")]
    [InlineData("en", "there is no argument “--nope”; --help tells those there are", "--nope")]
    [InlineData("vi", "--plan cần một giá trị", "--plan")]
    [InlineData("en", "--plan needs a value", "--plan")]
    [InlineData("vi", "--report chỉ được nêu một lần", "--report", "a", "--report", "b")]
    [InlineData("en", "--report may be given once only", "--report", "a", "--report", "b")]
    public void An_argument_that_cannot_be_used_is_told_in_one_line(string language, string words, params string[] arguments)
    {
        var (code, output, error) = TheConsole.Run(["--language", language, .. arguments]);

        Assert.Equal((2, "", $"OnTimeReview: {words}\n"), (code, output, error));
    }

    [Fact]
    public void A_language_that_there_is_not_is_told_with_those_there_are()
    {
        var (code, _, error) = TheConsole.Run("--language", "fr");

        Assert.Equal(2, code);
        Assert.Equal("OnTimeReview: --language: không dùng được “fr”; dùng vi hoặc en\n", error.Replace("en hoặc vi", "vi hoặc en", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void The_help_is_in_one_language_and_within_eighty_columns(string language)
    {
        var (code, output, _) = TheConsole.Run("--help", "--language", language);

        Assert.Equal(0, code);
        Assert.DoesNotMatch(language == "vi" ? "Description:|Usage:|Options:|[dD]efault|Show help|version information" : "[ạảãàáăắằẵâấầẩẫđơớờởợôốồổỗộưứừửữự]", output.Replace("Hà Nội", "", StringComparison.Ordinal));
        var options = output[..output.IndexOf(language == "vi" ? "Ví dụ:" : "Examples:", StringComparison.Ordinal)];
        Assert.All(options.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }
}
