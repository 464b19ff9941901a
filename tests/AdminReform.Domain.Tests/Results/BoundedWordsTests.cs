using System.Globalization;

namespace AdminReform.Results;

/// <summary>A problem says what is wrong in words of a length that people read, whatever it quotes.</summary>
public sealed class BoundedWordsTests
{
    [Property]
    public Property What_is_quoted_is_cut_and_what_is_said_of_it_stays() => Prop.ForAll(
        (from times in Gen.Choose(0, 5_000)
         from letters in Gen.Elements("x", "😀", "ễ", "“x” ")
         select string.Concat(Enumerable.Repeat(letters, times))).ToArbitrary(),
        quoted =>
        {
            var problem = Of(quoted);
            var said = problem.Message.English;
            Assert.Equal(quoted.Length <= 60 || Math.Max(problem.Message.Vietnamese.Length, said.Length) == $"Không biết “{quoted}”; hãy kiểm tra.".Length, said == $"“{quoted}” is not known; check it.");
            Assert.True(said.Length <= 300 && problem.Path.Length <= 1_001, said);
            Assert.EndsWith("” is not known; check it.", said, StringComparison.Ordinal);
            Assert.StartsWith($"“{quoted[..Math.Min(quoted.Length, 58)]}", said, StringComparison.Ordinal);
            Assert.Equal(problem, problem with { Message = problem.Message, Path = problem.Path });
            AssertSound(problem);
        });

    // What is said of a quotation, before and behind it, makes the message a long one.
    [Theory]
    [InlineData(60, "“{0}”", "“{0}”")]
    [InlineData(61, "“{0}”", "“{0}…”")]
    [InlineData(100, "“{0}” and “{0}”", "“{0}…” and “{0}…”")]
    [InlineData(100, "“{0}“{0}””", "“{0}…”")]
    [InlineData(100, "”{0} “{0}”", "”{1} “{0}…”")]
    [InlineData(100, "“”{0}”", "“”{1}”")]
    [InlineData(100, "”” “{0}”", "”” “{0}…”")]
    [InlineData(100, "“{0}", "“{1}")]
    public void A_quotation_is_cut_behind_sixty_letters_where_it_ends(int length, string words, string expected)
    {
        var (quoted, rest) = (new string('x', length), new string('.', 300));
        var problem = Problem.Of("a.b", string.Format(CultureInfo.InvariantCulture, words, quoted) + rest, rest + string.Format(CultureInfo.InvariantCulture, words, quoted));
        var said = string.Format(CultureInfo.InvariantCulture, expected, quoted[..60], quoted);
        Assert.Equal((said + rest, rest + said), (problem.Message.Vietnamese, problem.Message.English));
    }

    [Theory]
    [InlineData(299, 1, true)]
    [InlineData(300, 300, true)]
    [InlineData(300, 301, false)]
    [InlineData(301, 300, false)]
    public void A_message_is_left_as_it_is_up_to_three_hundred_letters_in_either_language(int vietnamese, int english, bool areLeft)
    {
        static string Words(int length) => length < 100 ? new('x', length) : $"“{new string('x', length - 3)}”.";
        var problem = Problem.Of("a.b", Words(vietnamese), Words(english));
        Assert.Equal((areLeft || vietnamese <= 300, areLeft || english <= 300), (problem.Message.Vietnamese == Words(vietnamese), problem.Message.English == Words(english)));
        Assert.All([problem.Message.Vietnamese, problem.Message.English], said => Assert.True(said.Length <= 300 && (said.Length is 299 or 300 or 1 || said.EndsWith("x…”.", StringComparison.Ordinal)), said));
    }

    [Theory]
    [InlineData(2_000, 1_000)]
    [InlineData(2_001, 1_001)]
    [InlineData(9_000, 9_000)]
    public void A_message_is_cut_behind_two_thousand_letters_and_a_place_behind_a_thousand(int message, int place)
    {
        var (words, path) = (new string('x', message), new string('y', place));
        var expected = message > 2_000 ? $"{words[..2_000]}…" : words;
        foreach (var problem in new[] { Problem.Of("a.b", words, words, path), new Problem("a.b", new("vi", "en")) with { Message = new(words, words), Path = path } })
        {
            Assert.Equal((expected, expected, place > 1_000 ? $"{path[..1_000]}…" : path), (problem.Message.Vietnamese, problem.Message.English, problem.Path));
        }
    }

    // What is quoted may end the quotation itself.
    [Property]
    public Property No_text_makes_a_message_long() => Prop.ForAll(
        (from parts in Gen.Elements("“", "”", "x”y“", "😀", "xxxxx").ListOf()
         from times in Gen.Choose(0, 3_000)
         select string.Concat(Enumerable.Repeat(string.Concat(parts), times))).ToArbitrary(),
        quoted =>
        {
            var problem = Of(quoted);
            Assert.All([problem.Message.English, problem.Message.Vietnamese], text => Assert.True(text.Length <= 2_001));
            AssertSound(problem);
        });

    private static Problem Of(string quoted) => Problem.Of("a.b", $"Không biết “{quoted}”; hãy kiểm tra.", $"“{quoted}” is not known; check it.", $"$.{quoted}");

    private static void AssertSound(Problem problem) =>
        Assert.All([problem.Message.Vietnamese, problem.Message.English, problem.Path], text => Assert.DoesNotContain(text.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar));
}
