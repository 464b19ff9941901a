using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Results;

namespace AdminReform.Texts;

/// <summary>What is told is told in both languages: a blank is refused where words are made, by constructors and by copies alike.</summary>
public sealed class SilenceTests
{
    private static readonly LocalizedText Words = new("Có", "Yes");

    public static TheoryData<string> Blanks => ["", " ", "\t", "\n ", "\u00A0"];

    [Theory, MemberData(nameof(Blanks))]
    public void Words_are_said_in_both_languages(string blank)
    {
        Refused("Vietnamese", () => new LocalizedText(blank, "Yes"), () => Words with { Vietnamese = blank });
        Refused("English", () => new LocalizedText("Có", blank), () => Words with { English = blank });
    }

    [Theory, MemberData(nameof(Blanks))]
    public void A_problem_has_a_code_and_words(string blank)
    {
        Refused("Code", () => new Problem(blank, Words), () => new Problem("a.b", Words) with { Code = blank });
        Refused("Vietnamese", () => Problem.Of("a.b", blank, "Yes"));
        Refused("English", () => Problem.Of("a.b", "Có", blank));
    }

    [Theory, MemberData(nameof(Blanks))]
    public void A_pinpoint_is_named_or_left_out(string blank)
    {
        var whole = Instruments.Decree118.Cite();
        Refused("Article", () => Instruments.Decree118.Cite(blank), () => whole with { Article = blank });
        Refused("Clause", () => Instruments.Decree118.Cite("19", blank), () => whole with { Clause = blank });
        Refused("Point", () => Instruments.Decree118.Cite("19", "6", blank), () => whole with { Point = blank });
        Refused("Number", () => new CalendarDecision(Words, new(2025, 1, 1)) { Number = blank });
    }

    private static void Refused(string name, params ReadOnlySpan<Func<object>> ways)
    {
        foreach (var way in ways)
        {
            Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(way).ParamName);
        }
    }
}
