using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>An office and the facts of one dossier, with moments on and beside the edges of sessions; they shrink to fewer interruptions and days off and smaller limits.</summary>
public static class DeadlineCaseArbitraries
{
    private static readonly LocalDateTime Start = new LocalDate(2026, 6, 1).AtMidnight();

    // Minutes that lie on and beside the edges of sessions as often as elsewhere.
    private static Gen<int> MinuteOfDay => Gen.OneOf(
        Gen.Choose(0, 1439), Gen.Elements(0, 449, 450, 465, 690, 691, 810, 899, 900, 901, 1020, 1050, 1051, 1439));

    /// <summary>Offices of four weeks and four schedules, with days off of their own, and a dossier with up to three supplements.</summary>
    public static Arbitrary<DeadlineCase> Case() => Arb.From(
        from week in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        from hours in Gen.Frequency((3, Gen.Choose(0, 1)), (1, Gen.Choose(2, 3)))
        from policy in Gen.Frequency((3, Gen.Constant(StartPolicy.AtAcceptance)), (1, Gen.Constant(StartPolicy.NextWorkingDayAfterCutOff)))
        from off in Gen.Choose(140, 300).ListOf().Resize(20)
        from facts in Facts
        select new DeadlineCase(week, hours, policy, [.. off], facts),
        Smaller);

    private static Gen<DeadlineFacts> Facts =>
        from limit in DeadlineArbitraries.Limit().Generator
        from accepted in Moment(0, 20)
        from count in Gen.Choose(0, 3)
        from pauses in Pause.ListOf(count)
        select new DeadlineFacts(accepted, limit) { Interruptions = NotNested(pauses) };

    private static Gen<Interruption> Pause =>
        from start in Moment(-3, 60)
        from days in Gen.Choose(0, 12)
        from minute in MinuteOfDay
        from effect in Gen.Elements(SupplementEffect.Restart, SupplementEffect.Resume)
        select new Interruption(
            InterruptionKind.Supplement, start, LocalDateTime.Max(start, start.Date.PlusDays(days).AtMidnight().PlusMinutes(minute)), effect);

    private static Gen<LocalDateTime> Moment(int first, int last) =>
        from day in Gen.Choose(first, last)
        from minute in MinuteOfDay
        select Start.PlusDays(day).PlusMinutes(minute);

    private static ValueList<Interruption> NotNested(IEnumerable<Interruption> pauses)
    {
        List<Interruption> kept = [];
        foreach (var pause in pauses.OrderBy(pause => pause.From))
        {
            if (kept.Count == 0 || pause.To > kept[^1].To)
            {
                kept.Add(pause);
            }
        }

        return ValueList.From(kept);
    }

    private static IEnumerable<DeadlineCase> Smaller(DeadlineCase original)
    {
        for (var i = 0; i < original.Facts.Interruptions.Count; i++)
        {
            var at = i;
            yield return original.With(facts => facts with { Interruptions = [.. facts.Interruptions.Where((_, index) => index != at)] });
        }

        if (original.ExtraDaysOff.Count > 0)
        {
            yield return original with { ExtraDaysOff = [.. original.ExtraDaysOff.Skip(1)] };
            yield return original with { ExtraDaysOff = [.. original.ExtraDaysOff.SkipLast(1)] };
        }

        foreach (var limit in DeadlineArbitraries.Limit().Shrinker(original.Facts.Limit!))
        {
            yield return original.With(facts => facts with { Limit = limit });
        }
    }
}
