using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>
/// The history of a dossier as a list of steps. What a step cannot mean, such as a duty met that nobody asked for, is a record of the kind that
/// real logs hold.
/// </summary>
/// <param name="Start">When it is filed, in quarters of an hour from <see cref="Origin"/>; before it where negative.</param>
/// <param name="Limit">Which limit it has; the last has none, and is promised instead.</param>
/// <param name="Channel">How it is filed.</param>
/// <param name="Steps">Each step: what happens, and after how many hours.</param>
public sealed record FiledDossier(int Start, int Limit, Channel Channel, ValueList<int> Steps)
{
    /// <summary>How many kinds of step there are.</summary>
    internal const int Kinds = 32;

    private static readonly string[] StepsNoted = ["A", "B", "C", "D xong", "E", "D", "of nobody"];

    internal static readonly TimeLimit?[] Limits =
    [
        .. new[] { "03 ngày làm việc", "10 ngày làm việc", "15 ngày", "08 giờ làm việc", "Trong ngày làm việc", "01 tháng" }.Select(TimeLimit.Parse),
        null,
    ];

    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    /// <summary>The moment from which the start is counted: the first day of a regime, at 07:00.</summary>
    public static LocalDateTime Origin { get; } = new(2025, 7, 1, 7, 0);

    /// <summary>The dossier of this history: its id is d-NUMBER, and every third is resolved by the unit that receives it.</summary>
    /// <param name="number">A number of its own in its caseload.</param>
    public Dossier ToDossier(int number)
    {
        var filed = Origin.PlusMinutes(Start * 15);
        var header = new DossierHeader(
            $"d-{number:D3}", "1.001193", "one-stop", number % 3 == 2 ? "one-stop" : "resolving unit", "civil status", Channel);
        var at = filed;
        List<DossierEvent> events = [new Submitted(filed)];
        foreach (var step in Steps)
        {
            if (step % Kinds == 16)
            {
                events.Add(new DutyAsked(at, SuspendsLimit: true));
            }

            at = MomentOf(step, at, Dossier.Replay(header, events));
            events.Add(EventOf(step, at, filed));
        }

        return Dossier.Replay(header, events);
    }

    // Most steps come some hours after the one before; some at the closing of the office, some at the last hour before the due moment.
    private static LocalDateTime MomentOf(int step, LocalDateTime at, Dossier before)
    {
        var later = at.PlusHours(step / Kinds % 100);
        var closing = later.Date + new LocalTime(17, 30);
        return (step % Kinds) switch
        {
            15 or 16 => closing > at ? closing : closing.PlusDays(1),
            23 when Calculator.Calculate(before.ToDeadlineFacts()).Due is { } due && due.End > at =>
                LocalDateTime.Max(at, Calculator.Time.Plus(due.End, Duration.FromHours(-1))),
            _ => later,
        };
    }

    private DossierEvent EventOf(int step, LocalDateTime at, LocalDateTime filed) => (step % Kinds) switch
    {
        0 or 1 or 2 when Limits[Limit] is { } limit => new Accepted(at, limit, IsNonTerritorial: step / Kinds % 5 == 4),
        0 or 1 or 2 => new Accepted(at, Promised: new DueMoment(at.Date.PlusDays(6))),
        3 => new Forwarded(at, "resolving unit", step / Kinds % 2 == 0 ? "kim" : null),
        4 or 5 or 23 => new SupplementAsked(at),
        6 or 15 => new Supplemented(at),
        7 => new Reappointed(at, new DueMoment(at.Date.PlusDays(5))),
        8 => new ResultReady(at),
        9 => new OpinionAsked(at, "other agency", TimeLimit.Parse("02 ngày làm việc")),
        10 => new OpinionGiven(at, "other agency"),
        11 => new Stopped(at),
        12 => new Returned(at),
        13 => new DutyAsked(at, SuspendsLimit: true),
        14 or 16 => new DutyMet(at),
        17 => new Accepted(filed.PlusDays(-1), Limits[Limit], Limits[Limit] is null ? new DueMoment(filed.Date.PlusDays(2)) : null),
        18 => new RefusedAtIntake(at),
        19 => new Reappointed(at, new DueMoment(at.Date.PlusDays(1))),
        20 => new OpinionAsked(at, "third agency", TimeLimit.Parse("04 giờ làm việc")),
        21 => new WithdrawalAsked(at),
        28 or 29 or 30 => new StepRecorded(at, StepsNoted[step / Kinds % StepsNoted.Length]),
        22 when step / Kinds % 2 == 0 => new ReceivedByCompetent(at),
        24 => new CorrectionAsked(at),
        25 => new Corrected(at),
        26 => new StatusTold(at),
        31 => new Paid(at, step / Kinds % 2 == 0 ? PaymentWay.Online : PaymentWay.Direct),
        27 => new ResultReady(at, ResultOutcome.Refused),
        _ => new Closed(at),
    };
}
