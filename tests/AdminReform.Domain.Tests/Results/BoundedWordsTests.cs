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
