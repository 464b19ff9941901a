using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Histories of a dossier, lawful or not; they shrink by dropping events.</summary>
public static class DossierArbitraries
{
    private static readonly LocalDateTime Start = new(2025, 7, 1, 8, 0);

    private static readonly string[] OtherAgencies = ["H26.7", "H26.8"];

    private static readonly string[] Units = ["H26.12", "H26.12.3", "H26.12.4"];

    /// <summary>The agencies that are asked for an opinion.</summary>
    public static ValueList<string> Agencies => ValueList.From(OtherAgencies);

    /// <summary>Up to 24 moves; one in eleven runs backwards in time.</summary>
    public static Arbitrary<DossierMoves> AnyMoves() => Arb.From(
        from length in Gen.Choose(0, 24)
        from items in Gen.ArrayOf(
            from choice in Gen.Choose(0, 999)
            from minutes in Gen.Frequency((8, Gen.Choose(0, 900)), (2, Gen.Choose(1_000, 40_000)), (1, Gen.Choose(-300, -1)))
            from detail in Gen.Choose(0, 59)
            select new DossierMove(choice, minutes, detail), length)
        select new DossierMoves(ValueList.From(items)),
        steps => Shorter(steps.Items).Select(items => new DossierMoves(ValueList.From(items))));

    /// <summary>The histories that moves stand for: half of them begin in the usual order.</summary>
    public static Arbitrary<History> Histories() => Arb.From(
        from steps in AnyMoves().Generator
        select new History(ValueList.From(Events(steps))),
        history => Shorter(history.Events).Select(items => new History(ValueList.From(items))));

    /// <summary>The event that a number stands for; every kind and every detail can come up.</summary>
    public static DossierEvent Event(DossierEventKind kind, LocalDateTime at, int detail) => kind switch
    {
        DossierEventKind.Submitted => new Submitted(at),
        DossierEventKind.Accepted => Accepted(at, detail),
        DossierEventKind.RefusedAtIntake => new RefusedAtIntake(at, detail % 2 == 0 ? null : "thiếu thẩm quyền"),
        DossierEventKind.Forwarded => new Forwarded(at, Units[detail % 3], detail % 2 == 0 ? null : $"officer-{detail}"),
        DossierEventKind.SupplementAsked => new SupplementAsked(at),
        DossierEventKind.Supplemented => new Supplemented(at),
        DossierEventKind.DutyAsked => new DutyAsked(at, detail % 2 == 0),
        DossierEventKind.DutyMet => new DutyMet(at),
        DossierEventKind.OpinionAsked => new OpinionAsked(at, OtherAgencies[detail % 2], detail % 3 == 0 ? TimeLimit.WorkingDays(3) : null),
        DossierEventKind.OpinionGiven => new OpinionGiven(at, OtherAgencies[detail % 2]),
        DossierEventKind.Reappointed => new Reappointed(at, new DueMoment(at.Date.PlusDays(detail - 5)), "chờ xác minh"),
        DossierEventKind.WithdrawalAsked => new WithdrawalAsked(at),
        DossierEventKind.WithdrawalDropped => new WithdrawalDropped(at),
        DossierEventKind.Stopped => new Stopped(at),
        DossierEventKind.Closed => new Closed(at),
        DossierEventKind.ResultReady => new ResultReady(at, detail % 4 == 0 ? ResultOutcome.Refused : ResultOutcome.Granted),
        DossierEventKind.Returned => new Returned(at),
        DossierEventKind.CorrectionAsked => new CorrectionAsked(at),
        DossierEventKind.Corrected => new Corrected(at),
        DossierEventKind.TakenBack => new TakenBack(at, new StepRecorded(at, "không có"), "officer-7", "ghi nhầm"),
        DossierEventKind.ReceivedByCompetent => new ReceivedByCompetent(at),
        DossierEventKind.StatusTold => new StatusTold(at),
        DossierEventKind.Paid => new Paid(at, detail % 2 == 0 ? PaymentWay.Online : PaymentWay.Direct),
        _ => new StepRecorded(at, $"bước {detail}"),
    };

    private static Accepted Accepted(LocalDateTime at, int detail) => (detail % 3) switch
    {
        0 => new(at, TimeLimit.WorkingDays(1 + detail), Effect: (SupplementEffect)(1 + (detail % 2)), IsNonTerritorial: detail % 2 == 0),
        1 => new(at, Promised: new DueMoment(at.Date.PlusDays(detail), detail % 2 == 0 ? null : new LocalTime(11, 30))),
        _ => new(at, TimeLimit.Days(1 + detail), new DueMoment(at.Date.PlusDays(1 + detail))),
    };

    private static List<DossierEvent> Events(DossierMoves steps)
    {
        var at = Start;
        var events = new List<DossierEvent>();
        foreach (var step in steps.Items)
        {
            at = at.PlusMinutes(step.Minutes);

            // The usual order first, so that histories go deep; then anything.
            var usual = step.Choice < 500 && events.Count < 3 ? events.Count + (events.Count == 2 ? 1 : 0) : step.Choice % 24;
            events.Add(Event((DossierEventKind)(1 + usual), at, step.Detail));
        }

        return events;
    }

    private static IEnumerable<IEnumerable<T>> Shorter<T>(ValueList<T> items) => items.Count == 0
        ? []
        : Enumerable.Range(0, items.Count).Select(without => items.Where((_, index) => index != without)).Prepend(items.Take(items.Count / 2));
}
