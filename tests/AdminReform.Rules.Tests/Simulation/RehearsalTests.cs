using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using NodaTime;
using static AdminReform.Rules.Escalation.LadderExamples;

namespace AdminReform.Rules.Simulation;

public sealed class RehearsalTests
{
    [Property(Arbitrary = [typeof(LadderArbitraries)], MaxTest = 50)]
    public void It_tells_once_what_reviews_along_the_way_would_hold(FiledDossier[] histories, Rungs rungs, ushort length)
    {
        var (dossiers, options) = (DossiersOf(histories), rungs.ToOptions());
        var (from, to) = (FiledDossier.Origin.PlusDays(3), FiledDossier.Origin.PlusDays(3).PlusMinutes(length));
        var played = Rehearsal.Play(dossiers, Office.Calculator, from, to, options);
        Assert.Equal(played.Told.Count, played.Told.Select(told => told.Notice.Id).Distinct().Count());
        Assert.Equal(played.Told.OrderBy(told => told.At).Select(told => told.At), played.Told.Select(told => told.At));
        Assert.Equal(played.Told.Count, played.Days.Sum(day => day.Notices));
        foreach (var told in played.Told.Take(20))
        {
            Assert.Contains(told.Notice, NoticesAt(told.At));
        }

        for (var at = from; at <= to; at = at.PlusHours(37))
        {
            Assert.All(NoticesAt(at), notice => Assert.Contains(played.Told, told => told.At <= at && told.Notice.Id == notice.Id));
        }

        var idle = played.IdleSteps.Select(step => step.Step.Id);
        Assert.Equal(rungs.ToLadder().Steps.Select(step => step.Id).Except(played.Told.Select(told => told.Notice.Step.Id)), idle);

        IEnumerable<Notice> NoticesAt(LocalDateTime at) => Review.Run(Caseload.At(at, dossiers, Office.Calculator), at, options).Notices;
    }

    [Fact]
    public void It_shows_who_would_have_been_told_how_often_and_which_steps_are_idle()
    {
        var finished = Office.Dossier("hoa", new ResultReady(new(2025, 7, 17, 9, 0)));
        var dossiers = Enumerable.Range(1, 3).Select(number => Dossier.Replay(finished.Header with { Id = $"d-{number}" }, finished.Events));
        var played = Rehearsal.Play(
            dossiers, Office.Calculator, new(2025, 7, 1, 0, 0), new(2025, 8, 1, 0, 0), new() { Routing = Office.Routing });
        Assert.Equal(
            [new("an", ResponsibilityStep.HandlingOfficer, "resolving unit", new(2025, 7, 14), 3), new RecipientDay("chi", ResponsibilityStep.HeadOfAgency, "commune", new(2025, 7, 16), 3)],
            played.Days);
        Assert.Equal(3, played.MostInADay);
        var idle = Assert.Single(played.IdleSteps);
        Assert.Equal(("commune", "chair"), (idle.Ladder, idle.Step.Id));
    }

    [Fact]
    public void It_shows_what_it_could_not_work_out_once_and_tells_of_the_others_all_the_same()
    {
        var plain = Office.Dossier("hoa");
        Dossier[] dossiers =
        [
            plain,
            Dossier.Replay(plain.Header with { Id = "limit" }, [new Accepted(new(205, 7, 1, 9, 0), TimeLimit.WorkingDays(10))]),
            Dossier.Replay(plain.Header with { Id = "promise" }, [new Accepted(new(2025, 7, 1, 9, 0), Promised: new(new LocalDate(9999, 12, 31)))]),
        ];
        var played = Rehearsal.Play(dossiers, Office.Calculator, new(2025, 7, 1, 0, 0), new(2025, 7, 20, 0, 0));
        Assert.Equal(["deadline.outside-calendar/limit", "ladder.outside-calendar/promise"], played.Undetermined.Select(part => part.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            Rehearsal.Play([plain], Office.Calculator, new(2025, 7, 1, 0, 0), new(2025, 7, 20, 0, 0)).Told,
            played.Told);
    }

    [Fact]
    public void It_cannot_end_before_it_begins() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Rehearsal.Play([], Office.Calculator, new(2025, 7, 2, 0, 0), new(2025, 7, 1, 0, 0)));
}
