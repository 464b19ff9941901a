using OnTimeReview.Rendering.Html;

namespace OnTimeReview.Rendering;

public sealed class MarkupTests
{
    [Fact]
    public void Holes_are_escaped_and_pieces_of_HTML_are_not()
    {
        var bold = Markup.Of($"<b>{"a<b>&\"'"}</b>");

        Assert.Equal("<p><b>a&lt;b&gt;&amp;&quot;&#39;</b></p>", Markup.Of($"<p>{bold}</p>").ToString());
        Assert.Equal("Đăng ký khai sinh", Markup.Of($"{"Đăng ký khai sinh"}").ToString());
    }

    [Theory]
    [InlineData("hạn 30/11/2026.", """hạn <span class="k">30/11/2026.</span>""")]
    [InlineData("(118/2025/NĐ-CP art. 19.6)", """(<span class="k">118/2025/NĐ-CP</span> art. <span class="k">19.6</span>)""")]
    [InlineData("01/12/2020–31/05/2021", """<span class="k">01/12/2020</span>–<span class="k">31/05/2021</span>""")]
    [InlineData("H26.12-261120-0033", """<span class="k">H26.12-261120-0033</span>""")]
    [InlineData("1.234 of 5,678", """<span class="k">1.234</span> of <span class="k">5,678</span>""")]
    [InlineData("phường 7, và một-cửa", "phường 7, và một-cửa")]
    [InlineData("1-234567890-234567890-234567890-234567890", "1-234567890-234567890-234567890-234567890")]
    public void A_code_a_date_and_a_number_stay_on_one_line(string text, string html)
    {
        Assert.Equal(html, Markup.Of($"{text}").ToString());
        Assert.Equal($"<p data-label=\"{text}\"></p>", Markup.Of($"<p data-label=\"{text}\"></p>").ToString());
        Assert.Equal(text, Markup.Plain(text).ToString());
    }

    [Property(MaxTest = 300)]
    public void No_text_opens_a_tag_or_ends_an_attribute(string? text)
    {
        var html = Markup.Of($"{text}").ToString().Replace("<span class=\"k\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);

        Assert.DoesNotContain(html, c => c is '<' or '>' or '"' or '\'');
        Assert.DoesNotContain(html, c => char.IsControl(c) && c is not ('\t' or '\n'));
    }
}
