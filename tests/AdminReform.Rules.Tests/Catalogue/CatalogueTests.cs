using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

public sealed class CatalogueTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly Accepted Accepted = new(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc"));

    [Fact]
    public void The_agency_that_is_late_first_is_told_by_name_whoever_was_asked_first()
    {
        var asked = new LocalDateTime(2025, 7, 2, 9, 0);
        var finding = Only(
            "dossier.leg-late",
            new(2025, 7, 8, 9, 0),
            Accepted,
            new OpinionAsked(asked, "slow agency", TimeLimit.Parse("08 ngày làm việc")),
            new OpinionAsked(asked.PlusHours(1), "late agency", TimeLimit.Parse("02 ngày làm việc")));
        Assert.Equal(asked.PlusHours(1), finding.Cause);
        Assert.Contains("late agency", finding.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("slow agency", finding.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(7, true)]
    public void An_answer_that_nobody_waited_for_any_more_is_not_late(int ready, bool isFound)
    {
        // Asked on Wed 02/07 with two working days, due Fri 04/07; answered on Wed 09/07, after the result.
        var findings = Findings(
            new(2025, 7, 10, 9, 0),
            Accepted,
            new OpinionAsked(new(2025, 7, 2, 9, 0), "other agency", TimeLimit.Parse("02 ngày làm việc")),
            new ResultReady(new(2025, 7, ready, 9, 0)),
            new OpinionGiven(new(2025, 7, 9, 9, 0), "other agency"));
        Assert.Equal(isFound, findings.Any(finding => finding.Rule.Id == "dossier.leg-late"));
    }

    [Fact]
    public void A_second_supplement_at_intake_is_found_before_any_acceptance()
    {
        var finding = Only(
            "dossier.second-supplement",
            new(2025, 7, 3, 9, 0),
            new Submitted(new(2025, 7, 1, 9, 0)),
            new SupplementAsked(new(2025, 7, 1, 10, 0)),
            new Supplemented(new(2025, 7, 1, 14, 0)),
            new SupplementAsked(new(2025, 7, 1, 16, 0)));
        Assert.Equal("118/2025/NĐ-CP art. 11.2.c", finding.Citation!.ToString());
        Assert.Equal(new(2025, 7, 1, 16, 0), Assert.Single(finding.Evidence).At);
    }

    // 61/2018/NĐ-CP says "once" of reception (17.2.a) and sets no number at the appraisal (19.4); 118/2025/NĐ-CP says it of both (11.2.c).
    [Theory]
    [InlineData(2025, 6, 30, false)]
    [InlineData(2025, 7, 1, true)]
    public void A_second_supplement_at_the_appraisal_is_a_breach_since_118_alone(int year, int month, int day, bool isFound)
    {
        var accepted = new LocalDateTime(year, month, day, 9, 0);
        DossierEvent[] history =
        [
            Accepted with { At = accepted }, new SupplementAsked(accepted.PlusHours(1)), new Supplemented(accepted.PlusDays(1)),
            new SupplementAsked(accepted.PlusDays(1).PlusHours(1)),
        ];
        Assert.Equal(isFound, Findings(accepted.PlusDays(2), history).Any(finding => finding.Rule.Id == "dossier.second-supplement"));
        Assert.Equal(isFound, Findings(accepted.PlusDays(2), [new Submitted(accepted), .. history]).Any(finding => finding.Rule.Id == "dossier.second-supplement"));
    }

    // Accepted Thu 24/04/2025: with Sat 26/04 worked by a swap, three working days end on Mon 28/04, one on Fri 25/04, five on Mon 05/05.
    [Theory]
    [InlineData(null, 28, false)]
    [InlineData(null, 29, true)]
    [InlineData(5, 29, false)]
    [InlineData(1, 25, false)]
    [InlineData(1, 26, true)]
    public void A_sector_law_may_give_another_time_for_the_notice(int? own, int day, bool isFound)
    {
        var accepted = Accepted with { At = new(2025, 4, 24, 9, 0), SupplementNotice = own is { } days ? TimeLimit.WorkingDays(days) : null };
        Assert.Equal(
            isFound,
            Findings(new(2025, 4, day, 10, 0), accepted, new SupplementAsked(new(2025, 4, day, 9, 0))).Any(finding => finding.Rule.Id == "dossier.supplement-notice-late"));
    }

    [Fact]
    public void A_regime_that_allows_no_new_date_is_broken_by_the_first()
    {
        var strict = Regimes.Known.At(new(2025, 7, 1)) with { ReappointmentsAllowed = new(0, Instruments.Decree118.Cite("19", "6")), AppraisalSupplementRequestsAllowed = new(0, Instruments.Decree118.Cite("11", "2", "c")) };
        var accepted = Accepted with { Regime = strict };
        Only("dossier.second-reappointment", new(2025, 7, 15, 9, 0), accepted, new Reappointed(new(2025, 7, 14, 9, 0), new(new(2025, 7, 20))));
        Only("dossier.second-supplement", new(2025, 7, 15, 9, 0), accepted, new SupplementAsked(new(2025, 7, 2, 9, 0)));
    }

    [Theory]
    [InlineData("01 ngày làm việc", true)]
    [InlineData("Trong ngày làm việc", false)]
    [InlineData("04 giờ làm việc", false)]
    public void No_apology_is_missed_that_could_only_have_gone_out_before_the_acceptance(string limit, bool isFound)
    {
        // Accepted on a Monday: a limit of one working day asks for the apology on the Monday itself at the latest, which can still be kept.
        var accepted = new Accepted(new(2025, 7, 7, 9, 0), TimeLimit.Parse(limit));
        Assert.Equal(isFound, Findings(new(2025, 7, 31, 9, 0), accepted).Any(finding => finding.Rule.Id == "dossier.apology-missing"));
    }

    [Fact]
    public void What_happens_after_the_repeal_cites_the_provision_that_took_its_place()
    {
        var finding = Only("dossier.overdue", new(2025, 7, 10, 9, 0), Accepted with { At = new(2025, 6, 20, 9, 0) });
        Assert.Equal(new LocalDateTime(2025, 7, 5, 0, 0), finding.Since);
        Assert.Equal("118/2025/NĐ-CP art. 19.6", finding.Citation!.ToString());
        var before = Only("dossier.overdue", new(2025, 6, 30, 9, 0), Accepted with { At = new(2025, 6, 2, 9, 0) });
        Assert.Equal("61/2018/NĐ-CP art. 19.9", before.Citation!.ToString());
    }

    [Fact]
    public void Where_no_other_provision_took_its_place_the_repealed_one_is_cited()
    {
        var only61 = new DeadlineCalculator(Calculator.Time, Regimes.Of(Regimes.Known.At(new(2025, 6, 30))));
        var at = new LocalDateTime(2025, 7, 10, 9, 0);
        var dossier = Dossier.Replay(Header, [Accepted with { At = new(2025, 6, 20, 9, 0) }]);
        var finding = Review.Run(Caseload.At(at, [dossier], only61), at).Findings.Single(finding => finding.Rule.Id == "dossier.overdue");
        Assert.Equal("61/2018/NĐ-CP art. 19.9", finding.Citation!.ToString());
    }

    private static DossierHeader Header { get; } = new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Online);

    private static Finding Only(string rule, LocalDateTime at, params DossierEvent[] events) =>
        Assert.Single(Findings(at, events), finding => finding.Rule.Id == rule);

    private static ConclusionList<Finding> Findings(LocalDateTime at, params DossierEvent[] events) =>
        Review.Run(Caseload.At(at, [Dossier.Replay(Header, events)], Calculator), at).Findings;
}
