using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AdminReform.Browser.Looking;

/// <summary>What is asked of every page, however wide it is.</summary>
internal static class Look
{
    private const int Screen = 1280;
    private const int Telephone = 390;
    private const string Contrast = "color-contrast";

    private static readonly string Script = ReadScript();

    /// <summary>Looks at a page on a screen and on a telephone, and listens to it as a screen reader does.</summary>
    internal static async Task AssertIsGoodAsync(IPage page, Ears ears)
    {
        foreach (var width in new[] { Telephone, Screen })
        {
            await page.SetViewportSizeAsync(width, 900);
            Equal([], await FaultsAsync(page), width);
            if (ears == Ears.All || (width == Screen && ears != Ears.None))
            {
                var heard = await page.RunAxe(Asked(width == Telephone ? Ears.Words : ears));
                Assert.NotEmpty(heard.Passes.Concat(heard.Violations));
                Equal([], heard.Violations.Where(each => each.Impact is "serious" or "critical").SelectMany(each => each.Nodes, (each, node) => $"{each.Id}: {node.Html}"), width);
            }
        }

        static void Equal(IEnumerable<string> expected, IEnumerable<string> actual, int width) =>
            Assert.Equal(string.Join('\n', expected.Prepend($"{width} px")), string.Join('\n', actual.Prepend($"{width} px")));
    }

    /// <summary>Texts that overlap, are cut off, or are broken where they are codes, dates or numbers.</summary>
    internal static async Task<string[]> FaultsAsync(IPage page)
    {
        var seen = await page.EvaluateAsync<Seen>(Script);
        Assert.True(seen.Texts > 10, "The page shows nothing.");
        return seen.Faults;
    }

    private static AxeRunOptions Asked(Ears ears) => ears switch
    {
        Ears.Words => new() { ResultTypes = [ResultType.Violations], Rules = new() { [Contrast] = new() { Enabled = false } } },
        Ears.Colours => new() { ResultTypes = [ResultType.Violations], RunOnly = new() { Type = "rule", Values = [Contrast] } },
        _ => new() { ResultTypes = [ResultType.Violations] },
    };

    private static string ReadScript()
    {
        using var stream = typeof(Look).Assembly.GetManifestResourceStream("faults.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private sealed class Seen
    {
        public int Texts { get; set; }

        public string[] Faults { get; set; } = [];
    }
}
