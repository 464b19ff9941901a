using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Intake;

/// <summary>Of the names that a command brings none is another than what it looks like, and the answer says where it stands.</summary>
public sealed class NameCheckTests
{
    private static readonly LocalDateTime Now = OfficeRig.Start;

    // What is bad about a name, and what the answer calls it.
    private static readonly (string Name, string Code)[] Bad =
    [
        ("an ", "command.text.blanks"), ("\u00a0an", "command.text.blanks"), ("an\u2003", "command.text.blanks"), ("a\u0007n", "command.text.malformed"), ("an\ud800", "command.text.malformed"),
    ];

    [Theory]
    [InlineData("$.id")]
    [InlineData("$.dossier.id")]
    [InlineData("$.dossier.procedure")]
    [InlineData("$.dossier.field")]
    [InlineData("$.dossier.officer")]
    [InlineData("$.dossier.receivingUnit")]
    [InlineData("$.dossier.resolvingUnit")]
    [InlineData("$.dossier.events[1].unit")]
    [InlineData("$.dossier.events[1].officer")]
    [InlineData("$.events[0].officer")]
    [InlineData("$.events[0].unit")]
    [InlineData("$.events[1].agency")]
    [InlineData("$.events[2].agency")]
    [InlineData("$.events[3].by")]
    [InlineData("$.acknowledgement.by")]
    public async Task A_name_that_looks_like_another_is_none(string place)
    {
        using var rig = new OfficeRig(new MemoryStore());
        foreach (var (name, code) in Bad)
        {
            var problem = Assert.Single((await rig.Office.SendAsync(CommandOf(place, name))).Problems);
            Assert.Equal((code, place), (problem.Code, problem.Path));
        }

        Assert.True((await rig.Office.SendAsync(CommandOf(place, "an officer"))).Problems.All(problem => problem.Code == "command.dossier.unknown"));
    }

    [Fact]
    public async Task An_officer_without_a_name_is_none()
    {
        using var rig = new OfficeRig(new MemoryStore());
        Assert.Equal("command.text.blanks", Assert.Single((await rig.Office.SendAsync(CommandOf("$.dossier.officer", ""))).Problems).Code);
        Assert.True((await rig.Office.SendAsync(CommandOf("$.dossier.field", ""))).IsSuccess);
    }

    [Fact]
    public async Task What_was_kept_under_such_a_name_is_read_and_can_be_taken_back()
    {
        using var rig = new OfficeRig(new MemoryStore());
        var (before, wrong) = (Cases.Dossier("D1"), new Forwarded(Now, Cases.Unit, "an "));
        var kept = CommandCheck.Of(OfficeCommand.Open("c1", before)).Command! with { Body = StoredJson.Write(OfficeCommand.Open("c1", Dossier.Replay(before.Header, [.. before.Events, wrong]))) };
        await rig.Store.AcceptAsync([kept], Now.InUtc().ToInstant(), CancellationToken.None);
        await rig.StepAllAsync();
        Assert.Equal("an ", Assert.Single(await rig.Office.DossiersAsync()).Officer);
        await rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", new TakenBack(Now, wrong, "head", "a blank"), new Forwarded(Now, Cases.Unit, "an")));
        await rig.StepAllAsync();
        Assert.Equal("an", Assert.Single(await rig.Office.DossiersAsync()).Officer);
    }

    private static OfficeCommand CommandOf(string place, string name)
    {
        string At(string here) => here == place ? name : "sound";
        var header = Cases.Dossier(At("$.dossier.id")).Header with
        {
            Procedure = At("$.dossier.procedure"),
            Field = At("$.dossier.field"),
            Officer = At("$.dossier.officer"),
            ReceivingUnit = At("$.dossier.receivingUnit"),
            ResolvingUnit = At("$.dossier.resolvingUnit"),
        };
        return place.Split('.')[1] switch
        {
            "dossier" => OfficeCommand.Open(
                "c", Dossier.Replay(header, [new Accepted(Now), new Forwarded(Now, At("$.dossier.events[1].unit"), At("$.dossier.events[1].officer"))])),
            "acknowledgement" => OfficeCommand.Acknowledge("c", new Acknowledgement("D", "step", Now, At("$.acknowledgement.by"), Now)),
            _ => OfficeCommand.Record(
                At("$.id"), "D", new Forwarded(Now, At("$.events[0].unit"), At("$.events[0].officer")), new OpinionAsked(Now, At("$.events[1].agency")),
                new OpinionGiven(Now, At("$.events[2].agency")), new TakenBack(Now, new Forwarded(Now, " never refused"), At("$.events[3].by"), "why")),
        };
    }
}
