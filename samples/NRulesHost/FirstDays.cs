using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;
using NRulesHost.Facts;

namespace NRulesHost;

/// <summary>What came to the office in its first month; all of it is invented.</summary>
public static class FirstDays
{
    /// <summary>When the office began to watch.</summary>
    public static readonly LocalDateTime Opening = new(2025, 7, 1, 7, 30);

    /// <summary>The last morning of the month.</summary>
    public static readonly LocalDateTime End = new(2025, 7, 31, 8, 0);

    private const string Land = "đất đai";

    private static readonly TimeLimit TenDays = TimeLimit.WorkingDays(10);

    /// <summary>The dossiers, each with all that happens to it in the month.</summary>
    public static IReadOnlyList<Dossier> Dossiers { get; } =
    [
        Of("H26.15-0001", Land, Channel.Counter, new Accepted(On(1, 9), TenDays), new Forwarded(On(1, 10), "land registry")),
        Of("H26.15-0002", Land, Channel.Online, new Submitted(On(1, 9)), new Accepted(On(1, 14), TenDays), new Forwarded(On(1, 15), "land registry")),
        Of(
            "H26.15-0003", Land, Channel.Counter, new Accepted(On(2, 8), TenDays), new Forwarded(On(2, 9), "land registry"),
            new ResultReady(On(9, 10)), new Returned(On(29, 10))),
        Of(
            "H26.15-0004", Land, Channel.Counter, new Accepted(On(2, 8), TenDays), new Forwarded(On(2, 9), "land registry"),
            new Reappointed(On(15, 16), new DueMoment(new LocalDate(2025, 7, 22)))),

        // Late for one night: no morning sees it, and it is told all the same.
        Of(
            "H26.15-0005", "hộ tịch", Channel.Counter, new Accepted(On(1, 8), TimeLimit.WorkingDays(1)), new Forwarded(On(1, 9), "land registry"),
            new ResultReady(new(2025, 7, 3, 7, 45)), new Returned(new(2025, 7, 3, 7, 50))),
        Of(
            "H26.15-0006", Land, Channel.Counter, new Accepted(On(7, 8), TenDays), new Forwarded(On(7, 9), "land registry"),
            new SupplementAsked(On(8, 9)), new Supplemented(On(14, 9)), new ResultReady(On(24, 9))),
        Of("H26.15-0007", "hộ tịch", Channel.Online, new Submitted(On(14, 8)), new Accepted(On(17, 8), TimeLimit.WorkingDays(5))),
    ];

    /// <summary>What the land register held on a day.</summary>
    public static IReadOnlyList<LandFile> FilesOn(LocalDate day) =>
    [
        new("H26.15-0001", "12/45", 120, SurveyedOn: Done(day, 3)),
        new("H26.15-0002", "12/88", 640, SurveyedOn: Done(day, 11)),
        new("H26.15-0003", "14/07", 90, SurveyedOn: Done(day, 2)),
        new("H26.15-0004", "12/45", 120, IsDisputed: day.Day >= 8, SurveyedOn: Done(day, 3)),
        new("H26.15-0006", "15/21", 210, SurveyedOn: Done(day, 9)),
    ];

    /// <summary>What the cashier knew on a day.</summary>
    public static IReadOnlyList<Fee> FeesOn(LocalDate day) =>
    [
        new("H26.15-0001", 160_000, IsPaid: day.Day >= 2),
        new("H26.15-0002", 420_000, IsPaid: day.Day >= 4),
        new("H26.15-0003", 145_000, IsPaid: day.Day >= 21),
        new("H26.15-0004", day.Day >= 9 ? 160_000 : 150_000, IsPaid: true),
        new("H26.15-0006", 205_000, IsPaid: true),
    ];

    /// <summary>Who waited at eight in the morning of a day.</summary>
    public static IReadOnlyList<WaitingLine> QueuesOn(LocalDate day) =>
        [new("counter 1", day.DayOfWeek == IsoDayOfWeek.Monday ? 9 : 3, 1), new("counter 2", day.Day == 10 ? 4 : 0, day.Day == 10 ? 0 : 1)];

    private static LocalDate? Done(LocalDate day, int on) => day.Day >= on ? new(2025, 7, on) : null;

    private static LocalDateTime On(int day, int hour) => new(2025, 7, day, hour, 0);

    private static Dossier Of(string id, string field, Channel channel, params DossierEvent[] events) =>
        Dossier.Replay(new(id, field == Land ? "1.012783" : "1.001193", "one-stop", "land registry", field, channel), events);
}
