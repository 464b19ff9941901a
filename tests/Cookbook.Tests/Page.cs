namespace Cookbook;

/// <summary>A page with a whole program on it and what the program prints, or what it answers.</summary>
internal sealed class Page(string file)
{
    private readonly IReadOnlyList<Block> _blocks = Repository.Blocks(file);

    internal string Text => Repository.Read(file);

    /// <summary>The first block of a language; <see langword="null"/> where the page has none.</summary>
    internal string? Block(string language) => _blocks.FirstOrDefault(block => block.Language == language)?.Code;

    /// <summary>What the page asks of the program when it runs: the lines of its shell block that begin with <c>curl</c>.</summary>
    internal IReadOnlyList<Request> Requests => [.. (Block("sh") ?? "").Split('\n').Where(line => line.StartsWith("curl ", StringComparison.Ordinal)).Select(Request.Of)];

    /// <summary>Holds what a program printed to what the page says; where it is asked for, writes it there.</summary>
    internal void Holds(string printed)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Approve(printed);
        }

        Assert.Equal(Block("text"), printed);
    }

    private void Approve(string printed)
    {
        const string opening = "```text\n";
        if (Text.IndexOf(opening, StringComparison.Ordinal) is var at && at >= 0)
        {
            var start = at + opening.Length;
            File.WriteAllText(Path.Combine(Repository.Root, file), Text[..start] + printed + Text[Text.IndexOf("\n```", start - 1, StringComparison.Ordinal)..]);
        }
    }
}
