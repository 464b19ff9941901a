using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

public sealed class StepRulePropertyTests
{
    private static readonly InternalProcess Process = StepProcesses.Of("1.001193");

    private static readonly ReviewOptions Options = new() { Processes = [Process] };

    // The run of the process as the domain tells it, asked afresh at the moment.
    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 300)]
    public void A_finding_about_steps_stands_exactly_where_the_run_says_so(FiledDossier history, ushort minutes)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var dossier = history.ToDossier(1);
        var entry = Assert.Single(Caseload.At(at, [dossier], Offices.Calculator).Entries.ToArray().DefaultIfEmpty(new(dossier.AsOf(at), default)));
        var run = new ProcessClock(Process, Offices.Calculator).Run(dossier, at);
        var found = Review.Run(Caseload.At(at, [dossier], Offices.Calculator), at, Options).Findings.Where(finding => finding.Step is not null).ToList();
        if (run is null || dossier.AsOf(at).HasEnded)
        {
            Assert.Empty(found);
            return;
        }

        var ofOffice = run.Running.Where(round => round.Step.Owner?.Kind != StepOwnerKind.Applicant).ToList();
        Assert.Equal(Keys(ofOffice.Where(round => round.IsLateAt(at))), Of(RuleIds.StepLate));
        Assert.Equal(Keys(run.Running.Where(round => round.Step.Owner is null)), Of(RuleIds.StepUnowned));
        // The last two hours begin with the moment after which less than two are left, not with the pause or the night before it.
        Assert.Equal(
            Keys(ofOffice.Where(round => round.Due is { } due && !due.IsPassedAt(at) && Offices.Calculator.Time.Between(at.PlusNanoseconds(1), due.End) < Duration.FromHours(2) && (due.End - at).Days < 30)),
            Of(RuleIds.StepDueSoon));
        Assert.Equal(run.Oddities.Where(odd => odd.Kind == StepOddityKind.Skipped).Select(odd => odd.Step).Order(), found.Where(finding => finding.Rule.Id == RuleIds.StepSkipped).Select(finding => finding.Step!.Step.Id).Order());

        var outlook = run.Outlook();
        var isReckoned = entry is { IsRunning: true, Deadline: { Due: not null, IsEstimated: false } } && run.Running.Any();
        var isLate = entry.Deadline.Due?.IsPassedAt(at) == true;
        Assert.Equal(isReckoned && outlook.IsLost && !isLate, Of(RuleIds.ProcessLost).Count == 1);
        Assert.Equal(isReckoned && !outlook.IsLost && run.Running.Any(round => outlook.Slack.Single(slack => slack.Round == round).LatestEnd < round.Due?.LastMoment), Of(RuleIds.ProcessEndangered).Count == 1);

        List<string> Of(string rule) => [.. found.Where(finding => finding.Rule.Id == rule).Select(finding => finding.Step!.Key).Order()];

        static List<string> Keys(IEnumerable<StepRound> rounds) => [.. rounds.Select(round => $"{round.Step.Id}#{round.Round}").Order()];
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 100)]
    public void No_two_conclusions_about_a_caseload_have_one_id_and_each_finding_is_explained(FiledDossier[] histories, ushort minutes)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var monitor = new Monitor(Offices.Calculator, at, Options);
        monitor.Put(histories.Select((history, number) => history.ToDossier(number)));
        var conclusions = monitor.Snapshot.Conclusions.ToList();

        Assert.Equal(conclusions.Count, conclusions.Select(conclusion => conclusion.Id).Distinct().Count());
        foreach (var finding in conclusions.OfType<Finding>().Where(finding => finding.Step is not null))
        {
            var why = monitor.Explain(finding.Subject, finding.Rule.Id, finding.Step!.Key);
            Assert.Equal((finding.Id, finding.Since), (why.Finding?.Id, why.Finding?.Since));
            Assert.All(why.Conditions, condition => Assert.True(condition.Holds, condition.ToString()));
            Assert.Contains(finding.Step.Step.Id, finding.Message.Vietnamese, StringComparison.Ordinal);
        }
    }

    // At the moment of the caseload, after it, and before it, where the dossiers hold facts of later.
    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 200)]
    public void A_review_of_steps_read_before_concludes_what_one_that_reads_them_does(FiledDossier[] histories, ushort minutes, short later, bool includeEnded, bool isNow)
    {
        var known = FiledDossier.Origin.PlusMinutes(minutes);
        var at = isNow ? known : known.PlusMinutes(later);
        var caseload = Caseload.At(known, histories.Select((history, number) => history.ToDossier(number)), Offices.Calculator);
        var options = new ReviewOptions { IncludeEnded = includeEnded, UnitRules = [new EverySteps()] };

        var read = Review.Run(caseload, at, options with { Processes = [Process] });
        var atHand = Review.Run(CaseloadSteps.Of(caseload, [Process], at), options);

        Assert.Equal(read.Counts, atHand.Counts);
        Assert.Equal(read.Findings.AsEnumerable(), atHand.Findings);
        Assert.Equal(read.Findings.Select(finding => finding.Step), atHand.Findings.Select(finding => finding.Step));
        Assert.Equal(read.Notices.AsEnumerable(), atHand.Notices);
        Assert.Equal(read.Undetermined.AsEnumerable(), atHand.Undetermined);
        Assert.Equal(read.UnitAlerts, atHand.UnitAlerts);
    }

    [Fact]
    public void Steps_read_under_other_processes_are_refused()
    {
        var steps = CaseloadSteps.Of(Caseload.At(FiledDossier.Origin, [], Offices.Calculator), [Process], FiledDossier.Origin);

        Assert.Throws<ArgumentException>(() => Review.Run(steps, new ReviewOptions { Processes = [StepProcesses.Of("2.000001")] }));
        Assert.Empty(Review.Run(steps, new ReviewOptions { Processes = [StepProcesses.Of("1.001193")] }).Findings);
    }

    [Fact]
    public void It_says_of_a_step_why_a_rule_does_not_hold()
    {
        var at = new LocalDateTime(2025, 7, 1, 10, 0);
        var monitor = new Monitor(Offices.Calculator, at, Options);
        monitor.Put(One(new Accepted(at.PlusHours(-1), Deadlines.TimeLimit.WorkingDays(10))));

        Assert.Equal("no: The moment has come: 15:00 01/07/2025.", WhyNot("step.late", null));
        Assert.Equal("no: The process names nobody for the step.", WhyNot("step.unowned", "A"));
        Assert.Equal("no: A later step began although this one never had.", WhyNot("step.skipped", "B"));

        string WhyNot(string rule, string? step)
        {
            var why = monitor.Explain("d-1", rule, step);
            Assert.False(why.Holds);
            return why.Conditions.First(condition => !condition.Holds).ToString();
        }
    }

    // A and, beside it, B are both due at one moment: an answer to the notice of one stops nothing of the other, nor of the dossier.
    [Fact]
    public void An_acknowledgement_stops_the_notices_of_its_step_alone()
    {
        var process = new InternalProcess("1.001193", [Process.Versions[0] with { Stages = [new("", [StepProcesses.Step("A", "0.5 ngày", []), StepProcesses.Step("B", "0.5 ngày", [])])] }]);
        var ladder = new Ladders.Ladder("one", [new("officer", Ladders.StepTiming.WorkingHours(-1), Agencies.ResponsibilityStep.HandlingOfficer) { StopsWhen = [Ladders.StopCondition.Acknowledged] }]);
        var accepted = new LocalDateTime(2025, 7, 1, 9, 0);
        var monitor = new Monitor(Offices.Calculator, accepted, new() { Processes = [process], Policies = Policies.PolicyHistory.Of(new Policies.RulePolicy { StepLadder = ladder }) });
        monitor.Put(One(new Accepted(accepted, Deadlines.TimeLimit.WorkingHours(4))));
        var told = monitor.AdvanceTo(accepted.PlusHours(5)).Select(change => change.Conclusion).OfType<Notice>().Where(notice => notice.OfStep is not null).ToList();

        Assert.Equal(["officer/d-1/A#1/20250701T150000", "officer/d-1/B#1/20250701T150000"], told.Select(notice => notice.Id).Order());
        var cleared = monitor.Acknowledge(Acknowledgement.Of(told[0], "kim", monitor.Now));
        Assert.Equal([(ChangeKind.Cleared, told[0].Id)], cleared.Select(change => (change.Kind, change.Conclusion.Id)));
    }

    [Fact]
    public void The_decision_on_the_process_is_cited()
    {
        var decision = new Procedures.ProcedureDecision(Procedures.DecisionKind.Publish, Law.InstrumentNumber.Parse("918/QĐ-TTPVHCC"), new(2025, 6, 1));
        var process = new InternalProcess("1.001193", [Process.Versions[0] with { Decision = decision }]);
        var at = new LocalDateTime(2025, 7, 2, 9, 0);
        var dossier = One(new Accepted(at.PlusDays(-1), Deadlines.TimeLimit.WorkingDays(10)));

        var late = Review.Run(Caseload.At(at, [dossier], Offices.Calculator), at, new() { Processes = [process] }).Findings.Single(finding => finding.Rule.Id == RuleIds.StepLate);

        Assert.Equal("918/QĐ-TTPVHCC", late.Citation!.ToString());
        Assert.Equal("Dossier d-1, step A (Phòng A): is late; it was due 15:00 01/07/2025.", late.Message.English);
        Assert.Equal("Hồ sơ d-1, bước A (Phòng A): đã quá hạn; hạn của bước là 15:00 01/07/2025.", late.Message.Vietnamese);
    }

    [Fact]
    public void Two_processes_for_one_procedure_are_refused() =>
        Assert.Throws<ArgumentException>(() => new ReviewOptions { Processes = [Process, Process] });

    /// <summary>Tells what is counted of the steps of a unit.</summary>
    private sealed class EverySteps() : Units.UnitRule(
        "own.steps", new("Các bước", "Steps"), new("Các bước đã xong trong tháng.", "The steps that ended in the month."), Policies.Severity.Notice)
    {
        protected internal override Texts.LocalizedText? Conclude(Units.UnitFacts facts, Policies.RulePolicy policy) =>
            facts.Steps.Count == 0 ? null : new(facts.Steps.ToString(), facts.Steps.ToString());
    }

    private static Dossier One(params DossierEvent[] events) => Dossier.Replay(new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter), events);
}
