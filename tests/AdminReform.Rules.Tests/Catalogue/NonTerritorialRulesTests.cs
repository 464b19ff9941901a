using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>What is found, and is not, of dossiers accepted without regard to territory, and of those closed while the applicant had time.</summary>
public sealed class NonTerritorialRulesTests
{
    private static readonly DeadlineCalculator Calculator =
        new(new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Common), Regimes.Known);

    private static readonly Accepted November = new(new(2026, 11, 20, 9, 0), TimeLimit.WorkingDays(5), IsNonTerritorial: true);

    // Received on Mon 23/11/2026, 24/11 off: due on Tue 01/12, the apology on Mon 30/11.
    [Theory]
    [InlineData(30, 11, "dossier.apology-due")]
    [InlineData(1, 12, "dossier.due-soon")]
    [InlineData(2, 12, "dossier.apology-missing dossier.overdue")]
    public void Lateness_counts_from_the_receipt(int day, int month, string rules)
    {
        var found = Rules(new(2026, month, day, 9, 0), Channel.Online, November, new ReceivedByCompetent(new(2026, 11, 23, 10, 0)));
        Assert.Equal(rules.Contains("overdue", StringComparison.Ordinal), found.Contains("dossier.overdue"));
        Assert.Contains(rules.Split(' ')[0], found);
    }

    [Fact]
    public void No_breach_and_nothing_grave_rests_on_an_estimate_and_no_late_notice_goes_out()
    {
        var at = new LocalDateTime(2026, 12, 31, 9, 0);
        var review = Review.Run(Caseload.At(at, [Of(Channel.Online, November)], Calculator), at);
        Assert.DoesNotContain(review.Findings, finding => finding.Severity >= Severity.Breach);
        Assert.DoesNotContain(review.Notices, notice => notice.Since > new LocalDateTime(2026, 12, 1, 0, 0));
        var told = Review.Run(Caseload.At(at, [Of(Channel.Online, November, new ReceivedByCompetent(new(2026, 11, 23, 10, 0)))], Calculator), at);
        Assert.Contains(told.Findings, finding => finding.Rule.Id == "dossier.overdue");
        Assert.Contains(told.Notices, notice => notice.Since > new LocalDateTime(2026, 12, 1, 0, 0));
    }

    // Accepted Fri 28/08/2026: one working day, over the weekend and National Day, ends on Thu 03/09.
    [Theory]
    [InlineData(Channel.Counter, 3, "")]
    [InlineData(Channel.Counter, 4, "dossier.forwarded-outside-late")]
    [InlineData(Channel.Post, 3, "")]
    [InlineData(Channel.Post, 4, "dossier.forwarded-outside-late")]
    [InlineData(Channel.Online, 4, "")]
    public void A_paper_dossier_reaches_the_competent_agency_within_one_working_day(Channel channel, int day, string rule)
    {
        var accepted = new Accepted(new(2026, 8, 28, 9, 0), TimeLimit.WorkingDays(20), IsNonTerritorial: true);
        var found = Rules(new(2026, 9, 7, 9, 0), channel, accepted, new Forwarded(new(2026, 8, 31, 8, 0), "B"), new ReceivedByCompetent(new(2026, 9, day, 16, 0)));
        Assert.Equal(rule, string.Join(' ', found.Where(id => id.StartsWith("dossier.forwarded", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_finding_cites_20_1_a_and_of_the_decree_before_18_3()
    {
        Assert.Equal("118/2025/NĐ-CP art. 20.1.a", RuleCatalogue.Default.Find("dossier.forwarded-outside-late")!.CitationUnder(Regimes.Known.At(new(2026, 9, 1)))!.ToString());
        Assert.Equal("61/2018/NĐ-CP art. 18.3", RuleCatalogue.Default.Find("dossier.forwarded-outside-late")!.CitationUnder(Regimes.Known.At(new(2025, 6, 30)))!.ToString());
    }

    // Asked on Mon 02/02/2026: the applicant's days end on Mon 23/02, after Tết.
    [Theory]
    [InlineData(18, true)]
    [InlineData(23, true)]
    [InlineData(24, false)]
    public void A_dossier_closed_before_the_applicants_days_are_over_is_found(int day, bool isFound)
    {
        var at = new LocalDateTime(2026, 3, 2, 9, 0);
        var dossier = Of(
            Channel.Online, new Accepted(new(2026, 2, 2, 8, 0), TimeLimit.WorkingDays(5)), new SupplementAsked(new(2026, 2, 2, 9, 0)), new Closed(new(2026, 2, day, 9, 0)));
        var found = Review.Run(Caseload.At(at, [dossier], Calculator), at, new() { IncludeEnded = true }).Findings;
        var early = found.SingleOrDefault(finding => finding.Rule.Id == "dossier.closed-too-early");
        Assert.Equal(isFound ? "118/2025/NĐ-CP art. 19.5" : null, early?.Citation?.ToString());
    }

    private static string[] Rules(LocalDateTime at, Channel channel, params DossierEvent[] events) =>
        [.. Review.Run(Caseload.At(at, [Of(channel, events)], Calculator), at).Findings.Select(finding => finding.Rule.Id)];

    private static Dossier Of(Channel channel, params DossierEvent[] events) =>
        Dossier.Replay(new("d-1", "1.001193", "A", "B", "civil status", channel), events);
}
