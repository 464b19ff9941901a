using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

public class DeadlinePropertyTests
{
    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 400)]
    public bool A_limit_in_days_agrees_with_a_walk_day_by_day(DeadlineCase one)
    {
        var plain = one with { Policy = StartPolicy.AtAcceptance };
        return !IsWholeDays(one.Facts.Limit!)
            || plain.Calculator().Calculate(plain.Facts).Due == new DueMoment(DeadlineOracle.InDays(plain));
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 100)]
    public bool A_limit_in_hours_agrees_with_a_walk_minute_by_minute(DeadlineCase one)
    {
        var plain = one with { Policy = StartPolicy.AtAcceptance };
        return !IsHours(one.Facts.Limit!)
            || plain.Calculator().Calculate(plain.Facts).Due == DueMoment.At(DeadlineOracle.InMinutes(plain));
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 250)]
    public bool A_trace_adds_up_and_ends_at_the_deadline_of_the_fast_path(DeadlineCase one)
    {
        var trace = one.Calculator().Explain(one.Facts);
        return trace.Verify() && trace.Segments[^1].To == trace.Deadline.Due!.Value.End;
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 150)]
    public bool A_trace_that_was_tampered_with_does_not_verify(DeadlineCase one, int at)
    {
        var trace = one.Calculator().Explain(one.Facts);
        var index = Math.Abs(at % trace.Segments.Count);
        var segment = trace.Segments[index];
        var missing = trace with { Segments = [.. trace.Segments.Where((_, i) => i != index)] };
        var longer = trace with { Segments = [.. trace.Segments.Select((s, i) => i == index ? s with { To = s.To!.Value.PlusDays(1) } : s)] };
        var richer = trace with { Segments = [.. trace.Segments.Select((s, i) => i == index ? s with { Balance = s.Balance.Plus(new(1, Duration.Zero)) } : s)] };
        var started = trace with { Segments = [.. trace.Segments.Select((s, i) => i == 0 ? s with { From = s.From.PlusDays(-1) } : s)] };
        var more = new TimeBalance(1, Duration.Zero);
        var relabelled = trace with
        {
            Total = trace.Total.Plus(more),
            Segments = [.. trace.Segments.Select((s, i) => i < index && s.Step != TraceStep.CountedAnew ? s with { Balance = s.Balance.Plus(more) } : s)],
        };
        return !started.Verify() && !relabelled.Verify() && !longer.Verify() && !richer.Verify() && (segment.From == segment.To || index == 0 || !missing.Verify());
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 250)]
    public bool Restart_never_ends_before_resume(DeadlineCase one)
    {
        var calculator = one.Calculator();
        return calculator.Calculate(one.WithEffect(SupplementEffect.Restart).Facts).Due
            >= calculator.Calculate(one.WithEffect(SupplementEffect.Resume).Facts).Due;
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 250)]
    public bool A_pause_never_makes_a_limit_end_earlier(DeadlineCase one)
    {
        var calculator = one.Calculator();
        return calculator.Calculate(one.Facts).Due >= calculator.Calculate(one.Facts with { Interruptions = [] }).Due;
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 250)]
    public bool A_day_off_more_never_makes_a_limit_end_earlier(DeadlineCase one, byte day)
    {
        var more = one with { ExtraDaysOff = [.. one.ExtraDaysOff, 150 + day] };
        return more.Calculator().Calculate(one.Facts).Due >= one.Calculator().Calculate(one.Facts).Due;
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 250)]
    public bool A_later_acceptance_never_ends_earlier(DeadlineCase one, ushort minutes)
    {
        var calculator = one.Calculator();
        var later = one.Facts with { AcceptedAt = one.Facts.AcceptedAt.PlusMinutes(minutes) };
        return calculator.Calculate(later).Due >= calculator.Calculate(one.Facts).Due;
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 150)]
    public bool A_longer_limit_of_the_same_unit_never_ends_earlier(DeadlineCase one)
    {
        var limit = one.Facts.Limit!;
        if (limit.Unit == TimeUnit.SameDay)
        {
            return true;
        }

        var calculator = one.Calculator();
        var longer = TimeLimit.Of(limit.Amount + 1, limit.Unit);
        return calculator.Calculate(one.Facts with { Limit = longer }).Due >= calculator.Calculate(one.Facts).Due;
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 150)]
    public bool A_limit_in_days_or_more_ends_on_a_working_day_that_is_not_the_first(DeadlineCase one)
    {
        var due = one.Calculator().Calculate(one.Facts).Due!.Value;
        return due.Time is not null || one.Facts.Limit!.Unit == TimeUnit.SameDay
            || (due.Date > one.Facts.AcceptedAt.Date && one.Time().Calendar.IsWorkingDay(due.Date));
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 150)]
    public bool An_interruption_that_lasts_suspends_unless_the_limit_had_expired(DeadlineCase one)
    {
        if (one.Facts.Interruptions.Count == 0)
        {
            return true;
        }

        var last = one.Facts.Interruptions[^1];
        var before = one.Facts with { Interruptions = [.. one.Facts.Interruptions.SkipLast(1)] };
        var open = one.Facts with { Interruptions = before.Interruptions.With(new(last.Kind, last.From, null, last.Effect)) };
        var calculator = one.Calculator();
        var without = calculator.Calculate(before).Due!.Value;
        var trace = calculator.Explain(open);
        return trace.Verify() && (without.IsPassedAt(last.From)
            ? trace.Deadline.Due == without
            : trace.Deadline is { State: DeadlineState.Suspended, Due: null });
    }

    private static bool IsWholeDays(TimeLimit limit) =>
        limit.Unit is TimeUnit.Day or TimeUnit.WorkingDay or TimeUnit.Week && decimal.IsInteger(limit.Amount);

    private static bool IsHours(TimeLimit limit) => limit.Unit is TimeUnit.Hour or TimeUnit.WorkingHour
        || (limit.Unit == TimeUnit.WorkingDay && limit.Amount < 1);
}
