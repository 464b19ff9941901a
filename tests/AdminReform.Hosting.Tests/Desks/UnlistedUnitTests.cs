using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Agencies;
using Microsoft.Extensions.FileProviders;

namespace AdminReform.Hosting.Desks;

/// <summary>A file of agencies that leaves out a unit with open dossiers is in force, and never in silence.</summary>
public sealed class UnlistedUnitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_unit_that_is_left_out_is_told_with_its_open_dossiers_until_it_is_back_or_has_none()
    {
        Put(Cases.Unit, "Office B");
        using var files = new PhysicalFileProvider(_folder["."]);
        using var rig = new OfficeRig(new MemoryStore(), office => office.Agencies.FromJson("agencies.json"), files: files);
        var (runner, other) = (new DeskRunner(rig.Tools, Cases.Unit), new DeskRunner(rig.Tools, "Office B"));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Open("c2", Cases.Dossier("D2")), OfficeCommand.Open("c3", Cases.Dossier("D3", unit: "Office B")));
        await ReadAsync(Cases.Unit, "Office B");
        Assert.Empty(rig.Office.Health.Problems);

        await ReadAsync("Office B");
        var problem = Assert.Single(rig.Office.Health.Problems);
        Assert.Equal(("hosting.unit.unlisted", Cases.Unit), (problem.Code, problem.Path));
        Assert.Contains("dossiers are open: 2", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("2 hồ sơ", problem.Message.Vietnamese, StringComparison.Ordinal);

        await rig.AcceptedAsync(OfficeCommand.Record("c4", "D1", new ResultReady(OfficeRig.Start), new Returned(OfficeRig.Start)));
        await ReadAsync("Office B");
        Assert.Contains("dossiers are open: 1", Assert.Single(rig.Office.Health.Problems).Message.English, StringComparison.Ordinal);

        await ReadAsync(Cases.Unit, "Office B");
        Assert.Empty(rig.Office.Health.Problems);
        await ReadAsync("Office B");
        Assert.Single(rig.Office.Health.Problems);

        // Another process that has the desk tells it.
        runner.Leave();
        Assert.Empty(rig.Office.Health.Problems);
        await ReadAsync("Office B");
        Assert.Single(rig.Office.Health.Problems);
        await rig.AcceptedAsync(OfficeCommand.HandOver("c5", "D2", "Office B"));
        await ReadAsync("Office B");
        Assert.Empty(rig.Office.Health.Problems);

        async Task ReadAsync(params string[] units)
        {
            Put(units);
            rig.Settings.Reload();
            await runner.RunAsync(CancellationToken.None);
            await other.RunAsync(CancellationToken.None);
        }
    }

    // Cases accept from 02/11/2026 on; the unit ends with Tue 03/11.
    [Fact]
    public async Task A_unit_that_ends_with_open_dossiers_is_told_from_the_day_after_until_somebody_follows_it()
    {
        var agencies = AgencyDirectory.Create(
        [
            new Agency(Cases.Unit, new(Cases.Unit, Cases.Unit), AgencyKind.Section, AgencyLevel.Commune, new(new(2025, 7, 1), new(2026, 11, 3))) { Successors = ["Office B"] },
            new Agency("Office B", new("B", "B"), AgencyKind.Section, AgencyLevel.Commune, new(new(2025, 7, 1), null)),
        ]).Value;
        using var rig = new OfficeRig(new MemoryStore(), office => office.Agencies.Use(agencies));
        var (runner, other) = (new DeskRunner(rig.Tools, Cases.Unit), new DeskRunner(rig.Tools, "Office B"));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1)), OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 1)));
        rig.Clock.Now = new(2026, 11, 3, 17, 0);
        await RunAsync();
        Assert.Empty(rig.Office.Health.Problems);

        rig.Clock.Now = new(2026, 11, 4, 8, 0);
        await RunAsync();
        var problem = Assert.Single(rig.Office.Health.Problems);
        Assert.Equal(("hosting.unit.not-in-being", Cases.Unit), (problem.Code, problem.Path));
        Assert.Contains("on 04/11/2026, where dossiers are open: 2", problem.Message.English, StringComparison.Ordinal);

        Assert.All(await rig.Office.SucceedAsync("merger", [new Succession(Cases.Unit, "Office B")]), receipt => Assert.True(receipt.IsSuccess, receipt.ToString()));
        await RunAsync();
        Assert.Empty(rig.Office.Health.Problems);

        async Task RunAsync()
        {
            await runner.RunAsync(CancellationToken.None);
            await other.RunAsync(CancellationToken.None);
        }
    }

    private void Put(params string[] units) => File.WriteAllText(_folder["agencies.json"], AgencyDirectoryJson.Write(AgencyDirectory.Create(
        [.. units.Select(unit => new Agency(unit, new(unit, unit), AgencyKind.Section, AgencyLevel.Commune, new(new(2025, 7, 1), null)))]).Value));
}
