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
        Assert.Empty(await new OfficeModel(rig).RunAsync(script));
    }

    [Property(MaxTest = 15, EndSize = 50)]
    public async Task It_ends_as_a_review_says_in_a_file(Happening[] script)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        using var rig = new OfficeRig(store);
        Assert.Empty(await new OfficeModel(rig).RunAsync(script));
    }
}
