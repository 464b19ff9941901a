using System.Text.RegularExpressions;

namespace Cookbook;

/// <summary>Every page is a program that compiles without a warning, runs as it stands, and prints what the page says.</summary>
[Collection(nameof(Console))]
public sealed partial class PageTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    public static TheoryData<string> Programs => [.. Repository.Pages.Where(file => new Page(file).Block("fsharp") is null)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_page_compiles_and_prints_what_it_says(string file)
    {
        var page = new Page(file);
        page.Holds(Program.Run(page.Block("csharp") ?? throw new InvalidDataException($"{file} has no program."), page.Requests));
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
