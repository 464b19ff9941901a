namespace AdminReform.House.Words;

/// <summary>docs/law.md says what the data says. To write it again: APPROVE=1 dotnet test tests/AdminReform.House.Tests --filter LawDocumentTests.</summary>
public sealed class LawDocumentTests
{
    private static readonly string Page = Path.Combine(House.Root, "docs", "law.md");

    [Fact]
    public void The_page_about_the_law_is_current()
    {
        var text = LawDocument.Text();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Page, text);
        }

        Assert.Equal(text.Split('\n'), File.ReadAllText(Page).ReplaceLineEndings("\n").Split('\n'));
    }
}
