using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>Fixed caseloads: every rule finds something in one of them at some moment.</summary>
public static class Caseloads
{
    private static readonly TimeLimit TenDays = TimeLimit.Parse("10 ngày làm việc");

    /// <summary>A dossier for each stage, around the month's turn and a holiday, over two units.</summary>
    public static Dossier[] Stages { get; } =
    [
        Of("alert-late", Channel.Online, new Submitted(new(2025, 7, 1, 9, 0))),
        Of("refused", Channel.Online, new Submitted(new(2025, 7, 1, 9, 0)), new RefusedAtIntake(new(2025, 7, 2, 9, 0))),
        Of("running", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays)),
        Of("in-time", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new ResultReady(new(2025, 7, 10, 9, 0)), new Returned(new(2025, 7, 11, 9, 0))),
        Of("in-time-not-handed-over", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new ResultReady(new(2025, 7, 10, 9, 0))),
        Of("late", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new ResultReady(new(2025, 7, 30, 9, 0))),
        Of("forwarded-late", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new Forwarded(new(2025, 7, 7, 9, 0), "one-stop")),
        Of(
            "outside-late",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays, IsNonTerritorial: true),
            new Forwarded(new(2025, 7, 7, 9, 0), "one-stop"),
            new ReceivedByCompetent(new(2025, 7, 8, 9, 0))),
        Of(
            "closed-early",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays),
            new SupplementAsked(new(2025, 7, 2, 9, 0)),
            new Closed(new(2025, 7, 10, 9, 0))),
        Of("extended", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new Reappointed(new(2025, 7, 14, 9, 0), new DueMoment(new LocalDate(2025, 7, 22)))),
        Of(
            "extended-twice",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays),
            new Reappointed(new(2025, 7, 14, 9, 0), new DueMoment(new LocalDate(2025, 7, 22))),
            new Reappointed(new(2025, 7, 21, 9, 0), new DueMoment(new LocalDate(2025, 8, 22)))),
        Of(
            "supplements",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays),
            new SupplementAsked(new(2025, 7, 9, 9, 0)),
            new Supplemented(new(2025, 7, 11, 9, 0)),
            new SupplementAsked(new(2025, 7, 24, 16, 0))),
        Of(
            "last-hour",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays),
            new SupplementAsked(new(2025, 7, 15, 16, 0)),
            new Supplemented(new(2025, 7, 16, 17, 30))),
        Of(
            "closing-time",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays),
            new SupplementAsked(new(2025, 7, 3, 9, 0)),
            new Supplemented(new(2025, 7, 4, 17, 30)),
            new SupplementAsked(new(2025, 7, 7, 9, 0)),
            new Supplemented(new(2025, 7, 8, 17, 30))),
        Of("waiting", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new SupplementAsked(new(2025, 7, 2, 9, 0))),
        Of(
            "leg-late",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays),
            new OpinionAsked(new(2025, 7, 2, 9, 0), "other agency", TimeLimit.Parse("02 ngày làm việc")),
            new OpinionGiven(new(2025, 7, 10, 9, 0), "other agency")),
        Of("hours", Channel.Counter, new Accepted(new(2025, 8, 29, 15, 0), TimeLimit.Parse("08 giờ làm việc"))),
        Of("before-submission", Channel.Online, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new Submitted(new(2025, 7, 2, 9, 0))),
        Of("stopped", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new Stopped(new(2025, 7, 15, 17, 30))),
        Of("a step skipped", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new StepRecorded(new(2025, 7, 2, 9, 0), "C"), new StepRecorded(new(2025, 7, 2, 10, 0), "A")),
        Of("a step of nobody", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new StepRecorded(new(2025, 7, 2, 9, 0), "B")),
        Of("a step of nobody left", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new StepRecorded(new(2025, 7, 3, 9, 0), "B"), new StepRecorded(new(2025, 7, 4, 9, 0), "C")),
        Of("endangered", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new StepRecorded(new(2025, 7, 10, 9, 0), "B")),
        Of("old-regime", Channel.Counter, new Accepted(new(2025, 6, 30, 9, 0), TenDays)),
        Of("not-yet", Channel.Counter, new Accepted(new(2025, 8, 1, 9, 0), TenDays)),
        Of(
            "corrected-late",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays),
            new ResultReady(new(2025, 7, 10, 9, 0)),
            new CorrectionAsked(new(2025, 7, 11, 9, 0)),
            new Corrected(new(2025, 7, 18, 9, 0))),
        Of("refused-late", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays), new ResultReady(new(2025, 7, 17, 9, 0), ResultOutcome.Refused)),
        Of(
            "early-untold",
            Channel.Counter,
            new Accepted(new(2025, 7, 1, 9, 0), TenDays),
            new StatusTold(new(2025, 7, 1, 9, 5)),
            new ResultReady(new(2025, 7, 8, 9, 0)),
            new Returned(new(2025, 7, 8, 10, 0))),
        Of("told-late", Channel.Counter, new Accepted(new(2026, 7, 1, 9, 0), TenDays), new StatusTold(new(2026, 7, 2, 9, 0))),
        Of("empty", Channel.Counter),
    ];

    /// <summary>Many dossiers of one unit with the same history: what is said of each must stay apart.</summary>
    public static Dossier[] Twins { get; } =
        [.. Enumerable.Range(0, 5).Select(number => Of($"twin-{number:D2}", Channel.Counter, new Accepted(new(2025, 7, 1, 9, 0), TenDays)))];

    public static Dossier[] Named(string name) => name switch
    {
        nameof(Stages) => Stages,
        nameof(Twins) => Twins,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static Dossier Of(string id, Channel channel, params DossierEvent[] events) => Dossier.Replay(
        new(id, "1.001193", "one-stop", id.Length % 2 == 0 ? "resolving unit" : "one-stop", "civil status", channel), events);
}
