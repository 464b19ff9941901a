using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>A review passes over what cannot hold. The oracle asks every rule about every dossier, and climbs every ladder.</summary>
public sealed class ReviewShortcutTests
{
    [Property(Arbitrary = [typeof(LadderArbitraries), typeof(PolicyArbitraries)])]
    public void A_review_finds_and_tells_what_asking_every_rule_does(
        FiledDossier[] histories, PolicyHistory policies, Rungs rungs, ushort minutes, bool includeEnded)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var options = rungs.ToOptions() with { Policies = policies, IncludeEnded = includeEnded };
        var caseload = Caseload.At(at, LadderExamples.DossiersOf(histories), Office.Calculator);
        var office = options.RulesWith(Office.Calculator);
        List<Finding> findings = [];
        List<Notice> notices = [];
        foreach (ref readonly var entry in caseload.Entries)
        {
            if (entry.Dossier.HasEnded && !includeEnded)
            {
                continue;
            }

            var policy = office.Context.PolicyOf(entry);
            foreach (var rule in RuleCatalogue.Default.Rules)
            {
                if (policy.IsOn(rule.Id) && rule.Conclude(entry, at, office.Context) is { } finding)
                {
                    findings.Add(finding);
                }
            }

            notices.AddRange(office.Ladder.Notices(entry, at));
        }

        var review = Review.Run(caseload, at, options);
        Assert.Equal(findings, review.Findings);
        Assert.Equal(notices, review.Notices);
        Assert.Equal(notices.Select(notice => notice.IsMissed), review.Notices.Select(notice => notice.IsMissed));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries), typeof(PolicyArbitraries)])]
    public void A_rule_that_the_due_day_silences_does_not_hold(FiledDossier history, PolicyHistory policies, short minutes)
    {
        var dossier = history.ToDossier(1);
        var entry = new CaseloadEntry(dossier, Office.Calculator.Calculate(dossier.ToDeadlineFacts()));
        var context = new RuleContext(Office.Calculator, policies);
        if (entry.Deadline is not { Reappointed: null, Due: { } due })
        {
            return;
        }

        foreach (var rule in RuleCatalogue.Default.Rules.OfType<DueRule>())
        {
            if (rule.TryWindow(entry, context, out var window))
            {
                LocalDateTime[] moments = [window.From, (window.Until ?? due.End.PlusDays(40)).PlusNanoseconds(-1), due.Date.AtMidnight().PlusMinutes(minutes)];
                Assert.All(moments.Where(window.Contains), at => Assert.False(
                    rule.IsSilentAt(at, due.Date, context.PolicyOf(entry), rule.RegimesOf(Office.Calculator), Office.Calculator), $"{rule} at {at}"));
            }
        }
    }

    [Fact]
    public void A_regime_of_an_acceptances_own_is_asked_though_the_known_ones_let_the_rule_be_passed_over()
    {
        // Due Tue 15/07/2025: under the known regimes the last day for an apology is Mon 14/07; under its own, five days before, Thu 10/07.
        var known = Law.Regimes.Known.At(new(2025, 7, 1));
        var own = known with { ApologyLeadDays = new(5, known.ApologyLeadDays!.Source) };
        var accepted = new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc")) { Regime = own };
        var dossier = Dossier.Replay(new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter), [accepted]);
        var at = new LocalDateTime(2025, 7, 10, 9, 0);
        Assert.Equal(
            "dossier.apology-due",
            Assert.Single(Review.Run(Caseload.At(at, [dossier], Office.Calculator), at).Findings).Rule.Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void A_rule_about_the_due_moment_is_not_asked_while_that_is_far_away_however_many_there_are(int rules)
    {
        var asked = 0;
        var catalogue = RuleCatalogue.Of([.. Enumerable.Range(0, rules).Select(number => new Counting($"own.rule-{number}", () => asked++))]);
        var accepted = new LocalDateTime(2025, 7, 1, 9, 0);
        var dossier = Dossier.Replay(
            new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
            [new Accepted(accepted, TimeLimit.Parse("10 ngày làm việc"))]);

        Review.Run(Caseload.At(accepted, [dossier], Office.Calculator), accepted, new() { Catalogue = catalogue });
        Assert.Equal(Math.Max(0, rules - 32), asked);

        var due = new LocalDateTime(2025, 7, 15, 9, 0);
        var review = Review.Run(Caseload.At(due, [dossier], Office.Calculator), due, new() { Catalogue = catalogue });
        Assert.Equal(rules, review.Findings.Count);
    }

    private sealed class Counting(string id, Action asked) : DueRule(
        id, new("Luật riêng", "A rule of one's own"), new("Luật riêng.", "A rule of one's own."), Severity.Notice, null, [Told(asked)])
    {
        protected internal override LocalizedText Tell(Finding finding) => new(finding.Subject, finding.Subject);

        protected override Window? WindowAround(DueMoment due, RulePolicy policy, Law.Regime? regime, DeadlineCalculator calculator) =>
            new(due.Date.AtMidnight(), null, due.End);

        private static RuleCondition Told(Action asked) => new(new("Được hỏi.", "It is asked."), (in _, _) =>
        {
            asked();
            return true;
        });
    }
}
