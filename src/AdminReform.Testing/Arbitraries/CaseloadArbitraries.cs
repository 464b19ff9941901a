using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Reports;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Caseloads around three statutory months: most histories are plausible, some are odd, and policies are any.</summary>
public static class CaseloadArbitraries
{
    private static readonly LocalDateTime Start = new(2025, 5, 20, 8, 0);
    private static readonly TimeLimit[] Limits =
        [TimeLimit.Parse("05 ngày làm việc"), TimeLimit.Parse("20 ngày"), TimeLimit.Parse("08 giờ làm việc"), TimeLimit.Parse("01 tháng")];

    /// <summary>As many dossiers as the size of the test at most.</summary>
    public static Arbitrary<Dossier[]> Dossiers() => Arb.From(
        Gen.Sized(size => Gen.Choose(0, size).SelectMany(count => Dossier().ArrayOf(count))),
        dossiers => dossiers.Select((_, index) => dossiers.Where((_, other) => other != index).ToArray()));

    /// <summary>Policies of counting: the two that ship half of the time, else any.</summary>
    public static Arbitrary<CountingPolicy> Policies() => Arb.From(
        from treatments in Gen.Elements(Enum.GetValues<Treatment>()).ArrayOf(5)
        from lateness in Gen.Elements(LatenessReading.Term, LatenessReading.Day, LatenessReading.Instant)
        from known in Gen.Elements(CountingPolicy.Default, CountingPolicy.WaitingAsOnTime, null, null)
        select known ?? new CountingPolicy
        {
            Refused = treatments[0],
            AwaitingSupplement = treatments[1],
            AwaitingDuty = treatments[2],
            WithdrawalAsked = treatments[3],
            Stopped = treatments[4],
            Lateness = lateness,
        });

    /// <summary>Two statutory months of 2025, and the June of the calendar.</summary>
    public static Arbitrary<ReportingPeriod> Periods() => Arb.From(Gen.Elements(
        ReportingPeriod.Month(2025, 7),
        ReportingPeriod.Month(2025, 8),
        ReportingPeriod.Span(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 30))));

    private static Gen<Dossier> Dossier() =>
        from unit in Gen.Elements("H26.1", "H26.2")
        from field in Gen.Elements("Đất đai", "Hộ tịch")
        from channel in Gen.Elements(Channel.Online, Channel.Counter, Channel.Post, Channel.Kiosk)
        from events in Gen.Frequency((6, Plausible()), (1, Filed()), (1, Any()))
        select Domain(new DossierHeader("1", "1.000001", "H26", unit, field, channel), events);

    private static Gen<DossierEvent[]> Plausible() =>
        from accepted in AcceptedAt(Minute(0, 70))
        from middle in Gen.Elements(
            new[] { DossierEventKind.Forwarded },
            [DossierEventKind.SupplementAsked],
            [DossierEventKind.SupplementAsked, DossierEventKind.Supplemented],
            [DossierEventKind.DutyAsked, DossierEventKind.DutyMet],
            [DossierEventKind.WithdrawalAsked],
            [DossierEventKind.WithdrawalAsked, DossierEventKind.WithdrawalDropped],
            [DossierEventKind.WithdrawalAsked, DossierEventKind.Stopped],
            [DossierEventKind.SupplementAsked, DossierEventKind.Closed],
            [DossierEventKind.Reappointed],
            [DossierEventKind.Stopped],
            [])
        from end in Gen.Elements(new[] { DossierEventKind.ResultReady }, [DossierEventKind.ResultReady, DossierEventKind.Returned], [])
        let kinds = middle.Concat(end).ToArray()
        from steps in Gen.Choose(1, 40 * 24).ArrayOf(kinds.Length)
        let times = steps.Aggregate(new List<LocalDateTime> { accepted.At }, (all, hours) => [.. all, all[^1].PlusHours(hours)])
        select (DossierEvent[])[accepted, .. kinds.Select((kind, index) => Event(kind, times[index + 1]))];

    private static Gen<DossierEvent[]> Filed() =>
        from at in Minute(0, 70)
        from after in Gen.Choose(1, 60)
        from answer in Gen.Elements(
            new[] { DossierEventKind.RefusedAtIntake }, [DossierEventKind.SupplementAsked], [DossierEventKind.SupplementAsked, DossierEventKind.Supplemented], [])
        select (DossierEvent[])[new Submitted(at), .. answer.Select((kind, index) => Event(kind, at.PlusHours((index + 1) * after)))];

    private static Gen<DossierEvent[]> Any() =>
        from accepted in AcceptedAt(Minute(0, 100)).ArrayOf().Select(all => all.Take(2).Cast<DossierEvent>())
        from kinds in Gen.Elements(Enum.GetValues<DossierEventKind>().Where(kind => kind != DossierEventKind.Accepted).ToArray()).ArrayOf(5)
        from times in Minute(0, 100).ArrayOf(5)
        from order in Gen.Shuffle(accepted.Concat(kinds.Select((kind, index) => Event(kind, times[index]))))
        select order;

    private static Gen<Accepted> AcceptedAt(Gen<LocalDateTime> times) =>
        from at in times
        from limit in Gen.Frequency((8, Gen.Elements(Limits).Select(limit => (TimeLimit?)limit)), (1, Gen.Constant<TimeLimit?>(null)))
        from promised in Gen.Frequency((8, Gen.Choose(1, 20).Select(days => (DueMoment?)new DueMoment(at.Date.PlusDays(days)))), (1, Gen.Constant<DueMoment?>(null)))
        from isNonTerritorial in Gen.Elements(true, false, false)
        select new Accepted(at, limit, promised, IsNonTerritorial: isNonTerritorial);

    private static Gen<LocalDateTime> Minute(int firstDay, int lastDay) =>
        from day in Gen.Choose(firstDay, lastDay)
        from hour in Gen.Elements(0, 7, 9)
        select Start.PlusDays(day).PlusHours(hour);

    private static DossierEvent Event(DossierEventKind kind, LocalDateTime at) => kind switch
    {
        DossierEventKind.Submitted => new Submitted(at),
        DossierEventKind.RefusedAtIntake => new RefusedAtIntake(at),
        DossierEventKind.SupplementAsked => new SupplementAsked(at),
        DossierEventKind.Supplemented => new Supplemented(at),
        DossierEventKind.DutyAsked => new DutyAsked(at),
        DossierEventKind.DutyMet => new DutyMet(at),
        DossierEventKind.Reappointed => new Reappointed(at, new DueMoment(at.Date.PlusDays(9))),
        DossierEventKind.WithdrawalAsked => new WithdrawalAsked(at),
        DossierEventKind.WithdrawalDropped => new WithdrawalDropped(at),
        DossierEventKind.Stopped => new Stopped(at),
        DossierEventKind.Closed => new Closed(at),
        DossierEventKind.ResultReady => new ResultReady(at),
        DossierEventKind.Returned => new Returned(at),
        DossierEventKind.CorrectionAsked => new CorrectionAsked(at),
        DossierEventKind.Corrected => new Corrected(at),
        _ => new Forwarded(at, "H26.1"),
    };

    private static Dossier Domain(DossierHeader header, DossierEvent[] events) => AdminReform.Dossiers.Dossier.Replay(header, events);
}
