using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using Result = AdminReform.Results.Result;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Values that are written and read; lists shrink by dropping values.</summary>
public static class DocumentArbitraries
{
    internal static readonly Gen<string> Words =
        Gen.Elements("Nghị định", "x", "\"quoted\" \\ back", "line\nbreak", "Điều 19 – khoản 6", "đổi 😀", "</script>", "");

    private static readonly Gen<string> Said = Words.Where(words => words.Length > 0);

    internal static readonly Gen<LocalizedText> Text = from vi in Said from en in Said select new LocalizedText(vi, en);

    internal static readonly Gen<LocalDate> Date = Gen.Choose(0, 20_000).Select(days => new LocalDate(1995, 1, 1).PlusDays(days));

    internal static readonly Gen<LocalDateTime> Moment =
        from date in Date
        from seconds in Gen.Choose(0, 86_399)
        from nanoseconds in Gen.Elements(0, 1, 500_000_000)
        select date.AtMidnight().PlusSeconds(seconds).PlusNanoseconds(nanoseconds);

    internal static readonly Gen<LocalTime> Time = Moment.Select(moment => moment.TimeOfDay);

    internal static readonly Gen<Citation> Cite =
        from number in Gen.Elements("118/2025/NĐ-CP", "61/2018/NĐ-CP", "766/QĐ-TTg")
        from title in Text
        from @from in Date
        from days in OrNull(Gen.Choose(0, 4000))
        from article in Maybe(Gen.Elements("19", "19a"))
        from clause in Maybe(Gen.Elements("6", "1"))
        from point in Maybe(Gen.Elements("a", "đ"))
        select new Citation(
            new Instrument(InstrumentNumber.Parse(number), title, @from, days is { } span ? @from.PlusDays(span) : null), article, clause, point);

    internal static readonly Gen<Certainty> Sure = Gen.Elements(Enum.GetValues<Certainty>());

    private static readonly Gen<CalendarDecision> Decision =
        from title in Text
        from published in Date
        from number in Maybe(Gen.Elements("10065/VPCP-KGVX"))
        from exact in Gen.Elements(true, false)
        from year in Gen.Choose(2010, 2040)
        from choices in Listed(from rule in Gen.Elements(VietnamRules) from day in Date select new HolidayChoice(rule, day))
        from swaps in Listed(from off in Date from apart in Gen.Elements(-7, -3, 1, 8) select new DaySwap(off, off.PlusDays(apart)))
        from sure in Sure
        select new CalendarDecision(title, published)
        {
            Number = number,
            IsPublicationExact = exact,
            SettlesYear = choices.Count + swaps.Count == 0 || exact ? year : null,
            Choices = choices,
            Swaps = swaps,
            Certainty = sure,
        };

    private static readonly Gen<LocalDay> Local =
        from date in Date
        from worked in Gen.Elements(true, false)
        from reason in Text
        from source in Maybe(Cite)
        from cause in Gen.Elements<ClosureCause?>(null, ClosureCause.NaturalDisaster, ClosureCause.Other)
        select cause is { } closed && source is not null ? LocalDay.Closed(date, closed, reason, source) : new LocalDay(date, worked, reason, source);

    private static readonly Gen<Regime> OneRegime =
        from id in Gen.Elements("118/2025/NĐ-CP", "tỉnh")
        from name in Text
        from @from in Date
        from days in OrNull(Gen.Choose(0, 4000))
        from amendments in Listed(from sure in Sure from note in Text select new Amendment(InstrumentNumber.Parse("367/2025/NĐ-CP"), sure, note))
        from places in Maybe(Cite).ArrayOf(3)
        from time in Maybe(Cited(Time))
        from effect in Maybe(Cited(Gen.Elements(SupplementEffect.Restart, SupplementEffect.Resume)))
        from clock in Maybe(Cited(Gen.Elements(NonTerritorialClock.FromAcceptance, NonTerritorialClock.FromReceiptByCompetent)))
        from outside in Maybe(Cited(Time))
        from counts in Maybe(Cited(Gen.Choose(0, 60))).ArrayOf(10)
        select new Regime(id, name, @from, days is { } span ? @from.PlusDays(span) : null)
        {
            Amendments = amendments,
            ClockStart = places[0],
            Participation = places[1],
            ResultReturn = places[2],
            Refusal = places[0],
            EarlyReturn = places[1],
            ForwardingCutOff = time,
            OutsideTerritoryForwardingCutOff = outside,
            NonTerritorialClock = clock,
            AppraisalSupplementRequestsAllowed = counts[9],
            SupplementEffect = effect,
            OutsideTerritoryForwardingWorkingDays = counts[0],
            SupplementNoticeWorkingDays = counts[1],
            SupplementRequestsAllowed = counts[2],
            ClosingDays = counts[3],
            ApologyLeadDays = counts[4],
            ReappointmentsAllowed = counts[5],
            OnlineAlertHours = counts[6],
            OnlineAcceptanceWorkingHours = counts[7],
            CorrectionWorkingDays = counts[8],
        };

    private static readonly Gen<DueMoment> Due = from date in Date from time in OrNull(Time) select new DueMoment(date, time);

    private static readonly Gen<TimeLimit> Limit =
        from unit in Gen.Elements(Enum.GetValues<TimeUnit>())
        from amount in Gen.Choose(1, 50)
        from minute in Gen.Choose(1, 1439)
        select unit == TimeUnit.SameDay ? TimeLimit.SameDayUntil(LocalTime.Midnight.PlusMinutes(minute)) : TimeLimit.Of(amount, unit);

    private static readonly Gen<Interruption> Pause =
        from kind in Gen.Elements(Enum.GetValues<InterruptionKind>())
        from start in Moment
        from hours in OrNull(Gen.Choose(0, 900))
        from effect in Gen.Elements(SupplementEffect.Restart, SupplementEffect.Resume)
        from own in Gen.Choose(0, 2)
        select new Interruption(
            kind, start, hours is { } span ? start.PlusHours(span) : null, kind == InterruptionKind.Supplement && own == 0 ? null : effect);

    private static readonly Gen<DeadlineFacts> Facts =
        from accepted in Moment
        from limit in Maybe(Limit)
        from promised in OrNull(Due)
        from pauses in Listed(Pause)
        from moved in (from told in Moment from due in Due select new Reappointment(told, due)).ListOf().Resize(3)
        from regime in Maybe(Gen.Elements(AdminReform.Law.Regimes.Known.All.ToArray()))
        select new DeadlineFacts(accepted, limit) { Promised = promised, Interruptions = pauses, Reappointments = [.. moved], Regime = regime };

    private static readonly Gen<StoredDeadline> Stored =
        from dossier in Gen.Elements("000.00.01.H26-250701-0033", "x")
        from facts in Facts
        from state in Gen.Elements(Enum.GetValues<DeadlineState>())
        from due in OrNull(Due).ArrayOf(2)
        from bounds in Maybe(from earliest in Due from latest in Due select new DueBounds(earliest, latest))
        select new StoredDeadline(
            dossier,
            facts,
            state == DeadlineState.Undetermined
                ? new Deadline { State = state, Reappointed = due[1], Undetermined = new("deadline.outside-calendar", new("ngoài lịch", "outside"), "", null) }
                : new Deadline { State = state, Original = due[0], Reappointed = due[1], Bounds = bounds },
            "vn-civil-service");

    private static readonly Gen<Problem> OneProblem =
        from code in Gen.Elements("json.missing", "dossier.transition.unlawful")
        from message in Text
        from path in Gen.Elements("", "$.a[0]", "12")
        from provision in Maybe(Gen.OneOf(Cite, Gen.Constant(Instruments.Decree118.Cite("19", "6"))))
        select new Problem(code, message, path, provision);

    private static string[] VietnamRules => [HolidayChoice.Tet(default).Rule, HolidayChoice.NationalDayAdjacent(default).Rule, "own"];

    /// <summary>Decisions on days off, whether or not a calendar takes them.</summary>
    public static Arbitrary<ValueList<CalendarDecision>> Decisions() => Lists(Decision);

    /// <summary>Days of one place, closures among them.</summary>
    public static Arbitrary<ValueList<LocalDay>> LocalDays() => Lists(Local);

    /// <summary>Regimes with any of their figures.</summary>
    public static Arbitrary<ValueList<Regime>> Regimes() => Lists(OneRegime);

    /// <summary>Deadlines of every state as they are stored, whether or not they follow from their facts.</summary>
    public static Arbitrary<ValueList<StoredDeadline>> StoredDeadlines() => Lists(Stored);

    /// <summary>Results of every status, with up to four problems.</summary>
    public static Arbitrary<Result<string>> Results() => Arb.From(
        from status in Gen.Elements(Enum.GetValues<ResultStatus>())
        from value in Words
        from first in OneProblem
        from others in Listed(OneProblem)
        select status switch
        {
            ResultStatus.Ok => Result.Of(value),
            ResultStatus.Created => Result<string>.Created(value),
            ResultStatus.NoContent => Result<string>.NoContent(),
            _ => Result<string>.Failure(status, [first, .. others]),
        },
        result => result.Problems.Count < 2 ? [] : [Result<string>.Failure(result.Status, result.Problems.Skip(1))]);

    internal static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class =>
        from none in Gen.Choose(0, 2)
        from value in gen
        select none == 0 ? null : value;

    internal static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : struct =>
        from none in Gen.Choose(0, 2)
        from value in gen
        select none == 0 ? (T?)null : value;

    internal static Gen<ValueList<T>> Listed<T>(Gen<T> gen) => from count in Gen.Choose(0, 3) from items in gen.ArrayOf(count) select ValueList.From(items);

    internal static Arbitrary<ValueList<T>> Lists<T>(Gen<T> gen) => Arb.From(
        Listed(gen), list => Enumerable.Range(0, list.Count).Select(i => ValueList.From(list.Where((_, index) => index != i))));

    private static Gen<Cited<T>> Cited<T>(Gen<T> gen) => from value in gen from source in Cite from sure in Sure from amended in Maybe(Cite) select new Cited<T>(value, source, sure, amended?.Instrument);
}
