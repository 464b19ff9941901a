using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A promise without a limit, with the waits and the new dates of one dossier; moments are whole minutes.</summary>
public sealed record PromiseCase(SetDateReading Reading, DeadlineFacts Facts)
{
    private static readonly LocalDateTime Start = new(2026, 8, 3, 8, 0);

    internal DeadlineCalculator Calculator => new(Office.Calculator.Time, Regimes.Known, setDates: Reading);

    /// <summary>Promises of a day or a time of it, dated before the acceptance too, and up to three waits and two new dates about them.</summary>
    internal static Arbitrary<PromiseCase> Any() => Arb.From(
        from reading in Gen.Elements(SetDateReading.AsWritten, SetDateReading.NextWorkingDay)
        from promised in Due(-3, 40)
        from waits in Waits
        from moved in Moved
        select new PromiseCase(reading, new DeadlineFacts(Start) { Promised = promised, Interruptions = [.. waits], Reappointments = [.. moved] }),
        Smaller);

    /// <summary>One wait that lasts, on and beside the end of the working days about it.</summary>
    internal static Gen<Interruption> Open =>
        from at in Moment(-1, 45)
        from kind in Gen.Elements(InterruptionKind.Supplement, InterruptionKind.FinancialDuty)
        select new Interruption(kind, at, null, SupplementEffect.Resume);

    internal static Gen<List<Reappointment>> Moved =>
        from count in Gen.Choose(0, 2)
        from moved in (from told in Moment(0, 45) from due in Due(-3, 60) select new Reappointment(told, due)).ListOf(count)
        select moved;

    private static Gen<IEnumerable<Interruption>> Waits =>
        from count in Gen.Choose(0, 3)
        from kinds in Gen.Elements(InterruptionKind.Supplement, InterruptionKind.FinancialDuty).ListOf(count)
        from moments in Moment(0, 45).ListOf(2 * count)
        from lasts in Gen.Choose(0, 2)
        select Following(kinds, [.. moments.Order()], lasts > 0);

    private static Gen<LocalDateTime> Moment(int first, int last) =>
        from day in Gen.Choose(first, last)
        from minute in Gen.OneOf(Gen.Choose(0, 1439), Gen.Elements(0, 539, 540, 541, 1050, 1439))
        select Start.Date.PlusDays(day).AtMidnight().PlusMinutes(minute);

    private static Gen<DueMoment> Due(int first, int last) =>
        from at in Moment(first, last)
        from isDay in Gen.Elements(true, false)
        select isDay ? new DueMoment(at.Date) : DueMoment.At(at);

    // One after the other; the last may still last.
    private static IEnumerable<Interruption> Following(List<InterruptionKind> kinds, LocalDateTime[] moments, bool lasts) =>
        kinds.Select((kind, at) => new Interruption(kind, moments[2 * at], lasts && at == kinds.Count - 1 ? null : moments[(2 * at) + 1], SupplementEffect.Restart));

    private static IEnumerable<PromiseCase> Smaller(PromiseCase one)
    {
        for (var i = 0; i < one.Facts.Interruptions.Count; i++)
        {
            var at = i;
            yield return one with { Facts = one.Facts with { Interruptions = [.. one.Facts.Interruptions.Where((_, index) => index != at)] } };
        }

        for (var i = 0; i < one.Facts.Reappointments.Count; i++)
        {
            var at = i;
            yield return one with { Facts = one.Facts with { Reappointments = [.. one.Facts.Reappointments.Where((_, index) => index != at)] } };
        }
    }
}

public static class PromiseCaseArbitraries
{
    public static Arbitrary<PromiseCase> Case() => PromiseCase.Any();
}
