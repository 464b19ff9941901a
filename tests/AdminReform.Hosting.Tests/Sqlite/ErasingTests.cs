using System.Text;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Running;

namespace AdminReform.Hosting.Sqlite;

/// <summary>What was erased is in no byte of any file of the store once the command was applied, while the office runs.</summary>
public sealed class ErasingTests : IDisposable
{
    private const int Dossiers = 60;
    private const string Mark = "Nguyễn Văn";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_byte_of_a_text_that_was_erased_is_left_in_any_file()
    {
        await using var store = await OpenAsync(new());
        using var rig = new OfficeRig(store);
        await FillAsync(rig);
        Assert.NotEqual(0, Count());
        foreach (var number in Enumerable.Range(0, Dossiers))
        {
            await rig.AcceptedAsync(OfficeCommand.EraseTexts($"erase {number}", $"D{number * 37 % Dossiers}"));
            await rig.StepAllAsync();
        }

        Assert.Equal(0, Count());
        Assert.Equal(0, new FileInfo(_folder["office.db-wal"]).Length);
        Assert.Empty(await Verifier.FaultsAsync(store, rig.Settings.Current));
    }

    [Fact]
    public async Task A_text_that_was_erased_leaves_no_byte_either_where_an_event_is_taken_back_by_it()
    {
        await using var store = await OpenAsync(new());
        using var rig = new OfficeRig(store);
        SupplementAsked asked = new(OfficeRig.Start, Mark);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", asked), OfficeCommand.EraseTexts("c3", "D1"));

        // The first comes in before the texts are erased; once it is applied the others find nothing that they could take back.
        var taken = OfficeCommand.Record("c4", "D1", new TakenBack(OfficeRig.Start, asked, "lan", "typed wrongly"));
        await rig.AcceptedAsync(taken);
        await rig.StepAllAsync();
        Assert.Equal((CommandState.Applied, 0), ((await rig.SettledAsync("c4")).State, Count()));
        TakenBack again = new(OfficeRig.Start, asked, "lan", "once more");
        TakenBack unknown = new(OfficeRig.Start, asked with { At = OfficeRig.Start.PlusMinutes(-1) }, "lan", "another moment");
        foreach (var command in new[] { OfficeCommand.Record("c5", "D1", unknown), OfficeCommand.Act("c6", "D1", again) })
        {
            await rig.AcceptedAsync(command);
            Assert.NotEqual(0, Count());
            await rig.StepAllAsync();
            Assert.Equal((CommandState.Refused, 0), ((await rig.SettledAsync(command.Id)).State, Count()));
        }

        // Sent again it is answered as before, and not kept.
        Assert.Equal(CommandState.Applied, (await rig.Office.SendAsync(taken)).Value.State);
        Assert.Equal(0, Count());
    }

    [Fact]
    public async Task Where_a_reader_holds_it_up_the_health_says_so_and_it_is_done_once_the_reader_has_ended()
    {
        HealthBook health = new();
        await using var store = await OpenAsync(health);
        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", new SupplementAsked(OfficeRig.Start, Mark)));
        await rig.StepAllAsync();
        using (var reader = new SqliteSession(_folder["office.db"], isWriter: false))
        {
            reader.Run("begin");
            _ = reader.Read("select count(*) from dossier", row => row.GetInt32(0));
            await rig.AcceptedAsync(OfficeCommand.EraseTexts("c3", "D1"));
            await rig.StepAllAsync();
            Assert.Equal(CommandState.Applied, (await rig.SettledAsync("c3")).State);
            Assert.Equal("hosting.store.erasing", Assert.Single(health.Current.Problems).Code);
            Assert.NotEqual(0, Count());
        }

        await Waiting.UntilAsync("the erased text is gone", () => Task.FromResult(health.Current.Problems.Count == 0));
        Assert.Equal(0, Count());
    }

    [Fact]
    public async Task An_office_that_died_with_something_half_erased_ends_it_when_it_starts()
    {
        await using (var store = await OpenAsync(new()))
        {
            using var rig = new OfficeRig(store);
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", new SupplementAsked(OfficeRig.Start, Mark)));
            await rig.StepAllAsync();
            using var reader = new SqliteSession(_folder["office.db"], isWriter: false);
            reader.Run("begin");
            _ = reader.Read("select count(*) from dossier", row => row.GetInt32(0));
            await rig.AcceptedAsync(OfficeCommand.EraseTexts("c3", "D1"));
            await rig.StepAllAsync();

            // As it lies there when the machine stops.
            Directory.CreateDirectory(_folder["after"]);
            foreach (var name in (string[])["office.db", "office.db-wal"])
            {
                using var from = new FileStream(_folder[name], FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var to = File.Create(Path.Combine(_folder["after"], name));
                await from.CopyToAsync(to);
            }
        }

        Assert.NotEqual(0, Count("after"));
        await using var after = new SqliteOfficeStore(Path.Combine(_folder["after"], "office.db"));
        await after.PrepareAsync(CancellationToken.None);
        Assert.Equal(0, Count("after"));
        using var again = new OfficeRig(after);
        Assert.Equal(CommandState.Applied, (await again.SettledAsync("c3")).State);
    }

    private static async Task FillAsync(OfficeRig rig)
    {
        foreach (var number in Enumerable.Range(0, Dossiers))
        {
            await rig.AcceptedAsync(OfficeCommand.Open($"open {number}", Cases.Dossier($"D{number * 29 % Dossiers}", limit: 1 + (number % 4), daysAgo: number % 9)));
            await rig.StepAllAsync();
        }

        // Rows grow again and again and in no order, so that they move from page to page.
        foreach (var number in Enumerable.Range(0, Dossiers * 5))
        {
            var dossier = number * 17 % Dossiers;
            var text = $"{Mark} {dossier} {new string((char)('a' + (number % 26)), number * 31 % 900)}";
            await rig.AcceptedAsync(OfficeCommand.Record($"ask {number}", $"D{dossier}", new SupplementAsked(OfficeRig.Start.PlusSeconds(number), text)));
            if (number % 7 == 0)
            {
                await rig.StepAllAsync();
            }
        }

        await rig.StepAllAsync();
        await rig.DeliverAllAsync();
    }

    private async Task<SqliteOfficeStore> OpenAsync(HealthBook health)
    {
        var store = new SqliteOfficeStore(_folder["office.db"], health: health);
        await store.PrepareAsync(CancellationToken.None);
        return store;
    }

    // As often as it stands in any file of the store, wherever in it.
    private int Count(string folder = ".")
    {
        var mark = Encoding.UTF8.GetBytes(Mark);
        var count = 0;
        foreach (var path in Directory.GetFiles(_folder[folder]))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            for (var left = bytes.GetBuffer().AsSpan(0, (int)bytes.Length); left.IndexOf(mark) is >= 0 and var place; left = left[(place + 1)..])
            {
                count++;
            }
        }

        return count;
    }
}
