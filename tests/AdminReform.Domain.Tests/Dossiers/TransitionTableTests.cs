using AdminReform.Deadlines;
using NodaTime;
using Kind = AdminReform.Dossiers.DossierEventKind;

namespace AdminReform.Dossiers;

/// <summary>The transition table once more, written by hand from Decree 118/2025/NĐ-CP by the codes of the portal: every row and every cell.</summary>
public sealed class TransitionTableTests
{
    private const string None = "-";

    /// <summary>
    /// Act; the codes in which it is lawful; the code it leads to, or <c>=</c> where the status stays or goes back; the article.
    /// </summary>
    private static readonly (Kind Act, int[] From, string To, string Article)[] Rows =
    [
        (Kind.Submitted, [0], "1", "15"),
        (Kind.Accepted, [0, 1], "2", "17.3"),
        (Kind.RefusedAtIntake, [1], "3", "17"),
        (Kind.Forwarded, [2, 4], "4", "18"),
        (Kind.SupplementAsked, [1, 2, 4], "5", "19.5"),
        (Kind.Supplemented, [5], "=", "19.5"),
        (Kind.DutyAsked, [1, 2, 4], "6", None),
        (Kind.DutyMet, [6], "=", None),
        (Kind.OpinionAsked, [2, 4], "4", "19.4"),
        (Kind.OpinionGiven, [4, 5, 6], "=", "19.4"),
        (Kind.Reappointed, [2, 4], "=", "19.6"),
        (Kind.WithdrawalAsked, [2, 4, 5, 6], "7", "21"),
        (Kind.WithdrawalDropped, [7], "=", "21"),
        (Kind.Stopped, [2, 4, 5, 6, 7], "8", "21"),
        (Kind.Closed, [5], "8", "19.5"),
        (Kind.ResultReady, [2, 4], "9", "19"),
        (Kind.Returned, [9], "10", "22"),
        (Kind.CorrectionAsked, [9, 10], "=", "23.1"),
        (Kind.Corrected, [9, 10], "=", "23.1"),
        (Kind.StepRecorded, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "=", None),
        (Kind.TakenBack, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "=", None),
        (Kind.ReceivedByCompetent, [2, 4], "4", "17.3"),
        (Kind.StatusTold, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "=", None),
        (Kind.Paid, [1, 2, 4, 5, 6, 7, 9], "=", None),
    ];

    /// <summary>Where a dossier can stand: its code, what lies beneath a wait or a request to withdraw, and how it came there.</summary>
    private static readonly (string Name, Kind[] History)[] Places =
    [
        ("0", []),
        ("1", [Kind.Submitted]),
        ("2", [Kind.Submitted, Kind.Accepted]),
        ("3", [Kind.Submitted, Kind.RefusedAtIntake]),
        ("4", [Kind.Submitted, Kind.Accepted, Kind.Forwarded]),
        ("5 of 1", [Kind.Submitted, Kind.SupplementAsked]),
        ("5 of 2", [Kind.Accepted, Kind.SupplementAsked]),
        ("5 of 4", [Kind.Accepted, Kind.Forwarded, Kind.SupplementAsked]),
        ("6 of 1", [Kind.Submitted, Kind.DutyAsked]),
        ("6 of 2", [Kind.Accepted, Kind.DutyAsked]),
        ("6 of 4", [Kind.Accepted, Kind.Forwarded, Kind.DutyAsked]),
        ("7 of 2", [Kind.Accepted, Kind.WithdrawalAsked]),
        ("7 of 4", [Kind.Accepted, Kind.Forwarded, Kind.WithdrawalAsked]),
        ("7 of 5", [Kind.Accepted, Kind.SupplementAsked, Kind.WithdrawalAsked]),
        ("7 of 6", [Kind.Accepted, Kind.Forwarded, Kind.DutyAsked, Kind.WithdrawalAsked]),
        ("8 stopped", [Kind.Accepted, Kind.Stopped]),
        ("8 closed", [Kind.Accepted, Kind.SupplementAsked, Kind.Closed]),
        ("9", [Kind.Accepted, Kind.ResultReady]),
        ("10", [Kind.Accepted, Kind.ResultReady, Kind.Returned]),
    ];

    /// <summary>For every act, at every place in the order above: the code it leads to, <c>.</c> where it is not lawful. A pending request to
    /// withdraw stays until it is dropped or the dossier is done or stopped, and leaves lawful what was lawful before it.</summary>
    private static readonly (Kind Act, string Cells)[] Cells =
    [
        //                        0  1  2  3  4    5  5  5    6  6  6    7  7  7  7    8  8   9  10
        (Kind.Submitted,         "1  .  .  .  .    .  .  .    .  .  .    .  .  .  .    .  .   .  ."),
        (Kind.Accepted,          "2  2  .  .  .    .  .  .    .  .  .    .  .  .  .    .  .   .  ."),
        (Kind.RefusedAtIntake,   ".  3  .  .  .    .  .  .    .  .  .    .  .  .  .    .  .   .  ."),
        (Kind.Forwarded,         ".  .  4  .  4    .  .  .    .  .  .    7  7  .  .    .  .   .  ."),
        (Kind.SupplementAsked,   ".  5  5  .  5    .  .  .    .  .  .    7  7  .  .    .  .   .  ."),
        (Kind.Supplemented,      ".  .  .  .  .    1  2  4    .  .  .    .  .  7  .    .  .   .  ."),
        (Kind.DutyAsked,         ".  6  6  .  6    .  .  .    .  .  .    7  7  .  .    .  .   .  ."),
        (Kind.DutyMet,           ".  .  .  .  .    .  .  .    1  2  4    .  .  .  7    .  .   .  ."),
        (Kind.OpinionAsked,      ".  .  4  .  4    .  .  .    .  .  .    7  7  .  .    .  .   .  ."),
        (Kind.OpinionGiven,      ".  .  .  .  4    5  5  5    6  6  6    .  7  7  7    .  .   .  ."),
        (Kind.Reappointed,       ".  .  2  .  4    .  .  .    .  .  .    7  7  .  .    .  .   .  ."),
        (Kind.WithdrawalAsked,   ".  .  7  .  7    7  7  7    7  7  7    .  .  .  .    .  .   .  ."),
        (Kind.WithdrawalDropped, ".  .  .  .  .    .  .  .    .  .  .    2  4  5  6    .  .   .  ."),
        (Kind.Stopped,           ".  .  8  .  8    8  8  8    8  8  8    8  8  8  8    .  .   .  ."),
        (Kind.Closed,            ".  .  .  .  .    8  8  8    .  .  .    .  .  8  .    .  .   .  ."),
        (Kind.ResultReady,       ".  .  9  .  9    .  .  .    .  .  .    9  9  .  .    .  .   .  ."),
        (Kind.Returned,          ".  .  .  .  .    .  .  .    .  .  .    .  .  .  .    .  .   10 ."),
        (Kind.CorrectionAsked,   ".  .  .  .  .    .  .  .    .  .  .    .  .  .  .    .  .   9  10"),
        (Kind.Corrected,         ".  .  .  .  .    .  .  .    .  .  .    .  .  .  .    .  .   9  10"),
        (Kind.StepRecorded,      ".  1  2  3  4    5  5  5    6  6  6    7  7  7  7    8  8   9  10"),
        (Kind.TakenBack,         "0  1  2  3  4    5  5  5    6  6  6    7  7  7  7    8  8   9  10"),
        (Kind.ReceivedByCompetent, ".  .  4  .  4    .  .  .    .  .  .    7  7  .  .    .  .   .  ."),
        (Kind.StatusTold,        ".  1  2  3  4    5  5  5    6  6  6    7  7  7  7    8  8   9  10"),
        (Kind.Paid,              ".  1  2  .  4    5  5  5    6  6  6    7  7  7  7    .  .   9  ."),
    ];

    public static TheoryData<Kind> Acts => [.. Enum.GetValues<Kind>()];

    [Theory, MemberData(nameof(Acts))]
    public void A_row_says_from_where_to_where_and_by_which_article(Kind act)
    {
        var expected = Assert.Single(Rows, row => row.Act == act);
        var row = Transitions.Of(act);
        Assert.Equal(
            (expected.Act, string.Join(' ', expected.From), expected.To, expected.Article),
            (row.Act, string.Join(' ', row.From.Select(status => (int)status)), row.To is { } to ? $"{(int)to}" : "=", ArticleOf(row)));
        Assert.Equal(
            expected.From, Enumerable.Range(0, 11).Where(code => Transitions.Allows((DossierStatus)code, act)));
    }

    [Theory, MemberData(nameof(Acts))]
    public void At_every_place_an_act_leads_where_the_table_says_or_is_reported(Kind act)
    {
        var cells = Assert.Single(Cells, row => row.Act == act).Cells.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Places.Length, cells.Length);
        Assert.Equal(cells, Places.Select(place => Outcome(place.History, act)));
    }

    [Fact]
    public void Every_place_is_one_that_lawful_acts_lead_to() => Assert.All(Places, place =>
    {
        var dossier = Dossier.Replay(DossierExamples.Header, place.History.Select(Event));
        Assert.Empty(dossier.Irregularities);
        Assert.Equal(place.Name.Split(' ')[0], $"{(int)dossier.Status}");
    });

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(11, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 25)]
    [InlineData(10, 25)]
    public void What_is_no_status_or_no_act_is_not_lawful(int status, int act) => Assert.False(Transitions.Allows((DossierStatus)status, (Kind)act));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(25)]
    public void There_is_no_row_of_what_is_no_act(int act) => Assert.Throws<ArgumentOutOfRangeException>(() => Transitions.Of((Kind)act));

    private static string ArticleOf(Transition row)
    {
        if (row.Provision is not { } provision)
        {
            return None;
        }

        const string decree = "118/2025/NĐ-CP art. ";
        Assert.StartsWith(decree, provision.ToString(), StringComparison.Ordinal);
        return provision.ToString()[decree.Length..];
    }

    private static string Outcome(Kind[] history, Kind act)
    {
        var dossier = Dossier.Replay(DossierExamples.Header, [.. history.Select(Event), Event(act, history.Length)]);
        return dossier.Irregularities.Any(one => one.Code is "dossier.transition.unlawful" or "dossier.event.before-start") ? "." : $"{(int)dossier.Status}";
    }

    private static DossierEvent Event(Kind kind, int place) => Event(kind, DossierExamples.Start.PlusDays(place * 20));

    private static DossierEvent Event(Kind kind, LocalDateTime at) => kind switch
    {
        Kind.Submitted => new Submitted(at),
        Kind.Accepted => new Accepted(at, TimeLimit.WorkingDays(10)),
        Kind.RefusedAtIntake => new RefusedAtIntake(at),
        Kind.Forwarded => new Forwarded(at, "H26.12.3"),
        Kind.SupplementAsked => new SupplementAsked(at),
        Kind.Supplemented => new Supplemented(at),
        Kind.DutyAsked => new DutyAsked(at),
        Kind.DutyMet => new DutyMet(at),
        Kind.OpinionAsked => new OpinionAsked(at, "H26.7"),
        Kind.OpinionGiven => new OpinionGiven(at, "H26.7"),
        Kind.Reappointed => new Reappointed(at, new DueMoment(at.Date.PlusDays(5))),
        Kind.WithdrawalAsked => new WithdrawalAsked(at),
        Kind.WithdrawalDropped => new WithdrawalDropped(at),
        Kind.Stopped => new Stopped(at),
        Kind.Closed => new Closed(at),
        Kind.ResultReady => new ResultReady(at),
        Kind.Returned => new Returned(at),
        Kind.CorrectionAsked => new CorrectionAsked(at),
        Kind.Corrected => new Corrected(at),
        Kind.StepRecorded => new StepRecorded(at, "step"),
        Kind.TakenBack => new TakenBack(at, new StepRecorded(at, "never"), "officer-7", "error"),
        Kind.ReceivedByCompetent => new ReceivedByCompetent(at),
        Kind.StatusTold => new StatusTold(at),
        Kind.Paid => new Paid(at, PaymentWay.Online),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
