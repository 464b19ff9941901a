using AdminReform.Calendars;
using AdminReform.Dossiers;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>What a regime of a caller says, from a day on; <see langword="null"/> where it says nothing.</summary>
public sealed record RegimeDraft(int FirstDay, SupplementEffect? Effect, int? Allowed);

/// <summary>Regimes of a caller's own, and a dossier accepted under one of them, or before the first, that was supplemented and re-appointed.</summary>
public sealed record RegimeCase(
    RegimeDraft[] Drafts, int AcceptedOn, SupplementEffect? OwnEffect, RegimeDraft? Named, int[] Waits, int[] NewDates)
{
    private static readonly LocalDate First = new(2025, 7, 1);

    private static readonly Citation Source = Regimes.Known.At(First).SupplementEffect!.Source;

    public LocalDateTime AcceptedAt => First.PlusDays(AcceptedOn).At(new(9, 0));

    public DeadlineCalculator Calculator() => Over(Regimes.Of(Drafts.Select((draft, at) =>
        RegimeOf(draft, $"own-{at}", at + 1 < Drafts.Length ? First.PlusDays(Drafts[at + 1].FirstDay - 1) : null))));

    /// <summary>The dossier: acceptance, one wait after the other, then one new date after the other.</summary>
    public Dossier Dossier()
    {
        var at = AcceptedAt;
        List<DossierEvent> events =
            [new Accepted(at, TimeLimit.WorkingDays(10), Effect: OwnEffect, Regime: Named is { } named ? RegimeOf(named, "named", null) : null)];
        foreach (var (from, to) in Spans())
        {
            events.Add(new SupplementAsked(from));
            events.Add(new Supplemented(to));
            at = to;
        }

        events.AddRange(NewDates.Select((days, index) => new Reappointed(at.PlusHours(index + 1), new DueMoment(First.PlusDays(60 + days)))));
        return Dossiers.Dossier.Replay(DossierExamples.Header, events);
    }

    /// <summary>The deadline by hand: the regime looked up from day to day, and nothing left to it in what is calculated.</summary>
    public Deadline Expected()
    {
        var said = Named ?? Drafts.LastOrDefault(draft => draft.FirstDay <= AcceptedOn);
        var effect = OwnEffect ?? said?.Effect ?? SupplementEffect.Restart;
        var counted = NewDates.Take(said?.Allowed ?? NewDates.Length).ToArray();
        return Over(Regimes.Of(new Regime("none", new("không", "none"), First.PlusDays(-400)))).Calculate(
            new DeadlineFacts(AcceptedAt, TimeLimit.WorkingDays(10))
            {
                Interruptions = [.. Spans().Select(span => new Interruption(InterruptionKind.Supplement, span.From, span.To, effect))],
                Reappointments = counted.Length == 0 ? [] : [new(AcceptedAt, new DueMoment(First.PlusDays(60 + counted[^1])))],
            });
    }

    public override string ToString() =>
        $"accepted {AcceptedAt}, own {OwnEffect}, named {Named}, waits [{string.Join(' ', Waits)}], new [{string.Join(' ', NewDates)}], regimes {string.Join("; ", (IEnumerable<RegimeDraft>)Drafts)}";

    private IEnumerable<(LocalDateTime From, LocalDateTime To)> Spans()
    {
        var at = AcceptedAt;
        foreach (var days in Waits)
        {
            var from = at.PlusDays(1 + (days % 3));
            at = from.PlusDays(days);
            yield return (from, at);
        }
    }

    private static DeadlineCalculator Over(Regimes regimes) =>
        new(new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Common), regimes);

    private static Regime RegimeOf(RegimeDraft draft, string id, LocalDate? last) => new(id, new(id, id), First.PlusDays(draft.FirstDay), last)
    {
        SupplementEffect = draft.Effect is { } effect ? new(effect, Source) : null,
        ReappointmentsAllowed = draft.Allowed is { } allowed ? new(allowed, Source) : null,
    };
}

public static class RegimeCaseArbitraries
{
    private static Gen<SupplementEffect?> Effect => Gen.Elements<SupplementEffect?>(null, SupplementEffect.Restart, SupplementEffect.Resume);

    private static Gen<RegimeDraft> Draft =>
        from effect in Effect
        from allowed in Gen.Elements<int?>(null, 0, 1, 2, 3)
        select new RegimeDraft(0, effect, allowed);

    public static Arbitrary<RegimeCase> Case() => Arb.From(
        from count in Gen.Choose(1, 4)
        from gaps in Gen.Choose(1, 40).ArrayOf(count)
        from drafts in Draft.ArrayOf(count)
        from accepted in Gen.Choose(0, 120)
        from own in Gen.Frequency((3, Gen.Constant<SupplementEffect?>(null)), (1, Effect))
        from named in Gen.Frequency((3, Gen.Constant<RegimeDraft?>(null)), (1, Draft.Select(draft => (RegimeDraft?)draft)))
        from waits in Gen.Choose(0, 9).ArrayOf().Resize(3)
        from dates in Gen.Choose(0, 90).ArrayOf().Resize(5)
        select new RegimeCase(
            [.. drafts.Select((draft, at) => draft with { FirstDay = gaps.Take(at + 1).Sum() })], accepted, own, named, waits, dates));
}
