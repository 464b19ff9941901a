using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;
using static AdminReform.Processes.ProcessExamples;

namespace AdminReform.Processes;

public sealed class BottlenecksTests
{
    private const int HoursOfStep = 4;

    private static readonly LocalDateTime Start = At("2026-01-05 08:00");
    private static readonly TimeLimit Ten = TimeLimit.WorkingDays(10);

    // A, B and C go round in a circle of two rooms; a step belongs to the room of its number.
    private static readonly InternalProcess Circle = Of(
        "10 ngày làm việc",
        [.. "ABCDE".Select((id, place) => Step($"{id}", $"{HoursOfStep} giờ làm việc") with { Owner = place == 3 ? null : new(StepOwnerKind.Office, $"Phòng {place % 2}", $"Vai {place}") })]);

    // Dossiers that go a step on or back to any earlier one, some of them stopped in between; found again by a walk over their minutes.
    [Property(MaxTest = 40)]
    public void Every_minute_of_every_round_is_found_again_by_step_unit_and_role(byte[][] moves, byte pause)
    {
        var walked = moves.Where(each => each is not null).Take(4).Select((each, place) => new WalkedDossier(each, place == 1 ? pause : (byte)0)).ToList();

        var found = Bottlenecks.Of(walked.Select(dossier => new ProcessClock(Circle, Calculator).Run(dossier.Dossier, dossier.At)!));

        var rounds = walked.SelectMany(dossier => dossier.Rounds).ToList();
        Assert.Equal(rounds.Select(round => round.Step).Distinct().Order(), found.BySteps.Select(tally => tally.Step.Id[0]).Order());
        Assert.All(found.BySteps, tally => Same(rounds.Where(round => round.Step == tally.Step.Id[0]), tally.Time));
        Assert.All(found.ByUnits, tally => Same(rounds.Where(round => UnitOf(round.Step) == tally.Unit), tally.Time));
        Assert.All(found.ByOwners, tally => Same(rounds.Where(round => UnitOf(round.Step) == tally.Owner?.Unit && (tally.Owner is null || tally.Owner.Role == $"Vai {round.Step - 'A'}")), tally.Time));
        Same(rounds, found.Total);
        Assert.Equal(rounds.Count, found.ByUnits.Sum(tally => tally.Time.Rounds));
        Assert.Equal(rounds.Count, found.ByOwners.Sum(tally => tally.Time.Rounds));
        Assert.Equal(found.BySteps.Select(tally => tally.Time.Working).OrderDescending(), found.BySteps.Select(tally => tally.Time.Working));

        static string? UnitOf(char step) => step == 'D' ? null : $"Phòng {(step - 'A') % 2}";
    }

    // 2, 6 and 4 hours: the middle is 4; of 2, 4, 6 and 8 the shorter of the two in the middle.
    [Theory]
    [InlineData(new[] { 2, 6, 4 }, 4)]
    [InlineData(new[] { 8, 2, 6, 4 }, 4)]
    [InlineData(new[] { 5 }, 5)]
    public void The_usual_time_is_the_median_and_was_taken(int[] hours, int usual)
    {
        var found = Bottlenecks.Of(hours.Select(each => Run(Circle, new StepRecorded(MinuteWalk.Plus(Start, each * 60), "B"))));

        Assert.Equal(Duration.FromHours(usual), found.BySteps.Single(tally => tally.Step.Id == "A").Time.Usual);
        Assert.Null(found.BySteps.Single(tally => tally.Step.Id == "B").Time.Usual);
    }

    // The whole ends Fri 16/01, as Sat 10/01 is worked; B usually takes two hours and a half and so may begin at 15:00 of that day, although its limit is 3 days.
    [Fact]
    public void The_usual_time_of_a_caseload_is_what_the_outlook_counts_with()
    {
        var process = Series("9 ngày làm việc", "01 ngày", "03 ngày");
        var past = Run(process, new StepRecorded(At("2026-01-05 10:00"), "B"), new ResultReady(At("2026-01-05 14:30")));
        var run = Run(process);

        var usual = Bottlenecks.Of([past]).UsualFor(run);

        Assert.Equal((Duration.FromHours(2), Duration.FromMinutes(150)), (usual["A"], usual["B"]));
        Assert.Equal(At("2026-01-16 15:00"), run.Outlook(usual).Slack.Single().LatestEnd);
        Assert.Empty(Bottlenecks.Of([past]).UsualFor(Run(Starter("XA-04"))));
    }

    [Fact]
    public void A_run_outside_the_calendar_is_counted_and_keeps_no_other_from_being_measured()
    {
        var old = new InternalProcess("old", [Circle.Versions[0] with { Validity = new(new LocalDate(1900, 1, 1)) }]);
        var before = new ProcessClock(old, Calculator).Run(
            Dossier(new Accepted(At("1950-01-05 08:00"), Ten), new StepRecorded(At("1950-01-06 08:00"), "B")), At("1950-01-07 08:00"))!;

        var total = Bottlenecks.Of([before, Run(Circle)]).Total;

        Assert.Equal((2, 3, 2), (total.Dossiers, total.Rounds, total.Unmeasured));
        Assert.NotEqual(Duration.Zero, total.Working);
    }

    private static ProcessRun Run(InternalProcess process, params DossierEvent[] events) =>
        new ProcessClock(process, Calculator).Run(Dossier([new Accepted(Start, Ten), .. events]), events.Length == 0 ? Start.PlusHours(30) : events[^1].At.PlusMinutes(1))!;

    private static void Same(IEnumerable<WalkedRound> rounds, TimeTally tally)
    {
        var list = rounds.ToList();
        int[] ended = [.. list.Where(round => !round.IsRunning).Select(round => round.Working).Order()];
        Assert.Equal(
            (list.Select(round => round.Dossier).Distinct().Count(), list.Count, list.Count(round => round.IsRunning), list.Count(round => round.IsReturn), 0),
            (tally.Dossiers, tally.Rounds, tally.Running, tally.Returns, tally.Unmeasured));
        Assert.Equal((list.Sum(round => round.Working), list.Sum(round => round.Waiting)), ((int)tally.Working.TotalMinutes, (int)tally.Waiting.TotalMinutes));
        Assert.Equal(ended.Length == 0 ? null : ended[(ended.Length - 1) / 2], (int?)tally.Usual?.TotalMinutes);
        if (list.All(round => !round.IsStopped))
        {
            Assert.Equal(list.Count(round => round.IsLate), tally.Late);
        }
    }

    private sealed record WalkedRound(WalkedDossier Dossier, char Step, int Working, int Waiting, bool IsRunning, bool IsReturn, bool IsLate, bool IsStopped);

    /// <summary>A dossier drawn from bytes, and its rounds read off the same bytes.</summary>
    private sealed class WalkedDossier
    {
        internal WalkedDossier(byte[] moves, byte pause)
        {
            List<(char Step, LocalDateTime Since)> begun = [('A', Start)];
            var at = Start;
            foreach (var move in moves.Take(8))
            {
                at = at.PlusMinutes(move * 7);
                var (last, back) = (begun[^1].Step, move % 4);
                begun.Add((back < 2 && last > 'A' ? (char)(last - 1 - (move % (last - 'A'))) : (char)Math.Min(last + 1, 'E'), at));
            }

            At = at.PlusMinutes(moves.Length * 13);
            var (from, to) = (Start.PlusMinutes(pause * 11), Start.PlusMinutes(pause * 17));
            var isStopped = pause > 0 && to < At;
            DossierEvent[] stop = isStopped ? [new SupplementAsked(from), new Supplemented(to)] : [];
            Dossier = Dossier([new Accepted(Start, Ten), .. begun.Skip(1).Select(step => (DossierEvent)new StepRecorded(step.Since, $"{step.Step}")).Concat(stop).OrderBy(each => each.At)]);

            // A step that is noted again while it runs goes on.
            for (var i = 1; i < begun.Count;)
            {
                if (begun[i].Step == begun[i - 1].Step)
                {
                    begun.RemoveAt(i);
                }
                else
                {
                    i++;
                }
            }

            for (var i = 0; i < begun.Count; i++)
            {
                var end = i + 1 < begun.Count ? begun[i + 1].Since : At;
                var waiting = isStopped ? MinuteWalk.Between(LocalDateTime.Max(from, begun[i].Since), LocalDateTime.Min(to, end)) : 0;
                Rounds.Add(new(
                    this, begun[i].Step, MinuteWalk.Between(begun[i].Since, end) - waiting, waiting, i + 1 == begun.Count,
                    begun.Take(i).Any(earlier => earlier.Step == begun[i].Step), end > MinuteWalk.Plus(begun[i].Since, HoursOfStep * 60), isStopped));
            }
        }

        internal Dossier Dossier { get; }

        internal LocalDateTime At { get; }

        internal List<WalkedRound> Rounds { get; } = [];
    }
}
