using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>The code on the first screen of README.md is the code below, and what it says there is what it prints.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly StringWriter _printed = new();

    private StringWriter Console => _printed;

    public void Dispose() => _printed.Dispose();

    [Fact]
    public void The_first_screen_of_the_readme_compiles_and_prints_what_it_says()
    {
        // readme: begin
        var office = DeadlineCalculator.VietnamCivilService;

        var dossier = Dossier.Replay(
            new DossierHeader("H26.12-261120-0033", "1.001193", "one-stop", "one-stop", "hộ tịch", Channel.Counter),
            [new Accepted(new LocalDateTime(2026, 11, 20, 9, 0), TimeLimit.Parse("05 ngày làm việc"))]);

        Console.WriteLine(office.Explain(dossier.ToDeadlineFacts()!).InOneSentence(Language.English));

        var now = new LocalDateTime(2026, 12, 1, 8, 0);
        var review = Review.Run(Caseload.At(now, [dossier], office), now);
        foreach (var finding in review.Findings)
        {
            Console.WriteLine($"{finding.Message.English} [{finding.Citation}]");
        }
        // readme: end

        var readme = File.ReadAllText(Path.Combine(Root(), "README.md")).ReplaceLineEndings("\n");
        Assert.Equal(Block(readme, "csharp"), Code());
        Assert.Equal(Block(readme, "text"), _printed.ToString().ReplaceLineEndings("\n").TrimEnd());
    }

    private static string Block(string markdown, string language)
    {
        var start = markdown.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return markdown[start..markdown.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string Code()
    {
        var lines = File.ReadAllLines(Path.Combine(Root(), "tests", "AdminReform.Rules.Tests", "ReadmeTests.cs"))
            .SkipWhile(line => line.Trim() != "// readme: begin").Skip(1)
            .TakeWhile(line => line.Trim() != "// readme: end")
            .Select(line => line.Length > 8 ? line[8..] : "");
        return string.Join('\n', lines).TrimEnd();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "AdminReform.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
