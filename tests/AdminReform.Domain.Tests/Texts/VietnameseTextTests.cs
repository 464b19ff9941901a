namespace AdminReform.Texts;

public sealed class VietnameseTextTests
{
    // Every letter that has marks, with its canonical decomposition in the Unicode Character Database, applied to the end.
    private const string Lower = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    [Theory]
    [InlineData("a\u0302\u0301", "ấ")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("ê\u0323", "ệ")]
    [InlineData("ẹ\u0302", "ệ")]
    [InlineData("o\u031B\u0300", "ờ")]
    [InlineData("ơ\u0300", "ờ")]
    [InlineData("U\u031B\u0303", "Ữ")]
    [InlineData("A\u0306\u0309", "Ẳ")]
    [InlineData("Y\u0323", "Ỵ")]
    [InlineData("thu\u0309 tu\u0323c ha\u0300nh chi\u0301nh", "thủ tục hành chính")]
    [InlineData("Nghi\u0323 \u0111i\u0323nh", "Nghị định")]
    public void Marks_and_vowel_become_one_letter(string typed, string expected) => Assert.Equal(expected, VietnameseText.Compose(typed));

    [Theory]
    [InlineData("")]
    [InlineData("118/2025/NĐ-CP")]
    [InlineData("một cửa")]
    [InlineData("\u0301")]
    [InlineData("n\u0303")]
    [InlineData("i\u0302")]
    [InlineData("u\u0306")]
    [InlineData("\U0001F4C5\u0301")]
    public void What_is_no_Vietnamese_letter_stays(string text) => Assert.Equal(text, VietnameseText.Compose(text));

    [Fact]
    public void A_second_tone_stays_behind_the_letter() => Assert.Equal("á\u0300", VietnameseText.Compose("a\u0301\u0300"));

    [Fact]
    public void A_text_without_marks_is_returned_as_it_is()
    {
        const string text = "Đường bộ";
        Assert.Same(text, VietnameseText.Compose(text));
    }

    [Fact]
    public void Every_letter_comes_back_from_its_parts_in_either_case_and_order()
    {
        foreach (var letter in Lower + Lower.ToUpperInvariant())
        {
            var parts = Decompose(letter);
            Assert.InRange(parts.Length, 2, 3);
            Assert.Equal($"{letter}", VietnameseText.Compose(parts));
            Assert.Equal($"{letter}", VietnameseText.Compose($"{parts[0]}{string.Concat(parts[1..].Reverse())}"));
        }
    }

    [Property(MaxTest = 300)]
    public void To_compose_twice_is_to_compose_once(char[] characters)
    {
        var text = string.Concat(characters.Select((c, i) => i % 2 == 0 ? c : (char)(0x300 + (c % 0x30))));
        var once = VietnameseText.Compose(text);
        Assert.Equal(once, VietnameseText.Compose(once));
    }

    [Property(MaxTest = 300)]
    public void The_parts_of_a_text_are_the_parts_of_what_it_composes_to(ushort[] picks)
    {
        var letters = Lower + "abcdđ /-";
        var text = string.Concat(picks.Select(pick => letters[pick % letters.Length]));
        var parts = string.Concat(text.Select(Decompose));
        Assert.Equal(text, VietnameseText.Compose(parts));
        Assert.Equal(parts, string.Concat(VietnameseText.Compose(parts).Select(Decompose)));
    }

    /// <summary>The parts of a letter, by the rows of a typewriter: plain letter, its own mark, tone.</summary>
    private static string Decompose(char letter)
    {
        (string Row, string Marks)[] tones =
        [
            ("àằầèềìòồờùừỳ", "\u0300"), ("áắấéếíóốớúứý", "\u0301"), ("ảẳẩẻểỉỏổởủửỷ", "\u0309"),
            ("ãẵẫẽễĩõỗỡũữỹ", "\u0303"), ("ạặậẹệịọộợụựỵ", "\u0323"),
        ];
        const string plain = "aăâeêioôơuưy";
        var lower = char.ToLowerInvariant(letter);
        var tone = "";
        foreach (var (row, mark) in tones)
        {
            if (row.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var at)
            {
                tone = mark;
                lower = plain[at];
            }
        }

        var vowel = lower switch
        {
            'ă' => "a\u0306",
            'â' => "a\u0302",
            'ê' => "e\u0302",
            'ô' => "o\u0302",
            'ơ' => "o\u031B",
            'ư' => "u\u031B",
            _ => $"{lower}",
        };
        return (char.IsUpper(letter) ? char.ToUpperInvariant(vowel[0]) + vowel[1..] : vowel) + tone;
    }
}
