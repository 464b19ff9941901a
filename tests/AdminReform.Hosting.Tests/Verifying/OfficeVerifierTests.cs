using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace AdminReform.Hosting.Verifying;

/// <summary>The verifier names whatever was taken out of a store, put into it or changed in it.</summary>
public sealed class OfficeVerifierTests
{
    [Theory]
    [InlineData("select 1", "")]
    [InlineData("delete from notice where id = (select min(id) from notice)", "Lost notice, Extra delivery")]
    [InlineData("update notice set body = replace(body, '\"isMissed\":true', '\"isMissed\":false') where id = (select min(id) from notice where body like '%\"isMissed\":true%')", "Otherwise notice")]
    [InlineData("insert into notice select 'x', unit, replace(body, '\"id\":\"', '\"id\":\"x'), waits from notice limit 1", "Otherwise notice, Extra notice, Lost delivery")]
    [InlineData("delete from outbox where channel = 'box' and id = (select min(id) from outbox where channel = 'box')", "Lost delivery")]
    [InlineData("insert into outbox select channel, 'x' || id, body, 0, null, null, null, 1 from outbox where channel = 'box' limit 1", "Otherwise delivery, Twice delivery")]
    [InlineData("delete from standing where id = (select min(id) from standing)", "Lost standing")]
    [InlineData("insert into standing select 'x', unit, kind, subject, since, rule, severity, due, vi, en, body, receiving from standing limit 1", "Extra standing")]
    [InlineData("update standing set since = '2020-01-01T00:00:00' where id = (select min(id) from standing)", "Otherwise standing")]
    [InlineData("update dossier set body = replace(body, 'an officer', 'another officer') where id = 'D1'", "Otherwise dossier")]
    [InlineData("insert into dossier select 'x', unit, state, body, acknowledged from dossier where id = 'D1'", "Extra dossier")]
    [InlineData("delete from dossier where id = 'D1'", "Lost dossier")]
    [InlineData("update dossier set unit = 'Office B' where id = 'D1'", "Lost dossier")]
    [InlineData("update dossier set state = 2 where id = 'D1'", "Lost dossier")]
    [InlineData("update dossier set state = 0 where id = 'D1'", "Lost dossier")]
    [InlineData("update notice set body = replace(body, '\"at\":\"2026-11-', '\"at\":\"2025-11-')", "Otherwise notice")]
    [InlineData("update standing set receiving = 'another' where id = (select min(id) from standing where receiving is not null)", "Otherwise standing")]
    [InlineData("update standing set subject = 'another' where id = (select min(id) from standing)", "Otherwise standing")]
    [InlineData("update notice set body = replace(body, '\"agency\":\"', '\"agency\":\"another ') where id = (select min(id) from notice)", "Otherwise notice")]
    [InlineData("update desk set going_live = 1", "Otherwise desk")]
    public async Task Whatever_does_not_follow_from_the_facts_is_named(string tampering, string faults)
    {
        var report = await VerifiedAsync(tampering, async rig =>
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)), OfficeCommand.Open("c2", Cases.Dossier("D2", officer: "another")));
            await rig.StepAllAsync();
            await rig.AdvanceAsync(Period.FromDays(9));
        });
        Assert.Equal(faults, string.Join(", ", report.Faults.Select(fault => $"{fault.Kind} {fault.What}").Distinct().OrderBy(fault => !fault.EndsWith("notice", StringComparison.Ordinal))));
        Assert.Equal(faults.Length == 0, report.IsSound);
        Assert.Equal((1, 2, 0), (report.Desks, report.Facts, report.BeforeChannel));
    }

    [Theory]
    [InlineData("update notice set body = '{' where id = (select min(id) from notice where unit = 'Office A')")]
    [InlineData("update dossier set body = '{' where id = 'D1'")]
    [InlineData("update desk set reported = '{' where unit = 'Office A'")]
    [InlineData("update outbox set body = '{' where id = (select min(id) from outbox where body like '%Office A%')")]
    public async Task What_cannot_be_read_is_named_and_keeps_nothing_else_from_being_looked_at(string tampering)
    {
        var report = await VerifiedAsync($"{tampering}; delete from standing where unit = 'Office B' and id = (select min(id) from standing where unit = 'Office B')", async rig =>
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)), OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 1, daysAgo: 9, unit: "Office B")));
            await rig.StepAllAsync();
        });
        Assert.Contains(report.Faults, fault => fault.Kind == VerificationFaultKind.Otherwise && fault.Detail.Contains("json", StringComparison.Ordinal));
        Assert.Contains(report.Faults, fault => fault is { Kind: VerificationFaultKind.Lost, What: "standing", Unit: "Office B" });
    }

    [Fact]
    public async Task Where_there_is_no_office_nothing_is_verified_and_none_is_made()
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["mistyped.db"]);
        using var rig = new OfficeRig(new MemoryStore());
        var none = await Assert.ThrowsAsync<OfficeUnavailableException>(() => new OfficeVerifier(store, rig.Settings).VerifyAsync());
        Assert.Equal("hosting.store.empty", none.Problem.Code);
        Assert.False(File.Exists(folder["mistyped.db"]));
    }

    [Theory]
    [InlineData("select 1", "")]
    [InlineData("delete from dossier where state = 2", "Lost dossier")]
    [InlineData("update dossier set unit = 'Office B' where state = 2", "Lost dossier")]
    [InlineData("update dossier set body = replace(body, 'an officer', 'another officer') where state = 2", "Otherwise dossier")]
    public async Task What_a_desk_has_let_go_is_held_against_the_facts_too(string tampering, string faults)
    {
        var report = await VerifiedAsync(tampering, async rig =>
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1")), OfficeCommand.Record("c2", "D1", new ResultReady(OfficeRig.Start)));
            await rig.AcceptedAsync(OfficeCommand.Record("c3", "D1", new Returned(OfficeRig.Start)));
            await rig.StepAllAsync();
            await rig.AdvanceAsync(Period.FromDays(60));
        });
        Assert.Equal(faults, string.Join(", ", report.Faults.Select(fault => $"{fault.Kind} {fault.What}")));
        Assert.Equal(0, report.Dossiers);
    }

    [Theory]
    [InlineData("select 1", "")]
    [InlineData("delete from outbox where channel = 'box' and id = (select min(id) from outbox where channel = 'box')", "Lost delivery")]
    public async Task What_an_office_told_as_it_went_live_is_held_against_its_letters(string tampering, string faults)
    {
        var report = await VerifiedAsync(tampering, async rig =>
        {
            await rig.Office.GoLiveAsync("live", [Cases.Dossier("D1", limit: 1, daysAgo: 9), Cases.Dossier("D2", limit: 1, daysAgo: 9, officer: "another")]);
            await rig.StepAllAsync();
        });
        Assert.Equal(faults, string.Join(", ", report.Faults.Select(fault => $"{fault.Kind} {fault.What}").Distinct()));
        Assert.Equal((0, 0), (report.OfOtherRules, report.BeforeChannel));
    }

    [Theory]
    [InlineData("select 1", "")]
    [InlineData("delete from inbox where unit = 'Office B'", "Lost dossier")]
    [InlineData("update inbox set dossier = 'D2' where unit = 'Office B'", "Otherwise command, Lost dossier")]
    [InlineData("update dossier set unit = 'Office C' where id = 'D1'", "Lost dossier")]
    [InlineData("update dossier set body = replace(body, 'an officer', 'another officer') where id = 'D1'", "Otherwise dossier")]
    public async Task What_is_on_its_way_to_a_desk_has_a_command_there_that_brings_it(string tampering, string faults)
    {
        foreach (var isKnown in (bool[])[false, true])
        {
            var report = await VerifiedAsync(tampering, async rig =>
            {
                await rig.AcceptedAsync([OfficeCommand.Open("c1", Cases.Dossier("D1")), .. isKnown ? (OfficeCommand[])[OfficeCommand.Open("c2", Cases.Dossier("D2", unit: "Office B"))] : []]);
                await rig.StepAllAsync();
                await rig.AcceptedAsync(OfficeCommand.HandOver("c3", "D1", "Office B"));
                await rig.StepAsync("Office A");
            });
            Assert.Equal(faults.Length == 0, report.IsSound);
            Assert.All(faults.Split(", ", StringSplitOptions.RemoveEmptyEntries), named => Assert.Contains(named, report.Faults.Select(fault => $"{fault.Kind} {fault.What}")));
        }
    }

    [Fact]
    public async Task What_waits_what_is_not_delivered_and_what_no_channel_told_is_counted()
    {
        var report = await VerifiedAsync("update outbox set sent = 0 where id = (select max(id) from outbox)", async rig =>
        {
            await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)), OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 1, daysAgo: 9)));
            await rig.StepAllAsync();
            await rig.DeliverAllAsync();
            await rig.AcceptedAsync(OfficeCommand.Record("c3", "D1", new StatusTold(OfficeRig.Start)), OfficeCommand.Record("c4", "D1", new StatusTold(OfficeRig.Start)));
        });
        Assert.Empty(report.Faults);
        Assert.Equal((2, 1, 2, 0, 0), (report.Waiting, report.Undelivered, report.Dossiers, report.OfOtherRules, report.BeforeChannel));
        Assert.True(report is { Notices: > 0, Standing: > 0, Deliveries: > 0 });
    }

    private static async Task<VerificationReport> VerifiedAsync(string tampering, Func<OfficeRig, Task> live)
    {
        using var folder = new TemporaryFolder();
        await using (var store = new SqliteOfficeStore(folder["office.db"]))
        {
            await store.PrepareAsync(CancellationToken.None);
            using var rig = new OfficeRig(store, channels: [new("box", typeof(LetterBoxChannel), null)]);
            await live(rig);
        }

        using (var connection = new SqliteConnection($"Data Source={folder["office.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = tampering;
            command.ExecuteNonQuery();
        }

        await using var tampered = new SqliteOfficeStore(folder["office.db"]);
        using var after = new OfficeRig(tampered);
        return await new OfficeVerifier(tampered, after.Settings).VerifyAsync();
    }
}
