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

    [Property(MaxTest = 300)]
    public void No_text_opens_a_tag_or_ends_an_attribute(string? text)
    {
        var html = Markup.Of($"{text}").ToString();

        Assert.DoesNotContain(html, c => c is '<' or '>' or '"' or '\'');
        Assert.DoesNotContain(html, c => char.IsControl(c) && c is not ('\t' or '\n'));
    }
}
