using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules;

public sealed class ReviewTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    // Accepted Tue 01/07/2025, 10 working days: due Tue 15/07/2025.
    private static readonly Dossier Open = Dossier.Replay(
        new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
        [new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc"))]);

    [Theory]
    [InlineData(10, 12, "")]
    [InlineData(11, 0, "dossier.due-soon")]
    [InlineData(14, 9, "dossier.due-soon dossier.apology-due")]
    [InlineData(15, 23, "dossier.due-soon")]
    [InlineData(16, 0, "dossier.apology-missing dossier.overdue")]
    public void A_dossier_due_15_07_2025_is_reported_as_its_days_pass(int day, int hour, string rules)
    {
        var result = Run(new(2025, 7, day, hour, 0));
        Assert.Equal(rules, string.Join(' ', result.Findings.Select(finding => finding.Rule.Id)));
        Assert.All(result.Findings, finding => Assert.True(finding.Citation!.Instrument.IsInForce(finding.Since.Date)));
    }

    [Theory]
    [InlineData(14, 7, "")]
    [InlineData(14, 8, "HandlingOfficer")]
    [InlineData(16, 8, "HandlingOfficer HeadOfOneStop")]
    [InlineData(18, 7, "HandlingOfficer HeadOfOneStop")]
    [InlineData(18, 8, "HandlingOfficer HeadOfOneStop HeadOfAgency")]
    public void The_ladder_of_a_commune_is_climbed_at_the_opening_of_the_office(int day, int hour, string recipients)
    {
        var result = Run(new(2025, 7, day, hour, 0));
        Assert.Equal(recipients, string.Join(' ', result.Notices.Select(notice => notice.Step.Recipient)));
    }

    [Fact]
    public void A_dossier_that_was_finished_late_keeps_what_is_on_record_and_has_no_notices()
    {
        var at = new LocalDateTime(2025, 8, 1, 8, 0);
        var done = Dossier.Replay(Open.Header, [.. Open.Events, new ResultReady(new(2025, 7, 30, 9, 0))]);
        var result = Review.Run(Caseload.At(at, [done], Calculator), at);
        Assert.Equal("dossier.apology-missing", Assert.Single(result.Findings).Rule.Id);
        Assert.Empty(result.Notices);
        Assert.Equal(1, result.Counts.Late);
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public async Task Of_how_many_ended_dossiers_no_rule_was_asked_is_told_in_parts_and_in_a_stream_alike(FiledDossier[] histories, ushort minutes, bool includeEnded)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        Dossier[] dossiers = [.. Enumerable.Repeat(histories, 1 + (3_000 / Math.Max(1, histories.Length) / (1 + (minutes % 40)))).SelectMany(some => some).Select((history, number) => history.ToDossier(number))];
        var (caseload, options) = (Caseload.At(at, dossiers, Calculator), new ReviewOptions { IncludeEnded = includeEnded });
        var ended = includeEnded ? 0 : caseload.Entries.ToArray().Count(entry => entry.Dossier.HasEnded);

        Assert.Equal(ended, Review.Run(caseload, at, options).EndedNotLookedAt);
        var streamed = await Review.RunAsync(dossiers.ToAsyncEnumerable(), Calculator, at, _ => ValueTask.CompletedTask, options);
        Assert.Equal(ended, streamed.EndedNotLookedAt);
    }

    [Fact]
    public void A_dossier_that_has_ended_is_looked_at_in_an_audit_only()
    {
        var at = new LocalDateTime(2025, 8, 1, 8, 0);
        var ended = Dossier.Replay(
            Open.Header, [.. Open.Events, new ResultReady(new(2025, 7, 30, 9, 0)), new Returned(new(2025, 7, 30, 10, 0))]);
        var caseload = Caseload.At(at, [ended], Calculator);
        Assert.Empty(Review.Run(caseload, at).Findings);
        Assert.Equal("dossier.apology-missing", Assert.Single(Review.Run(caseload, at, new() { IncludeEnded = true }).Findings).Rule.Id);
    }

    [Property]
    public bool Between_two_announced_moments_no_conclusion_changes(ushort minutes, ushort later)
    {
        var at = new LocalDateTime(2025, 7, 8, 0, 0).PlusMinutes(minutes % 20_000);
        var entry = Caseload.At(at, [Open], Calculator).Entries[0];
        var context = new RuleContext(Calculator);
        return RuleCatalogue.Default.Rules.All(rule =>
        {
            var next = rule.NextMoment(entry, at, context);
            var then = at.PlusMinutes(later % 20_000);
            return (next is { } moment && moment <= then) || Equals(rule.Conclude(entry, at, context), rule.Conclude(entry, then, context));
        });
    }

    private static ReviewResult Run(LocalDateTime at) => Review.Run(Caseload.At(at, [Open], Calculator), at);
}
