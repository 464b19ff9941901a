using System.Text.RegularExpressions;

[assembly: CollectionBehavior(DisableTestParallelization = true)] // The console is one for all.

namespace Cookbook;

/// <summary>Every page is a program that compiles without a warning, runs as it stands, and prints what the page says.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_compiles_and_prints_what_it_says(string file)
    {
        var page = new Page(file);
        var printed = page.Block("csharp") is { } program ? Program.Run(program, page.Requests)
            : page.Block("fsharp") is { } script ? Script.Run(script)
            : throw new InvalidDataException($"{file} has no program.");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            page.Approve(printed);
        }

        Assert.Equal(page.Block("text"), printed);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_names_packages_of_this_version(string file)
    {
        var version = typeof(AdminReform.Deadlines.DeadlineCalculator).Assembly.GetName().Version!.ToString(3);
        var named = Package().Matches(new Page(file).Text);
        Assert.NotEmpty(named);
        Assert.All(named, package => Assert.Equal(version, package.Groups[1].Value));
    }

    [GeneratedRegex(@"AdminReform\.[A-Za-z.]+(?:@|, )(\d+\.\d+\.\d+)")]
    private static partial Regex Package();
}
