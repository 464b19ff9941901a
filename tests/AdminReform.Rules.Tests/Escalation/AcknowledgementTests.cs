using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>An acknowledgement answers one dossier's notices reckoned from one due moment, from its own moment on, and nothing else.</summary>
/// <remarks>
/// The dossier of the office is due by the end of Tue 15/07/2025; its officer is told one working day before, when the office opens at 07:30 on
/// Mon 14/07/2025. Re-appointed to Tue 22/07/2025, the officer is told at 07:30 on Mon 21/07/2025.
/// </remarks>
public sealed class AcknowledgementTests
{
    private static readonly LocalDateTime Due = new(2025, 7, 16, 0, 0);

    private static readonly LocalDateTime DueAnew = new(2025, 7, 23, 0, 0);

    private static readonly LocalDateTime Told = new(2025, 7, 14, 7, 30);

    private static readonly LocalDateTime ToldAnew = new(2025, 7, 21, 7, 30);

    private static readonly ReviewOptions Options = new()
    {
        Policies = PolicyHistory.Of(new RulePolicy
        {
            Ladder = new("own", [new("officer", -1, ResponsibilityStep.HandlingOfficer) { StopsWhen = [StopCondition.Acknowledged] }]),
        }),
    };

    /// <summary>Which dossier was acknowledged for which due moment at which moment, and whether its notice of 14/07 holds at 10:00.</summary>
    [Theory]
    [InlineData("d-1", "the due moment", 9, 59, false)]
    [InlineData("d-1", "the due moment", 10, 0, false)]
    [InlineData("d-1", "the due moment", 10, 1, true)]
    [InlineData("d-1", "the due moment", 7, 30, false)]
    [InlineData("d-1", "the due moment", 7, 29, false)]
    [InlineData("d-1", "another due moment", 9, 59, true)]
    [InlineData("d-1", "a minute beside", 9, 59, true)]
    [InlineData("d-2", "the due moment", 9, 59, true)]
    public void It_stops_the_notice_of_its_dossier_and_cause_from_its_moment_on(string dossier, string cause, int hour, int minute, bool holds)
    {
        var reckonedFrom = cause switch { "the due moment" => Due, "another due moment" => DueAnew, _ => Due.PlusMinutes(1) };
        var acknowledgement = new Acknowledgement(dossier, "officer", reckonedFrom, "kim", Told.Date + new LocalTime(hour, minute));

        Assert.Equal(holds, IsTold(Told.Date + new LocalTime(10, 0), Office.Dossier("kim"), acknowledgement));
    }

    [Fact]
    public void Under_another_due_moment_the_ladder_is_climbed_anew()
    {
        var reappointed = Office.Dossier("kim", new Reappointed(new(2025, 7, 14, 14, 0), new DueMoment(new(2025, 7, 22))));
        var of = new Acknowledgement("d-1", "officer", Due, "kim", Told.PlusHours(1));

        Assert.False(IsTold(Told.PlusHours(1), Office.Dossier("kim"), of));
        Assert.False(IsTold(ToldAnew.PlusMinutes(-1), reappointed, of));
        Assert.True(IsTold(ToldAnew, reappointed, of));
        Assert.False(IsTold(ToldAnew, reappointed, of, of with { Cause = DueAnew, At = ToldAnew }));
    }

    [Fact]
    public void A_monitor_that_was_told_of_a_new_due_moment_tells_of_it_although_the_old_was_acknowledged()
    {
        var monitor = new Monitor(Office.Calculator, Told, Options);
        var first = monitor.Put(Office.Dossier("kim")).Select(change => change.Conclusion).OfType<Notice>().Single();
        Assert.Equal(Due, first.Cause);
        monitor.Acknowledge(Acknowledgement.Of(first, "kim", Told));
        monitor.Record("d-1", new Reappointed(Told.PlusHours(2), new DueMoment(new(2025, 7, 22))));
        Assert.Empty(monitor.Snapshot.About("d-1").OfType<Notice>());

        var second = Assert.Single(monitor.AdvanceTo(ToldAnew).Select(change => change.Conclusion).OfType<Notice>());

        Assert.Equal((DueAnew, ToldAnew), (second.Cause, second.Since));
        Assert.Equal(
            (ChangeKind.Cleared, second), monitor.Acknowledge(Acknowledgement.Of(second, "kim", ToldAnew)).Select(change => (change.Kind, change.Conclusion)).Single());
    }

    [Property(MaxTest = 200)]
    public void Of_any_acknowledgements_the_first_of_the_dossier_and_cause_counts((bool OfIt, byte Cause, sbyte Minute)[] given, sbyte minute)
    {
        var at = Told.PlusHours(3).PlusMinutes(minute);
        var causes = new[] { Due, DueAnew, Due.PlusDays(-1) };
        Acknowledgement[] all =
        [
            .. given.Select(item => new Acknowledgement(
                item.OfIt ? "d-1" : "d-2", "officer", causes[item.Cause % 3], "kim", Told.PlusHours(3).PlusMinutes(item.Minute))),
        ];
        var isAcknowledged = given.Any(item => item.OfIt && item.Cause % 3 == 0 && item.Minute <= minute);

        Assert.Equal(!isAcknowledged, IsTold(at, Office.Dossier("kim"), all));

        // The same told to a monitor one after the other.
        var monitor = new Monitor(Office.Calculator, Told, Options);
        monitor.Put(Office.Dossier("kim"));
        foreach (var acknowledgement in all.Where(item => item.DossierId == "d-1"))
        {
            monitor.Acknowledge(acknowledgement);
        }

        monitor.AdvanceTo(at);
        Assert.Equal(!isAcknowledged, monitor.Snapshot.About("d-1").OfType<Notice>().Any());
    }

    [Fact]
    public void It_names_the_dossier_the_step_and_the_cause_of_the_notice_that_it_answers()
    {
        var notice = Assert.Single(Review.Run(Caseload.At(Told, [Office.Dossier("kim")], Office.Calculator), Told, Options).Notices);

        Assert.Equal(new Acknowledgement("d-1", "officer", Due, "kim", Told.PlusMinutes(5)), Acknowledgement.Of(notice, "kim", Told.PlusMinutes(5)));
        Assert.Throws<ArgumentException>(() => Acknowledgement.Of(notice, " ", Told));
    }

    private static bool IsTold(LocalDateTime at, Dossier dossier, params Acknowledgement[] acknowledgements) =>
        Review.Run(Caseload.At(at, [dossier], Office.Calculator), at, Options with { Acknowledgements = [.. acknowledgements] }).Notices.Count == 1;
}
