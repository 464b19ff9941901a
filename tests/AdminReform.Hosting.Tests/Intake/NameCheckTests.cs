using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;
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
        ("a\u200bn", "command.text.hidden"), ("\u202ean", "command.text.hidden"), ("an\u2066", "command.text.hidden"), ("a\u00adn", "command.text.hidden"), ("\ufeffan", "command.text.hidden"),
        ("a\u00a0n", "command.text.hidden"), ("a\u3164n", "command.text.hidden"), ("an\ufe0f", "command.text.hidden"), ("an\U000e0041", "command.text.hidden"), ("a\ue000n", "command.text.hidden"),
        (new string('n', 201), "command.text.length"),
    ];

    private static readonly string[] Good = ["an officer", "Nguyễn Thị Ánh Nguyệt", "UBND xã Đông Hội (cũ) – 2/9", "H26.12-261120-0033", "日本", "n\u0303", "\U0001F600", new('n', 200)];

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
    [InlineData("$.acknowledgement.run")]
    [InlineData("$.unit")]
    [InlineData("$.toUnit")]
    [InlineData("$.report.duties[0].id")]
    [InlineData("$.report.duties[0].unit")]
    public async Task A_name_that_looks_like_another_is_none(string place)
    {
        using var rig = new OfficeRig(new MemoryStore());
        foreach (var (name, code) in Bad.Where(each => place != "$.id" || each.Code != "command.text.length"))
        {
            var problem = Assert.Single((await rig.Office.SendAsync(CommandOf(place, name))).Problems);
            Assert.Equal((code, place), (problem.Code, problem.Path));
        }

        foreach (var name in Good)
        {
            using var other = new OfficeRig(new MemoryStore());
            Assert.All((await other.Office.SendAsync(CommandOf(place, name))).Problems, problem => Assert.Equal("command.dossier.unknown", problem.Code));
        }
    }

    // Each kind of what nobody sees, and both ends of each range of them: what separates lines and paragraphs, what no standard knows, joiners, fillers, inherent vowels and what chooses a form.
    [Theory]
    [InlineData(0x2028, 0x2029)]
    [InlineData(0x0378, 0x0379)]
    [InlineData(0xE000, 0xF8FF)]
    [InlineData(0x034F, 0x034F)]
    [InlineData(0x115F, 0x1160)]
    [InlineData(0x17B4, 0x17B5)]
    [InlineData(0x2800, 0x2800)]
    [InlineData(0x3164, 0x3164)]
    [InlineData(0xFFA0, 0xFFA0)]
    [InlineData(0x180B, 0x180F)]
    [InlineData(0xFE00, 0xFE0F)]
    [InlineData(0xE0100, 0xE01EF)]
    public void What_nobody_sees_is_named(int first, int last) => Assert.All([first, last], rune =>
    {
        var problem = NameCheck.Of($"a{char.ConvertFromUtf32(rune)}n", "$.x");
        Assert.Equal(("command.text.hidden", "$.x"), (problem?.Code, problem?.Path));
        Assert.Contains(FormattableString.Invariant($"U+{rune:X4}"), problem!.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"U+{rune:X4}"), problem.Message.English, StringComparison.Ordinal);
    });

    // The neighbours of what nobody sees are letters, marks and signs that are drawn.
    [Theory]
    [InlineData(0x034E, 0x0350)]
    [InlineData(0x115E, 0x1161)]
    [InlineData(0x17B3, 0x17B6)]
    [InlineData(0x27FF, 0x2801)]
    [InlineData(0x3163, 0x3165)]
    [InlineData(0x180A, 0x1810)]
    public void What_is_drawn_beside_it_is_left(int before, int after) => Assert.All([before, after], rune => Assert.Null(NameCheck.Of($"a{char.ConvertFromUtf32(rune)}n", "$.x")));

    [Fact]
    public async Task An_officer_without_a_name_is_none()
    {
        using var rig = new OfficeRig(new MemoryStore());
        foreach (var name in (string[])["", "  ", "\u00a0"])
        {
            var problem = Assert.Single((await rig.Office.SendAsync(CommandOf("$.dossier.officer", name))).Problems);
            Assert.Equal(
                ("command.text.blanks", "It is empty; give a name.", "Tên bị để trống; hãy ghi tên."), (problem.Code, problem.Message.English, problem.Message.Vietnamese));
        }

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

    [Fact]
    public async Task What_was_kept_under_an_id_that_could_not_be_one_now_is_answered_read_gone_on_with_and_verified()
    {
        using var rig = new OfficeRig(new MemoryStore());
        var (id, at) = ($"D\u200b{new string('1', 300)}", Now.InUtc().ToInstant());
        var opened = OfficeCommand.Open("c\u202e1", Cases.Dossier(id));
        await rig.Store.AcceptAsync([CommandCheck.Of(opened).Command!], at, CancellationToken.None);
        await rig.StepAllAsync();
        Assert.Equal("command.text.hidden", Assert.Single((await rig.Office.SendAsync(OfficeCommand.Open("c2", Cases.Dossier(id)))).Problems).Code);
        Assert.Equal(CommandState.Applied, (await rig.Office.SendAsync(opened)).Value.State);
        await rig.AcceptedAsync(OfficeCommand.Record("c3", id, new ResultReady(Now)), OfficeCommand.HandOver("c4", id, "Office B"));
        await rig.StepAllAsync();
        Assert.Equal((Now, "Office B"), (Assert.Single(await rig.Office.DossiersAsync()).ReadyAt, (await rig.Office.FindDossierAsync(id)).Value.ResolvingUnit));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_dossier_whose_id_is_too_long_keeps_no_other_from_going_live()
    {
        using var rig = new OfficeRig(new MemoryStore());
        string[] ids = ["D1", new('d', 200), new('d', 201), new('d', 10_000), "D2"];
        var live = await rig.Office.GoLiveAsync(new('l', 150), ids.Select(id => Cases.Dossier(id)));
        Assert.Equal((3, 2), (live.Taken, live.Problems.Count));
        Assert.All(live.Problems, problem => Assert.Equal("command.text.length", problem.Code));
        await rig.StepAllAsync();
        Assert.Equal(ids.Where(id => id.Length <= 200).Order(StringComparer.Ordinal), (await rig.Office.DossiersAsync()).Select(dossier => dossier.Id));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
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
            "acknowledgement" => OfficeCommand.Acknowledge("c", new Acknowledgement("D", "step", Now, At("$.acknowledgement.by"), Now) { OfStep = At("$.acknowledgement.run") }),
            "toUnit" => OfficeCommand.HandOver("c", "D", name),
            "unit" => OfficeCommand.Report("c", name, new() { Done = [new("results.monthly", new(2026, 10, 1), Now)] }),
            "report" => OfficeCommand.Report("c", "H26", new()
            {
                Duties = [PlanCases.Owed(At("$.report.duties[0].id"), Now.Date).Duties[0] with { Unit = At("$.report.duties[0].unit") }],
            }),
            _ => OfficeCommand.Record(
                At("$.id"), "D", new Forwarded(Now, At("$.events[0].unit"), At("$.events[0].officer")), new OpinionAsked(Now, At("$.events[1].agency")),
                new OpinionGiven(Now, At("$.events[2].agency")), new TakenBack(Now, new Forwarded(Now, " never refused"), At("$.events[3].by"), "why")),
        };
    }
}
