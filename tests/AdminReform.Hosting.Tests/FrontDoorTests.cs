using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Rig;
using AdminReform.Results;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AdminReform.Hosting;

/// <summary>The office as an application sees it, from the services of a host.</summary>
public sealed class FrontDoorTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_dossier_is_opened_acted_on_and_told_of()
    {
        var letters = new LetterBox();
        using var host = await StartAsync(letters);
        var office = host.Services.GetRequiredService<Office>();
        var late = Late("D-1", office.Now);

        var opened = await office.SendAsync(OfficeCommand.Open("c-1", late));
        Assert.Equal(CommandState.Applied, (await office.SettleAsync("c-1", Soon)).Value.State);
        Assert.Equal(opened.Value.AcceptedAt, (await office.SendAsync(OfficeCommand.Open("c-1", late))).Value.AcceptedAt);

        var row = Assert.Single(await office.LateAsync());
        Assert.Equal("D-1", row.Dossier.Id);
        Assert.Contains(await office.StandingAsync(new() { Kind = "notice" }), notice => notice.Subject == "D-1");
        Assert.Equal(DossierStatus.Processing, (await office.FindDossierAsync("D-1")).Value.Status);
        Assert.Contains(DossierEventKind.ResultReady, (await office.LawfulActsAsync("D-1")).Value);
        Assert.NotNull((await office.ExplainAsync("D-1")).Value.Trace);

        await letters.AnyAsync();
        Assert.Contains(letters.All, letter => letter.Notices.Any(notice => notice.Subject == "D-1"));

        _ = await office.SendAsync(OfficeCommand.Act("c-2", "D-1", new ResultReady(office.Now)));
        Assert.Equal(CommandState.Applied, (await office.SettleAsync("c-2", Soon)).Value.State);
        Assert.Empty(await office.LateAsync());
        await host.StopAsync();
    }

    [Fact]
    public async Task What_is_asked_for_and_cannot_be_is_refused_and_never_answered_with_nothing()
    {
        using var host = await StartAsync(new LetterBox());
        var office = host.Services.GetRequiredService<Office>();

        Assert.Contains("finding", Assert.Throws<ArgumentException>(() => new StandingQuery { Kind = "findings" }).Message, StringComparison.Ordinal);
        foreach (var number in (long[])[-1, 1, long.MaxValue])
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await office.ChangesAsync(number).GetAsyncEnumerator().MoveNextAsync());
        }

        foreach (var dots in (string[])[".", ".."])
        {
            Assert.Equal("command.id.dots", (await office.SendAsync(OfficeCommand.EraseTexts(dots, "D-1"))).Problems[0].Code);
            Assert.Equal("command.id.dots", (await office.SendAsync(OfficeCommand.Open("c", Late(dots, office.Now)))).Problems[0].Code);
            Assert.Equal("command.id.dots", Assert.Single((await office.GoLiveAsync("live", [Late(dots, office.Now)])).Problems).Code);
        }

        await host.StopAsync();
    }

    [Fact]
    public async Task What_is_refused_says_why()
    {
        using var host = await StartAsync(new());
        var office = host.Services.GetRequiredService<Office>();
        var dossier = Late("D-1", office.Now);
        _ = await office.SendAsync(OfficeCommand.Open("c-1", dossier));

        Assert.Equal("command.other-body $.id", Told(await office.SendAsync(OfficeCommand.Record("c-1", "D-1", new ResultReady(office.Now)))));
        Assert.Equal("command.dossier.exists $.dossier.id", Told(await office.SendAsync(OfficeCommand.Open("c-2", dossier))));
        Assert.Equal("command.dossier.unknown $.dossierId", Told(await office.SendAsync(OfficeCommand.Record("c-3", "D-2", new ResultReady(office.Now)))));
        Assert.Equal("command.dossier.unknown $.acknowledgement.dossier", Told(await office.SendAsync(OfficeCommand.Acknowledge("c-3", new("D-2", "any", office.Now, "head", office.Now)))));
        Assert.Equal("command.text.malformed", Code(await office.SendAsync(OfficeCommand.Record("c\u0007", "D-1", new ResultReady(office.Now)))));
        Assert.Equal(ResultStatus.NotFound, (await office.FindReceiptAsync("c-9")).Status);

        _ = await office.SendAsync(OfficeCommand.Act("c-4", "D-1", new Accepted(office.Now)));
        var refused = (await office.SettleAsync("c-4", Soon)).Value;
        Assert.Equal((CommandState.Refused, "dossier.transition.unlawful"), (refused.State, refused.Problems[0].Code));
        await host.StopAsync();
    }

    private static string Told(Result<CommandReceipt> result) => $"{Code(result)} {result.Problems[0].Path}";

    private static string Code(Result<CommandReceipt> result) => result.Problems[0].Code;

    private static Dossier Late(string id, LocalDateTime now) => Dossier.Replay(
        new(id, "1.001193", "one-stop", "Office A", "civil status", Channel.Counter), [new Accepted(now.PlusDays(-60), TimeLimit.WorkingDays(1)), new Forwarded(now.PlusDays(-59), "Office A")]);

    private static async Task<IHost> StartAsync(LetterBox letters)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(letters);
        builder.Services.AddAdminReform().WatchOffices().KeepInMemory().TellThrough<LetterBoxChannel>();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
