using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Properties;

/// <summary>
/// Whatever comes in whatever order, sent twice, taken back, handed over, units merged, split and renamed, with crashes between any two calls of the store, two processes over one store and a
/// clock that jumps: each dossier is in one place at every moment, it ends as a review of the same facts says, nothing is told twice, and nothing is lost.
/// </summary>
public sealed class InterleavingTests
{
    [Property(MaxTest = 150, EndSize = 60)]
    public async Task It_ends_as_a_review_says_in_memory(Happening[] script)
    {
        using var rig = new OfficeRig(new MemoryStore());
        AssertNone(await new OfficeModel(rig).RunAsync(script));
    }

    [Property(MaxTest = 15, EndSize = 50)]
    public async Task It_ends_as_a_review_says_in_a_file(Happening[] script)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        using var rig = new OfficeRig(store);
        AssertNone(await new OfficeModel(rig).RunAsync(script));
    }

    // Found by the property, shrunk, each once in some ten thousand scripts: a clock that goes back before the hour of the morning, a month that turns while a dossier waits to leave, a date that changes
    // whether a notice was missed in the step in which it comes, what waits for a dossier
    // that leaves, and two events that nothing tells apart once their texts are erased.
    public static TheoryData<Happening[]> Rare => new(
        [new(78, 160, 0), new(7, 105, 152), new(175, 21, 0), new(0, 0, 64), new(203, 205, 0)],
        [new(217, 120, 68), new(0, 0, 0), new(128, 0, 176), new(0, 1, 0), new(0, 2, 0), new(12, 0, 1), new(0, 3, 0), new(83, 181, 0), new(175, 70, 142), new(72, 213, 0)],
        [new(0, 1, 75), new(0, 0, 0), new(223, 0, 0), new(128, 3, 60)],
        [new(0, 31, 0), new(0, 191, 34), new(180, 22, 134), new(202, 0, 34), new(69, 127, 0), new(0, 0, 0), new(0, 14, 0), new(167, 245, 0), new(62, 119, 0), new(105, 13, 111), new(128, 175, 0)],
        [new(0, 0, 0), new(100, 0, 186), new(223, 0, 0), new(100, 0, 60), new(13, 0, 0), new(60, 0, 2)]);

    [Theory]
    [MemberData(nameof(Rare))]
    public async Task It_ends_as_a_review_says_in_rare_scripts(Happening[] script)
    {
        using var rig = new OfficeRig(new MemoryStore());
        AssertNone(await new OfficeModel(rig).RunAsync(script));
    }

    // All of them in words, of which the framework shows a few letters of the first.
    private static void AssertNone(IReadOnlyList<string> faults) => Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
}
