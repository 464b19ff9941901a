namespace Cookbook;

/// <summary>Pages in F#: each is a script that runs as it stands, and prints what the page says. It runs in a process of its own, beside the programs.</summary>
public sealed class ScriptTests
{
    public static TheoryData<string> Scripts => [.. Repository.Pages.Where(file => new Page(file).Block("fsharp") is not null)];

    [Theory, MemberData(nameof(Scripts))]
    public void A_script_prints_what_its_page_says(string file)
    {
        var page = new Page(file);
        page.Holds(Script.Run(page.Block("fsharp")!));
    }
}
