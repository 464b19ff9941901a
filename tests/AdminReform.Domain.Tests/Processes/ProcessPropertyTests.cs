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

    [Property(MaxTest = 60)]
    public bool Stopping_the_dossier_stops_every_step(ushort before, ushort asked)
    {
        var at = Start.PlusMinutes(before % 4000).PlusMinutes(asked % 4000);
        var process = Of("10 ngày làm việc", Step("a", "01 ngày"), Step("b", "05 ngày") with { After = [] }, Step("c", "0.5 ngày") with { After = [] });
        var run = new ProcessClock(process, Calculator).Run(
            Dossier(new Accepted(Start, TimeLimit.WorkingDays(10)), new SupplementAsked(at)), at.PlusMinutes(1))!;
        return run.Running.Count() == 3 && run.Running.All(round => round is { IsSuspended: true, Due: null });
    }

    [Property(MaxTest = 100)]
    public bool A_longer_limit_never_makes_a_step_due_earlier(byte quarters, byte more, ushort minute)
    {
        var at = Start.PlusMinutes(minute);
        return Due(quarters) <= Due(quarters + (more % 8));

        DueMoment Due(int count) =>
            StepLimit.Of(count / 4m, StepUnit.WorkingDay).TimeUnder(TimeLimit.WorkingDays(1))!.DueFrom(at, Calculator.Time);
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

    private static long Minutes(IEnumerable<Duration> times) => times.Sum(time => (long)time.TotalMinutes);
}
