using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AdminReform.Browser.Looking;

/// <summary>What is asked of every page, however wide it is.</summary>
internal static class Look
{
    private const int Screen = 1280;
    private const int Telephone = 390;

    private static readonly AxeRunOptions Quick = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Looks at a page on a screen and on a telephone, and listens to it as a screen reader does; on a telephone only where asked, as colours are the same there.</summary>
    internal static async Task AssertIsGoodAsync(IPage page, bool listensOnTelephone = false)
    {
        foreach (var width in new[] { Telephone, Screen })
        {
            await page.SetViewportSizeAsync(width, 900);
            Equal([], await FaultsAsync(page), width);
            if (width == Screen || listensOnTelephone)
            {
                var heard = await page.RunAxe(Quick);
                Equal([], heard.Violations.Where(each => each.Impact is "serious" or "critical").SelectMany(each => each.Nodes, (each, node) => $"{each.Id}: {node.Html}"), width);
            }
        }

        static void Equal(IEnumerable<string> expected, IEnumerable<string> actual, int width) =>
            Assert.Equal(string.Join('\n', expected.Prepend($"{width} px")), string.Join('\n', actual.Prepend($"{width} px")));
    }

    /// <summary>Texts that overlap, are cut off, or are broken where they are codes, dates or numbers.</summary>
    internal static async Task<string[]> FaultsAsync(IPage page)
    {
        var seen = await page.EvaluateAsync<Seen>(await Script());
        Assert.True(seen.Texts > 10, "The page shows nothing.");
        return seen.Faults;
    }

    private static async Task<string> Script()
    {
        await using var stream = typeof(Look).Assembly.GetManifestResourceStream("faults.js")!;
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private sealed class Seen
    {
        public int Texts { get; set; }

        public string[] Faults { get; set; } = [];
    }
}
