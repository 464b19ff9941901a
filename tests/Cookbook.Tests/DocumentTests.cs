namespace Cookbook;

/// <summary>Code that a document shows and that is no whole program compiles with what is given to it, runs, and gives what the document says that it gives.</summary>
[Collection(nameof(Console))]
public sealed class DocumentTests
{
    private static readonly IReadOnlyList<Block> All = [.. Repository.Documents.SelectMany(Repository.Blocks).Where(block => block is { Language: "csharp", IsProgram: false })];

    public static TheoryData<string> Names => [.. All.Select(block => $"{block}")];

    [Theory, MemberData(nameof(Names))]
    public void It_compiles_runs_and_gives_what_is_said(string name)
    {
        var block = All.Single(each => $"{each}" == name);
        var said = Fragment.Run(block);
        Assert.False(said.Contains("error CS", StringComparison.Ordinal) || said.Contains("Fault: ", StringComparison.Ordinal) || said.Contains("Exception", StringComparison.Ordinal), said);
    }

    [Fact]
    public void No_block_is_missed() => Assert.All(
        Repository.Documents,
        document => Assert.Equal(
            Repository.Read(document).Split('\n').Count(line => line.Trim() == "```csharp"), Repository.Blocks(document).Count(block => block.Language == "csharp")));

    // .NET reads 05/11/2026 as a day in May, and forgets the offset of a moment that has one.
    [Fact]
    public void No_program_takes_a_moment_of_the_office_from_a_moment_of_NET_that_has_no_offset() => Assert.All(
        Repository.Documents.SelectMany(Repository.Blocks).Where(block => block.Language is "csharp" or "fsharp"),
        block => Assert.DoesNotMatch(@"\bDateTime\??\s+\w+\s*[,)=]|LocalDateTime\.FromDateTime\(|:\s*DateTime\b|DateTime\.Parse", block.Code));
}
