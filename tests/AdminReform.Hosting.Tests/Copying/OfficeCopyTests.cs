using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AdminReform.Hosting.Copying;

/// <summary>A copy is compared row by row: whatever is otherwise in it is named, with its table and its key.</summary>
public sealed class OfficeCopyTests
{
    /// <summary>What goes wrong in the new store while it is filled, and what is said of it; nothing where it goes right.</summary>
    public static TheoryData<string, string[]> Mishaps => new()
    {
        { "select 1", [] },
        { "create trigger mishap after insert on dossier when new.id = 'D2' begin delete from dossier where id = 'D2'; end", ["dossier: D2 is D3 there, or differs in id, body."] },
        { "create trigger mishap after insert on dossier when new.id = 'D3' begin delete from dossier where id = 'D3'; end", ["dossier: D3 is not there."] },
        { "create trigger mishap after insert on dossier when new.id = 'D3' begin insert into dossier values ('D4', 'x', 1, '', null); end", ["dossier: D4 is there besides."] },
        { "create trigger mishap after insert on dossier when new.id = 'D1' begin update dossier set state = 2 where id = 'D1'; end", ["dossier: D1 is D1 there, or differs in state."] },
        { "create trigger mishap after insert on fact when new.command = 'c2' begin update fact set accepted = accepted + 10 where command = 'c2'; end", ["fact: Office A/3 is Office A/3 there, or differs in accepted."] },
        { "create trigger mishap after insert on inbox begin delete from inbox; end", ["inbox: 4 is not there."] },
    };

    [Theory, MemberData(nameof(Mishaps))]
    public async Task What_is_otherwise_in_a_copy_is_named(string mishap, string[] faults)
    {
        using var folder = new TemporaryFolder();
        await using var from = new SqliteOfficeStore(folder["from.db"]);
        await FillAsync(from);
        await using (var empty = new SqliteOfficeStore(folder["to.db"]))
        {
            await empty.PrepareAsync(CancellationToken.None);
        }

        using (var connection = new SqliteConnection($"Data Source={folder["to.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = mishap;
            command.ExecuteNonQuery();
        }

        await using var to = new SqliteOfficeStore(folder["to.db"]);
        var report = await OfficeCopy.RunAsync(Of(from), Of(to));
        Assert.Equal(faults, report.Faults);
        Assert.Equal(faults.Length == 0, report.IsSame);
        Assert.Equal(faults.Length == 0 ? await RowsAsync(from) : report.Rows, report.Rows);
    }

    [Fact]
    public async Task Nothing_is_copied_over_something()
    {
        using var folder = new TemporaryFolder();
        await using var from = new SqliteOfficeStore(folder["from.db"]);
        await using var to = new SqliteOfficeStore(folder["to.db"]);
        await FillAsync(from);
        Assert.True((await OfficeCopy.RunAsync(Of(from), Of(to))).IsSame);
        Assert.Equal("hosting.store.not-empty", (await Assert.ThrowsAsync<OfficeUnavailableException>(() => OfficeCopy.RunAsync(Of(from), Of(to)))).Problem.Code);
    }

    [Fact]
    public async Task What_is_kept_in_memory_is_not_copied()
    {
        using var folder = new TemporaryFolder();
        await using var file = new SqliteOfficeStore(folder["office.db"]);
        Assert.Equal("hosting.store.empty", (await Assert.ThrowsAsync<OfficeUnavailableException>(() => OfficeCopy.RunAsync(Of(file), Of(new MemoryStore())))).Problem.Code);
        await file.PrepareAsync(CancellationToken.None);
        await Assert.ThrowsAsync<InvalidOperationException>(() => OfficeCopy.RunAsync(Of(new MemoryStore()), Of(file)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => OfficeCopy.RunAsync(Of(file), Of(new MemoryStore())));
    }

    private static async Task FillAsync(SqliteOfficeStore store)
    {
        await store.PrepareAsync(CancellationToken.None);
        using var rig = new OfficeRig(store);
        foreach (var number in (string[])["1", "2", "3"])
        {
            await rig.AcceptedAsync(OfficeCommand.Open($"c{number}", Cases.Dossier($"D{number}", limit: 1, daysAgo: 9)));
        }

        await rig.AdvanceAsync(Period.FromDays(1));
        await rig.AcceptedAsync(OfficeCommand.EraseTexts("c4", "D1"));
    }

    private static async Task<long> RowsAsync(SqliteOfficeStore store)
    {
        var rows = 0L;
        foreach (var table in StoredTable.All)
        {
            await foreach (var _ in store.RowsAsync(table, CancellationToken.None))
            {
                rows++;
            }
        }

        return rows;
    }

    private static ServiceProvider Of(IOfficeStore store) => new ServiceCollection().AddSingleton(store).BuildServiceProvider();
}
