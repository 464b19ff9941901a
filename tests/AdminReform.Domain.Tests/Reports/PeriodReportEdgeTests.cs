using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Reports;

/// <summary>The edges of a period, worked by hand: what happened at its first and last moment, and one nanosecond outside.</summary>
/// <remarks>
/// The statutory month of July 2025 runs from 15/06 00:00 to the last nanosecond of 14/07. Accepted on Tue 01/07/2025 with ten working days, a
/// dossier is due by the end of Tue 15/07/2025; on Mon 02/06/2025, by the end of Mon 16/06/2025; on Thu 29/05/2025, by the end of Thu 12/06/2025.
/// </remarks>
public sealed class PeriodReportEdgeTests
{
    private const string Opens = "2025-06-15T00:00:00.000000000";
    private const string BeforeOpening = "2025-06-14T23:59:59.999999999";
    private const string Closes = "2025-07-14T23:59:59.999999999";
    private const string AfterClosing = "2025-07-15T00:00:00.000000000";

    private static readonly ReportingPeriod July = ReportingPeriod.Month(2025, 7);
    private static readonly TimeLimit TenWorkingDays = TimeLimit.Parse("10 ngày làm việc");

    /// <summary>When accepted, when done (or not), and the only columns that are not zero.</summary>
    public static TheoryData<string, string?, string> Columns => new()
    {
        // The day of acceptance decides between columns 4 or 5 and 6.
        { Opens, null, "NewDirect PendingLate" },
        { BeforeOpening, null, "CarriedOver PendingLate" },
        { Closes, null, "NewDirect PendingWithin" },
        { AfterClosing, null, "" },

        // The day of the result decides between the period before, this one and the next.
        { "2025-06-02T09:00:00.000000000", BeforeOpening, "" },
        { "2025-06-02T09:00:00.000000000", Opens, "CarriedOver ResolvedEarly" },
        { "2025-06-02T09:00:00.000000000", "2025-06-16T23:59:59.999999999", "CarriedOver ResolvedOnTime" },
        { "2025-06-02T09:00:00.000000000", "2025-06-17T00:00:00.000000000", "CarriedOver ResolvedLate" },
        { "2025-05-29T09:00:00.000000000", BeforeOpening, "" },
        { "2025-05-29T09:00:00.000000000", Opens, "CarriedOver ResolvedLate" },
        { "2025-07-01T09:00:00.000000000", Closes, "NewDirect ResolvedEarly" },
        { "2025-07-01T09:00:00.000000000", AfterClosing, "NewDirect PendingWithin" },
        { "2025-06-30T09:00:00.000000000", Closes, "NewDirect ResolvedOnTime" },
        { "2025-06-30T09:00:00.000000000", AfterClosing, "NewDirect PendingWithin" },
        { "2025-06-27T09:00:00.000000000", Closes, "NewDirect ResolvedLate" },
        { "2025-06-27T09:00:00.000000000", AfterClosing, "NewDirect PendingLate" },
    };

    [Theory, MemberData(nameof(Columns))]
    public void A_dossier_stands_in_the_columns_that_its_moments_say(string accepted, string? ready, string columns)
    {
        DossierEvent[] history = ready is null
            ? [new Accepted(At(accepted), TenWorkingDays)]
            : [new Accepted(At(accepted), TenWorkingDays), new ResultReady(At(ready))];
        foreach (var (channel, known) in new[] { (Channel.Counter, At(Closes)), (Channel.Post, At(AfterClosing)), (Channel.Online, new(2026, 1, 1, 0, 0)) })
        {
            var report = Report(known, Dossier(channel, history));
            Assert.Equal(At(Closes), report.CutOff);
            Assert.Equal(
                channel == Channel.Online ? columns.Replace("NewDirect", "NewOnline", StringComparison.Ordinal) : columns, Told(report.Total));
        }
    }

    /// <summary>How a dossier accepted on 02/06 left the form, and where it is told.</summary>
    public static TheoryData<string, string, string> Outside => new()
    {
        { "stopped", BeforeOpening, "" },
        { "stopped", Opens, "Stopped LeftSinceCarriedOver" },
        { "stopped", Closes, "Stopped LeftSinceCarriedOver" },
        { "stopped", AfterClosing, "CarriedOver PendingLate" },
        { "new and stopped", Closes, "Stopped" },
        { "refused", BeforeOpening, "" },
        { "refused", Opens, "Refused" },
        { "refused", Closes, "Refused" },
        { "refused", AfterClosing, "NotAccepted" },
        { "filed", BeforeOpening, "NotAccepted" },
        { "filed", Closes, "NotAccepted" },
        { "filed", AfterClosing, "" },
        { "supplement", "2025-06-10T00:00:00.000000000", "CarriedOver PendingWithin Suspended" },
        { "supplement", Closes, "CarriedOver PendingLate" },
        { "without a limit", Opens, "Undetermined" },
        { "without a limit, done", BeforeOpening, "" },
        { "without a limit, done", Opens, "Undetermined" },
    };

    [Theory, MemberData(nameof(Outside))]
    public void What_leaves_the_form_is_told_in_the_period_in_which_it_leaves(string history, string moment, string columns)
    {
        var at = At(moment);
        var accepted = new Accepted(new(2025, 6, 2, 9, 0), TenWorkingDays);
        DossierEvent[] events = history switch
        {
            "stopped" => [accepted, new Stopped(at)],
            "new and stopped" => [accepted with { At = At(Opens) }, new Stopped(at)],
            "refused" => [new Submitted(new(2025, 6, 2, 9, 0)), new RefusedAtIntake(at)],
            "filed" => [new Submitted(at)],
            "supplement" => [accepted, new SupplementAsked(at)],
            "without a limit" => [new Accepted(at)],
            "without a limit, done" => [accepted with { Limit = null }, new ResultReady(at)],
            _ => throw new ArgumentOutOfRangeException(nameof(history), history, null),
        };

        Assert.Equal(columns, Told(Report(new(2026, 1, 1, 0, 0), Dossier(Channel.Counter, events)).Total));
    }

    /// <summary>What waits, where a policy puts it outside the form.</summary>
    [Theory]
    [InlineData("supplement", "Waiting LeftSinceCarriedOver")]
    [InlineData("duty", "Waiting LeftSinceCarriedOver")]
    [InlineData("withdrawal", "Withdrawing LeftSinceCarriedOver")]
    public void What_a_policy_leaves_out_is_told_beside_the_form(string waits, string columns)
    {
        var policy = CountingPolicy.Default with
        {
            AwaitingSupplement = Treatment.Outside,
            AwaitingDuty = Treatment.Outside,
            WithdrawalAsked = Treatment.Outside,
        };
        DossierEvent asked = waits switch
        {
            "supplement" => new SupplementAsked(At(Opens)),
            "duty" => new DutyAsked(At(Opens)),
            _ => new WithdrawalAsked(At(Opens)),
        };
        var dossier = Dossier(Channel.Counter, [new Accepted(new(2025, 6, 2, 9, 0), TenWorkingDays), asked]);

        Assert.Equal(columns, Told(Report(At(Closes), dossier, policy).Total));
    }

    [Fact]
    public void Until_the_period_closes_what_is_known_is_counted()
    {
        var dossier = Dossier(Channel.Counter, [new Accepted(At(Opens), TenWorkingDays)]);
        Assert.Equal(At(Opens), Report(At(Opens), dossier).CutOff);
        Assert.Equal("NewDirect PendingWithin", Told(Report(At(Opens), dossier).Total));
        Assert.Throws<ArgumentException>(() => Report(At(BeforeOpening), dossier));
    }

    [Fact]
    public void A_day_is_in_the_period_from_its_first_to_its_last()
    {
        Assert.Equal((At(Opens), At(Closes)), (July.OpensAt, July.ClosesAt));
        Assert.Equal(
            [false, true, true, false],
            new[] { new LocalDate(2025, 6, 14), new(2025, 6, 15), new(2025, 7, 14), new(2025, 7, 15) }.Select(July.Contains));
    }

    private static PeriodReport Report(LocalDateTime known, Dossier dossier, CountingPolicy? policy = null) =>
        PeriodReport.Of(Caseload.At(known, [dossier], DeadlineCalculator.VietnamCivilService), July, policy ?? CountingPolicy.Default);

    private static Dossier Dossier(Channel channel, DossierEvent[] events) =>
        AdminReform.Dossiers.Dossier.Replay(new DossierHeader("a", "1.000001", "H26.0", "H26.1", "Đất đai", channel), events);

    /// <summary>The columns that are one, those that are not sums of others, in their order; anything above one shows.</summary>
    private static string Told(ReportCounts counts) => string.Join(' ', new (string Name, long Number)[]
    {
        ("NewOnline", counts.NewOnline), ("NewDirect", counts.NewDirect), ("CarriedOver", counts.CarriedOver),
        ("ResolvedEarly", counts.ResolvedEarly), ("ResolvedOnTime", counts.ResolvedOnTime), ("ResolvedLate", counts.ResolvedLate),
        ("PendingWithin", counts.PendingWithin), ("PendingLate", counts.PendingLate), ("Suspended", counts.Suspended),
        ("Undetermined", counts.Undetermined), ("NotAccepted", counts.NotAccepted), ("Refused", counts.Refused), ("Waiting", counts.Waiting),
        ("Withdrawing", counts.Withdrawing), ("Stopped", counts.Stopped), ("LeftSinceCarriedOver", counts.LeftSinceCarriedOver),
        ("CameBack", counts.CameBack),
    }.Where(column => column.Number != 0).Select(column => column.Number == 1 ? column.Name : $"{column.Number} {column.Name}"));

    private static LocalDateTime At(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffffff").Parse(text).Value;
}
