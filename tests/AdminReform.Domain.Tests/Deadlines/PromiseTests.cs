using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>What a wait does to a promise without a limit: it stops one that has not passed, and moves none.</summary>
public class PromiseTests
{
    private static readonly LocalDateTime Accepted = new(2026, 10, 5, 8, 0);

    [Theory]
    [InlineData("2026-10-12", "30/10/2026 09:00:00", true)]
    [InlineData("2026-10-12", "13/10/2026 00:00:00", true)]
    [InlineData("2026-10-12", "12/10/2026 23:59:59", false)]
    [InlineData("2026-10-12", "08/10/2026 09:00:00", false)]
    [InlineData("2026-10-12T09:00:00", "12/10/2026 12:00:00", true)]
    [InlineData("2026-10-12T09:00:00", "12/10/2026 09:00:01", true)]
    [InlineData("2026-10-12T09:00:00", "12/10/2026 09:00:00", false)]
    [InlineData("2026-10-01", "06/10/2026 09:00:00", true)]
    public void Nothing_that_is_asked_after_the_promise_stops_it(string promise, string asked, bool isLate)
    {
        var promised = DueMoment.Parse(promise);
        Assert.All(
            [new SupplementAsked(Office.At(asked)), new DutyAsked(Office.At(asked), SuspendsLimit: true)],
            (DossierEvent wait) =>
            {
                var dossier = Dossier.Replay(new("d", "1.001193", "one-stop", "unit", "civil status", Channel.Counter), [new Accepted(Accepted, Promised: promised), wait]);
                var at = new LocalDateTime(2026, 11, 20, 9, 0);
                var status = OnTimeCheck.Classify(Caseload.At(at, [dossier], Office.Calculator).Entries[0], at, CountingPolicy.Default);
                Assert.Equal(isLate ? OnTimeStatus.Overdue : OnTimeStatus.Suspended, status);
            });
    }

    [Fact]
    public void The_proof_ends_with_the_promise_where_the_wait_came_after_it()
    {
        var promised = new DueMoment(new(2026, 10, 12));
        var trace = Office.Calculator.Explain(new(Accepted) { Promised = promised, Interruptions = [new(InterruptionKind.Supplement, new(2026, 10, 30, 9, 0), null)] });
        Assert.True(trace.Verify());
        Assert.Equal((TraceStep.Promised, promised.End), (trace.Segments.Single().Step, trace.Segments.Single().To));
        Assert.Equal(promised, trace.Deadline.Due);
        Assert.False((trace with { Deadline = new() { State = DeadlineState.Suspended } }).Verify());
    }

    [Property(Arbitrary = [typeof(PromiseCaseArbitraries)], MaxTest = 300)]
    public void A_promise_agrees_with_a_walk_minute_by_minute(PromiseCase one)
    {
        var trace = one.Calculator.Explain(one.Facts);
        var due = Read(one, one.Facts.Promised!.Value);
        var moved = one.Facts.Reappointments.Count > 0 ? Read(one, one.Facts.Reappointments[0].NewDue) : due;
        var isSuspended = IsSuspended(one.Facts, due);
        Assert.Equal(isSuspended ? DeadlineState.Suspended : DeadlineState.Running, trace.Deadline.State);
        Assert.Equal(isSuspended ? null : moved > due ? moved : due, trace.Deadline.Due);
        Assert.True(trace.Verify());
        Assert.Equal(isSuspended ? null : trace.Deadline.Due!.Value.End, trace.Segments[^1].To);
    }

    [Property(MaxTest = 300)]
    public Property A_promise_is_stopped_by_what_stops_a_limit_that_ends_with_it() => Prop.ForAll(
        Arb.From(
            from one in DeadlineCaseArbitraries.Case().Generator
            from wait in PromiseCase.Open
            from moved in PromiseCase.Moved
            let apart = Period.DaysBetween(new(2026, 8, 3), one.Facts.AcceptedAt.Date)
            let asked = wait.From.PlusDays(apart)
            select one with { Facts = one.Facts with { Interruptions = [new(wait.Kind, asked, null, wait.Effect)], Reappointments = [.. moved] } }),
        one =>
        {
            var calculator = one.Calculator();
            var due = calculator.Calculate(one.Facts with { Interruptions = [] }).Original!.Value;
            var limited = calculator.Calculate(one.Facts);
            var promised = calculator.Calculate(one.Facts with { Limit = null, Promised = due });
            Assert.Equal((limited.State, limited.Original, limited.Due), (promised.State, promised.Original, promised.Due));
        });

    private static bool IsSuspended(DeadlineFacts facts, DueMoment due)
    {
        var last = facts.Interruptions.Count == 0 ? facts.AcceptedAt : facts.Interruptions[^1].From;
        for (var moment = facts.AcceptedAt.Date.AtMidnight(); moment <= last; moment = moment.PlusMinutes(1))
        {
            if (due.Time is { } time ? moment > due.Date + time : moment.Date > due.Date)
            {
                return false;
            }

            if (facts.Interruptions.Any(wait => wait.From == moment && wait.To is null))
            {
                return true;
            }
        }

        return false;
    }

    private static DueMoment Read(PromiseCase one, DueMoment set)
    {
        var day = set.Date;
        while (one.Reading == SetDateReading.NextWorkingDay && !Office.Calculator.Time.Calendar.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day == set.Date ? set : new DueMoment(day);
    }
}
