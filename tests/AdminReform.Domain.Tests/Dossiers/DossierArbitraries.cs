using AdminReform.Deadlines;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>A step of a generated history: which act, how long after the one before, and details to choose from.</summary>
public sealed record Move(int Choice, int Minutes, int Detail);

/// <summary>A generated sequence of steps.</summary>
public sealed record Moves(Move[] Items)
{
    public override string ToString() => string.Join("; ", Items.Select(step => $"{step.Choice}/{step.Minutes}/{step.Detail}"));
}

/// <summary>A generated history, lawful or not, with times that may run backwards.</summary>
public sealed record History(DossierEvent[] Events)
{
    public override string ToString() => string.Join("; ", (IEnumerable<DossierEvent>)Events);
}

public static class DossierArbitraries
{
    internal static readonly string[] Agencies = ["H26.7", "H26.8"];

    private static readonly string[] Units = ["H26.12", "H26.12.3", "H26.12.4"];

    public static Arbitrary<Moves> AnyMoves() => Arb.From(
        from length in Gen.Choose(0, 24)
        from items in Gen.ArrayOf(
            from choice in Gen.Choose(0, 999)
            from minutes in Gen.Frequency((8, Gen.Choose(0, 900)), (2, Gen.Choose(1_000, 40_000)), (1, Gen.Choose(-300, -1)))
            from detail in Gen.Choose(0, 59)
            select new Move(choice, minutes, detail), length)
        select new Moves(items),
        steps => Shorter(steps.Items).Select(items => new Moves(items)));

    public static Arbitrary<History> Histories() => Arb.From(
        from steps in AnyMoves().Generator
        select new History(Events(steps)),
        history => Shorter(history.Events).Select(items => new History(items)));

    /// <summary>The event that a number stands for; every kind and every detail can come up.</summary>
    internal static DossierEvent Event(DossierEventKind kind, LocalDateTime at, int detail) => kind switch
    {
        DossierEventKind.Submitted => new Submitted(at),
        DossierEventKind.Accepted => Accepted(at, detail),
        DossierEventKind.RefusedAtIntake => new RefusedAtIntake(at, detail % 2 == 0 ? null : "thiếu thẩm quyền"),
        DossierEventKind.Forwarded => new Forwarded(at, Units[detail % 3], detail % 2 == 0 ? null : $"officer-{detail}"),
        DossierEventKind.SupplementAsked => new SupplementAsked(at),
        DossierEventKind.Supplemented => new Supplemented(at),
        DossierEventKind.DutyAsked => new DutyAsked(at, detail % 2 == 0),
        DossierEventKind.DutyMet => new DutyMet(at),
        DossierEventKind.OpinionAsked => new OpinionAsked(at, Agencies[detail % 2], detail % 3 == 0 ? TimeLimit.WorkingDays(3) : null),
        DossierEventKind.OpinionGiven => new OpinionGiven(at, Agencies[detail % 2]),
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

    private static DossierEvent[] Events(Moves steps)
    {
        var at = DossierExamples.Start;
        var events = new List<DossierEvent>();
        foreach (var step in steps.Items)
        {
            at = at.PlusMinutes(step.Minutes);

            // The usual order first, so that histories go deep; then anything.
            var usual = step.Choice < 500 && events.Count < 3 ? events.Count + (events.Count == 2 ? 1 : 0) : step.Choice % 24;
            events.Add(Event((DossierEventKind)(1 + usual), at, step.Detail));
        }

        return [.. events];
    }

    private static IEnumerable<T[]> Shorter<T>(T[] items) => items.Length == 0
        ? []
        : Enumerable.Range(0, items.Length).Select(without => items.Where((_, index) => index != without).ToArray()).Prepend(items[..(items.Length / 2)]);
}
