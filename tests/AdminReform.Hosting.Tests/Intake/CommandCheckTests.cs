using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Hosting.Intake;

/// <summary>What could not be read back, or takes a name that the office keeps for itself, is refused before it is kept, with its place.</summary>
public sealed class CommandCheckTests
{
    private static readonly LocalDateTime Now = OfficeRig.Start;

    [Theory]
    [InlineData("take-over:", true)]
    [InlineData("take-over:1", true)]
    [InlineData("pass-on:", true)]
    [InlineData("pass-on:1", true)]
    [InlineData("take-over", false)]
    [InlineData("pass-on", false)]
    [InlineData("1 take-over:", false)]
    public void An_id_that_desks_keep_for_each_other_is_no_callers(string id, bool isReserved) =>
        Assert.Equal(isReserved ? "command.id.reserved at $.id" : "", Told(OfficeCommand.EraseTexts(id, "D1")));

    [Theory]
    [InlineData(".", true)]
    [InlineData("..", true)]
    [InlineData("...", false)]
    [InlineData(".1", false)]
    public void An_id_of_dots_stands_in_no_address(string id, bool isDots)
    {
        Assert.Equal(isDots ? "command.id.dots at $.id" : "", Told(OfficeCommand.EraseTexts(id, "D1")));
        Assert.Equal(isDots ? "command.id.dots at $.dossier.id" : "", Told(OfficeCommand.Open("c1", Cases.Dossier(id))));

        // Of a dossier that there is not it is told that there is none.
        Assert.Equal("", Told(OfficeCommand.EraseTexts("c1", id)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void More_events_than_a_dossier_can_have_are_refused(int more, bool isRefused)
    {
        DossierEvent[] events = [new Accepted(Now), .. Enumerable.Repeat<DossierEvent>(new StatusTold(Now), DossiersJson.MaximumEvents - 1 + more)];
        Assert.Equal(isRefused ? "command.events.too-many at $.events" : "", Told(OfficeCommand.Record("c1", "D1", events)));
        Assert.Equal(isRefused ? "command.events.too-many at $.events" : "", Told(OfficeCommand.Act("c1", "D1", events)));
        Assert.Equal(isRefused ? "command.events.too-many at $.dossier.events" : "", Told(OfficeCommand.Open("c1", Dossier.Replay(Cases.Dossier("D1").Header, events))));
    }

    [Theory]
    [InlineData(CommandProblems.MaximumNesting, false)]
    [InlineData(CommandProblems.MaximumNesting + 1, true)]
    public void Takings_back_of_each_other_go_no_deeper_than_they_are_read(int depth, bool isRefused)
    {
        DossierEvent item = new StatusTold(Now);
        for (var times = 0; times < depth; times++)
        {
            item = new TakenBack(Now, item, "head", "again");
        }

        Assert.Equal(isRefused ? "command.events.nested at $.events" : "", Told(OfficeCommand.Record("c1", "D1", new StatusTold(Now), item)));
        Assert.Equal(isRefused ? "command.events.nested at $.dossier.events" : "", Told(OfficeCommand.Open("c1", Dossier.Replay(Cases.Dossier("D1").Header, [new Accepted(Now), item]))));
    }

    // What is taken is what a store gives back.
    [Theory]
    [InlineData(0)]
    [InlineData(CommandProblems.MaximumNesting)]
    public void What_is_taken_is_read_back(int depth)
    {
        DossierEvent item = new StatusTold(Now);
        for (var times = 0; times < depth; times++)
        {
            item = new TakenBack(Now, item, "head", "again");
        }

        var command = OfficeCommand.Record("c1", "D1", item);
        var kept = CommandCheck.Of(command).Command!;
        Assert.Equal([item], StoredJson.Command(kept.Id, kept.Dossier, kept.Body, Regimes.Known).Events);
    }

    private static string Told(OfficeCommand command) => CommandCheck.Of(command).Problem is { } problem ? $"{problem.Code} at {problem.Path}" : "";
}
