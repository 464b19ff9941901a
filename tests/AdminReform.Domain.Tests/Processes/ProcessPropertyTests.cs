using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;
using static AdminReform.Processes.ProcessExamples;

namespace AdminReform.Processes;

public sealed class ProcessPropertyTests
{
    private static readonly LocalDateTime Start = At("2026-01-05 08:00");

    // Steps of quarters of a day, each begun some minutes after the one before it, with or without a supplement in between.
    [Property(MaxTest = 60)]
    public bool The_time_of_a_series_adds_up_to_that_of_the_dossier(ushort first, ushort second, ushort third, bool stops)
    {
        var b = Start.PlusMinutes(first % 6000);
        var c = b.PlusMinutes(second % 6000);
        var end = c.PlusMinutes(third % 6000);
        var (from, to) = (Start.PlusMinutes((first + second) % 9000), Start.PlusMinutes((first + second) % 9000 + (third % 2000)));
        DossierEvent[] all = [new Accepted(Start, TimeLimit.WorkingDays(10)), new StepRecorded(b, "B"), new StepRecorded(c, "C"), new ResultReady(end)];
        DossierEvent[] pause = stops && to < end ? [new SupplementAsked(from), new Supplemented(to)] : [];
        var dossier = Dossier([.. all.Concat(pause).OrderBy(each => each.At)]);

        var shares = new ProcessClock(Series("10 ngày làm việc", "0.5 ngày", "01 ngày", "0.25 ngày"), Calculator).Run(dossier, end)!.TimeByStep();

        var (working, waiting) = (Minutes(shares.Select(share => share.Working)), Minutes(shares.Select(share => share.Waiting)));
        return working + waiting == MinuteWalk.Between(Start, end) && waiting == (pause.Length == 0 ? 0 : MinuteWalk.Between(from, to));
    }

    // Each step ends at the last moment of its day, so the days of the steps follow each other as the days of one limit do.
    [Property(MaxTest = 60)]
    public bool Steps_that_each_take_their_days_end_with_the_whole_of_as_many_days(byte[] days, ushort minute, bool isWorking)
    {
        int[] each = [.. days.Take(5).Select(number => (number % 5) + 1)];
        var unit = isWorking ? "ngày làm việc" : "ngày";
        var at = Start.PlusMinutes(minute);
        var whole = TimeLimit.Parse($"{each.Append(1).Sum()} {unit}");
        var process = Series(whole.ToString(), [.. each.Append(1).Select(number => $"{number} ngày")]);
        List<DossierEvent> events = [new Accepted(at, whole)];
        var clock = new ProcessClock(process, Calculator);
        var ends = at;
        for (var step = 0; step < each.Length; step++)
        {
            ends = clock.Run(Dossier([.. events]), ends)!.Running.Single().Due!.Value.LastMoment;
            events.Add(new StepRecorded(ends, process.Versions[0].Steps.ElementAt(step + 1).Id));
        }

        var run = clock.Run(Dossier([.. events]), ends)!;
        var due = Calculator.Calculate(run.Dossier.ToDeadlineFacts()).Due!.Value;

        // A calendar day that falls on a day off moves to the next worked one, and the step after it counts from there.
        return isWorking ? run.Running.Single().Due == due : run.Running.Single().Due >= due;
    }

    [Property(MaxTest = 60)]
    public bool A_step_behind_parallel_ones_begins_when_the_last_of_them_ends(ushort first, ushort second, ushort third)
    {
        (string Name, LocalDateTime At)[] ends = [.. new[] { ("a", first), ("b", second), ("c", third) }.Select(end => (end.Item1, Start.PlusMinutes(end.Item2 % 5000)))];
        var process = Of(
            "10 ngày làm việc",
            [
                .. ends.Select(end => Step(end.Name, "01 ngày") with { After = [], EndsWith = StepMark.Recorded($"{end.Name} xong") }),
                Step("d", "01 ngày") with { After = ["a", "b", "c"] },
            ]);
        var dossier = Dossier(
            [new Accepted(Start, TimeLimit.WorkingDays(10)), .. ends.OrderBy(end => end.At).Select(end => new StepRecorded(end.At, $"{end.Name} xong"))]);
        var last = ends.Max(end => end.At);
        var clock = new ProcessClock(process, Calculator);

        return clock.Run(dossier, last)!.Running.Single() is { Step.Id: "d", Since: var since } && since == last
            && clock.Run(dossier, last.PlusNanoseconds(-1))?.Running.Any(round => round.Step.Id == "d") != true;
    }

    [Property(MaxTest = 60)]
    public bool Stopping_the_dossier_stops_every_step(ushort before, ushort asked)
    {
        var at = Start.PlusMinutes(before % 4000).PlusMinutes(asked % 4000);
        var process = Of("10 ngày làm việc", Step("a", "01 ngày"), Step("b", "05 ngày") with { After = [] }, Step("c", "0.5 ngày") with { After = [] });
        var run = new ProcessClock(process, Calculator).Run(
            Dossier(new Accepted(Start, TimeLimit.WorkingDays(10)), new SupplementAsked(at)), at.PlusMinutes(1))!;
        return run.Running.Count() == 3 && run.Running.All(round => round is { IsSuspended: true, Due: null });
    }

    [Property(MaxTest = 200)]
    public bool A_longer_limit_never_makes_a_step_due_earlier(byte quarters, byte more, ushort minute)
    {
        var at = Start.PlusMinutes(minute);
        return Due(quarters) <= Due(quarters + (more % 8));

        DueMoment Due(int count) =>
            StepLimit.Of(count / 4m, StepUnit.WorkingDay).TimeUnder(TimeLimit.WorkingDays(1))!.DueFrom(at, Calculator.Time);
    }

    // The same with a supplement anywhere, before, in or after the time of the shorter one. Of whole days the day of the stop is spent, of a part of a day the hours
    // before it alone: where the count goes on, days are compared with days, and parts of a day behind as many.
    [Property(MaxTest = 400)]
    public bool A_longer_limit_never_makes_a_step_late_earlier_though_it_is_stopped(byte quarters, byte more, ushort from, ushort to, bool restarts)
    {
        var asked = Start.PlusMinutes(from % 6000);
        var effect = restarts ? Law.SupplementEffect.Restart : Law.SupplementEffect.Resume;
        var dossier = Dossier(
            new Accepted(Start, TimeLimit.WorkingDays(30)) { Effect = effect }, new SupplementAsked(asked), new Supplemented(asked.PlusMinutes(to % 6000)));
        var shorter = (quarters % 24) + 1;
        var longer = shorter + (more % 8);
        var areAlike = (shorter % 4 == 0 && longer % 4 == 0) || (shorter % 4 != 0 && longer % 4 != 0 && shorter / 4 == longer / 4);
        return !(restarts || areAlike) || Due(shorter) <= Due(longer);

        DueMoment? Due(int count) => new ProcessClock(Of("30 ngày làm việc", new ProcessStep("a", StepLimit.Of(count / 4m, StepUnit.WorkingDay))), Calculator)
            .Run(dossier, Start.PlusDays(30))!.Running.Single().Due;
    }

    // Each stop leaves of a step what it leaves of a dossier with the same limit: the rest of its days, then its hours, from the day on which the count goes on.
    [Property(MaxTest = 400)]
    public void A_step_of_working_days_is_due_when_a_dossier_of_as_many_is(byte quarters, ushort[] stops, ushort days, bool restarts)
    {
        var (at, events) = (Start, new List<DossierEvent>());
        foreach (var (index, length) in stops.Take(4).Index())
        {
            at = at.PlusMinutes((length % 6000) + 1);
            events.Add(index % 2 == 0 ? new SupplementAsked(at) : new Supplemented(at));
        }

        if (events is [.., SupplementAsked])
        {
            events.Add(new Supplemented(at.PlusDays(days % 6)));
        }

        var limit = TimeLimit.WorkingDays(((quarters % 24) + 1) / 4m);
        var dossier = Dossier([new Accepted(Start, limit) { Effect = restarts ? Law.SupplementEffect.Restart : Law.SupplementEffect.Resume }, .. events]);
        var process = Of("30 ngày làm việc", new ProcessStep("a", StepLimit.Of(limit.Amount, StepUnit.WorkingDay)));

        Assert.Equal(
            Calculator.Calculate(dossier.ToDeadlineFacts()!).Original,
            new ProcessClock(process, Calculator).Run(dossier, Start.PlusDays(60))!.Running.Single().Due);
    }

    // Two stops anywhere, each beginning the step anew or letting the rest of it run on.
    [Property(MaxTest = 300)]
    public void The_hour_of_a_step_is_proven_however_it_was_stopped(byte quarters, ushort[] stops, bool restarts, bool isOver, bool isInCalendarDays)
    {
        var (at, events) = (Start, new List<DossierEvent>());
        foreach (var (index, length) in stops.Take(4).Index())
        {
            at = at.PlusMinutes((length % 4000) + 1);
            events.Add(index % 2 == 0 ? new SupplementAsked(at) : new Supplemented(at));
        }

        var limit = StepLimit.Of((quarters % 24) / 4m, StepUnit.Day) with { Reading = isInCalendarDays ? DayReading.CalendarDay : DayReading.WorkingDay };
        var process = Of("30 ngày làm việc", new ProcessStep("a", limit), new ProcessStep("b", StepLimit.Of(1, StepUnit.Day)));
        var dossier = Dossier(
            [
                new Accepted(Start, TimeLimit.WorkingDays(30)) { Effect = restarts ? Law.SupplementEffect.Restart : Law.SupplementEffect.Resume },
                .. events, .. isOver ? new[] { new StepRecorded(at.PlusMinutes(30), "b") } : [],
            ]);
        var run = new ProcessClock(process, Calculator).Run(dossier, at.PlusHours(1))!;

        Assert.All(run.Rounds, round => Assert.True(round.IsSuspended || run.Explain(round).Verify(), $"{round}: {dossier.Events}"));
    }

    [Property(MaxTest = 300)]
    public void The_last_moment_to_begin_is_the_last_from_which_a_step_still_ends_in_time(byte kind, byte amount, ushort minute, bool endsWithDay)
    {
        var moment = Start.PlusDays(60).PlusMinutes(minute);
        var by = endsWithDay ? moment.Date + LocalTime.MaxValue : moment;
        var limit = (kind % 4) switch
        {
            0 => StepLimit.Of(amount % 24 / 4m, StepUnit.WorkingDay),
            1 => StepLimit.Of(amount % 20, StepUnit.Day) with { Reading = DayReading.CalendarDay },
            2 => StepLimit.Of(amount % 24 / 4m, StepUnit.Day) with { Reading = DayReading.CalendarDay },
            _ => StepLimit.Of(amount / 4m, StepUnit.Hour),
        };
        var time = limit.TimeUnder(TimeLimit.WorkingDays(1))!;

        var latest = time.LatestStart(by, Calculator.Time);

        Assert.True(Ends(latest) <= by, $"{time} from {latest} ends at {Ends(latest)}, after {by}.");
        Assert.True(Ends(latest.PlusNanoseconds(1)) > by, $"{time} from a moment after {latest} ends at {Ends(latest.PlusNanoseconds(1))}, not after {by}.");

        LocalDateTime Ends(LocalDateTime start) => time.DueFrom(start, Calculator.Time).LastMoment;
    }

    [Fact]
    public void The_hour_of_a_step_is_told_without_allocating()
    {
        StepTime[] times = [.. new[] { "2.5 ngày", "03 ngày làm việc", "0.25 ngày", "0 ngày", "20 giờ" }.Select(words => StepLimit.Create(words).Value.TimeUnder(TimeLimit.WorkingDays(10))!)];
        Interruption[] stops = [new(InterruptionKind.Supplement, Start.PlusHours(3), Start.PlusDays(2)), new(InterruptionKind.FinancialDuty, Start.PlusDays(3), Start.PlusDays(9), Law.SupplementEffect.Resume)];
        Assert.Equal(DueOfAll(), DueOfAll());

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < 1_000; turn++)
        {
            DueOfAll();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        DueMoment DueOfAll()
        {
            var last = default(DueMoment);
            foreach (var time in times)
            {
                var clock = new StepClock(time, Calculator.Time, Start);
                clock.Interrupt(stops[0].From, stops[0].To!.Value, Law.SupplementEffect.Resume);
                clock.Interrupt(stops[1].From, stops[1].To!.Value, Law.SupplementEffect.Restart);
                last = clock.Due > last ? clock.Due : last;
            }

            return last;
        }
    }

    // Found by search: a plan that a person would make with the calendar on the wall, step after step.
    [Property(MaxTest = 40)]
    public bool The_last_minute_of_a_step_is_the_last_from_which_the_rest_still_fits(byte second, byte third, ushort minute, byte limit)
    {
        var (later, last) = ((second % 12) + 1, third % 12);
        var at = Start.PlusMinutes(minute % 8000);
        var whole = TimeLimit.WorkingDays((limit % 9) + 1);
        var process = Of(whole.ToString(), Step("A", "01 ngày"), Named("B", later), Named("C", last));
        var run = new ProcessClock(process, Calculator).Run(Dossier(new Accepted(Start, whole)), at)!;
        var due = Calculator.Calculate(run.Dossier.ToDeadlineFacts()).Due!.Value;
        var found = run.Outlook().Slack.Single().LatestEnd;

        return found is { } end ? Fits(end) && !Fits(end.PlusMinutes(1)) : !Fits(at);

        bool Fits(LocalDateTime ends) => !due.IsPassedAt(After(After(ends, later), last));

        LocalDateTime After(LocalDateTime ends, int quarters)
        {
            var day = ends;
            for (var days = quarters / 4; days > 0; days--)
            {
                do
                {
                    day = day.PlusDays(1);
                }
                while (!Calculator.Time.Calendar.IsWorkingDay(day.Date));
            }

            return quarters == 0 ? ends
                : quarters % 4 == 0 ? day.Date + new LocalTime(23, 59, 59)
                : MinuteWalk.Plus(quarters < 4 ? ends : day.Date.AtMidnight().PlusDays(1), quarters % 4 * 120);
        }

        static ProcessStep Named(string id, int quarters) => new(id, StepLimit.Of(quarters / 4m, StepUnit.WorkingDay)) { Owner = new(StepOwnerKind.Office, id) };
    }

    // A runs; B and C side by side, then D: the longer of the two ways decides. Found by a search forwards, minute by minute.
    [Property(MaxTest = 30)]
    public bool Of_ways_side_by_side_the_longest_leaves_the_slack(byte second, byte third, byte fourth, ushort minute, byte limit)
    {
        int[] hours = [(second % 30) + 1, (third % 30) + 1, (fourth % 10) + 1];
        var at = Start.PlusMinutes(minute % 4000);
        var whole = TimeLimit.WorkingDays((limit % 9) + 1);
        var process = Of(
            whole.ToString(), Step("A", "01 ngày"), Step("B", $"{hours[0]} giờ làm việc"), Step("C", $"{hours[1]} giờ làm việc") with { After = ["A"] },
            Step("D", $"{hours[2]} giờ làm việc") with { After = ["B", "C"] });
        var outlook = new ProcessClock(process, Calculator).Run(Dossier(new Accepted(Start, whole)), at)!.Outlook();

        var slack = outlook.Slack.Single();
        return outlook.IsLost == !Fits(at)
            && (slack.LatestEnd is { } end ? Fits(end.PlusNanoseconds(-end.NanosecondOfDay % NodaConstants.NanosecondsPerMinute)) && !Fits(end.PlusMinutes(1)) : outlook.IsLost)
            && (slack.Left == Duration.Zero) == !FitsOneMinuteMore();

        bool Fits(LocalDateTime ends) => !outlook.Due!.Value.IsPassedAt(
            MinuteWalk.Plus(LocalDateTime.Max(MinuteWalk.Plus(ends, hours[0] * 60), MinuteWalk.Plus(ends, hours[1] * 60)), hours[2] * 60));

        // A working minute: at night there is no difference.
        bool FitsOneMinuteMore() => Fits(MinuteWalk.Plus(at, 1));
    }

    private static long Minutes(IEnumerable<Duration> times) => times.Sum(time => (long)time.TotalMinutes);
}
