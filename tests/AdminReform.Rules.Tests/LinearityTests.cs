using AdminReform.Agencies;
using AdminReform.Counting;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Impact;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Lint;
using AdminReform.Rules.NRules;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Simulation;
using AdminReform.Texts;
using NodaTime;
using Office = AdminReform.Rules.Escalation.Office;

namespace AdminReform.Rules;

/// <summary>What engines, checks and ladders look at grows as their input does: operations counted at n, 2n, 4n and 8n, never timed.</summary>
public sealed class LinearityTests
{
    private static readonly LocalizedText Name = new("tên", "name");
    private static readonly LocalDate First = new(2025, 7, 1);
    private static readonly LocalDateTime At = new(2025, 7, 14, 16, 0);
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly Dictionary<string, Func<int, Func<object>>> Asked = new()
    {
        ["a review of a caseload"] = n =>
        {
            var caseload = Caseload.At(At, Dossiers(n), Calculator);
            return () => Review.Run(caseload, At).Findings.Count;
        },
        ["results of a unit just before a month closes"] = n =>
        {
            var caseload = Caseload.At(At, Dossiers(n, i => new ResultReady(new LocalDateTime(2025, 7, 14, 9, 0).PlusSeconds(i))), Calculator);
            return () => Review.Run(caseload, At).UnitAlerts;
        },
        ["a monitor that is told of dossiers, of events and of time"] = n =>
        {
            var dossiers = Dossiers(n);
            return () =>
            {
                var monitor = new Monitor(Calculator, new(2025, 7, 1, 9, 0));
                monitor.Put(dossiers);
                foreach (var dossier in dossiers)
                {
                    monitor.Record(dossier.Id, new Forwarded(new(2025, 7, 1, 10, 0), "resolving unit"));
                }

                return monitor.AdvanceTo(new(2025, 7, 20, 9, 0));
            };
        },
        ["a session of NRules that is told of dossiers and of time"] = n =>
        {
            var (rules, dossiers) = (AdminReformRules.Compile(Calculator), Dossiers(n / 8));
            return () =>
            {
                using var session = rules.Open(new(2025, 7, 1, 9, 0));
                session.Put(dossiers);
                session.AdvanceTo(new(2025, 7, 20, 9, 0));
                return session.Findings.Count();
            };
        },
        ["acknowledgements of one dossier, one after the other"] = n => () =>
        {
            var monitor = new Monitor(Calculator, new(2025, 7, 14, 8, 0));
            monitor.Put(Office.Dossier("kim"));
            for (var i = 0; i < n; i++)
            {
                monitor.Acknowledge(new("d-1", $"step {i}", At.PlusMinutes(i), "kim", At));
            }

            return monitor;
        },
        ["duties that climb a ladder"] = n =>
        {
            ReviewOptions options = new() { Duties = [.. Enumerable.Range(0, n).Select(i => new Duty($"duty {i}", "commune", Name, new(First.PlusDays(i % 20))))] };
            return () => (Review.Run(Caseload.At(At, [], Calculator), At, options).DutyNotices, new Monitor(Calculator, new(2025, 7, 1, 9, 0), options).AdvanceTo(At));
        },
        ["a ladder whose steps fall due from the last to the first"] = n =>
        {
            var steps = Enumerable.Range(0, n).Select(i => new LadderStep($"s{i}", StepTiming.WorkingMinutes(-i), ResponsibilityStep.HandlingOfficer) { StopsWhen = [StopCondition.Reappointed, StopCondition.Acknowledged] });
            var options = new ReviewOptions
            {
                Policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = new("own", [.. steps]) }),
                Acknowledgements = [.. Enumerable.Range(0, n).Select(i => new Acknowledgement("d-1", $"s{i}", At.PlusMinutes(i), "kim", At))],
            };
            var caseload = Caseload.At(At.PlusDays(2), [Office.Dossier("kim", [.. Enumerable.Range(0, n).Select(i => new Reappointed(new LocalDateTime(2025, 7, 10, 8, 0).PlusSeconds(i), new(new LocalDate(2025, 7, 15)), "chậm"))])], Calculator);
            return () => (Review.Run(caseload, At.PlusDays(2), options).Notices.Count, new Monitor(Calculator, At.PlusDays(2), options).Put(caseload.Entries[0].Dossier));
        },
        ["rounds of the steps of one dossier"] = n =>
        {
            var options = new ReviewOptions { Processes = [StepProcesses.Of("1.001193")] };
            var dossier = Office.Dossier("kim", [.. Enumerable.Range(0, n).Select(i => new StepRecorded(new LocalDateTime(2025, 7, 1, 9, 0).PlusMinutes(i), (i % 2) == 0 ? "C" : "A"))]);
            return () =>
            {
                var monitor = new Monitor(Calculator, new(2025, 7, 14, 8, 0), options);
                monitor.Put(dossier);
                return (monitor.AdvanceTo(At), Review.Run(Caseload.At(At, [dossier], Calculator), At, options).Findings.Count);
            };
        },
        ["rules and settings of a policy, and values of their parameters"] = n =>
        {
            DossierRule[] rules = [.. Enumerable.Range(0, n).Select(i => Rule($"own.r{i}"))];
            var options = new ReviewOptions
            {
                Catalogue = RuleCatalogue.Of(rules),
                Policies = PolicyHistory.Of((RulePolicy.Default with { Settings = [.. rules.Select(rule => new RuleSetting(rule.Id, Severity: Severity.Notice))] })
                    .With(rules.Select(rule => new RuleValue(rule.Parameters[0], 5)))),
            };
            var caseload = Caseload.At(At, [Office.Dossier("kim")], Calculator);
            return () => (Review.Run(caseload, At, options).Findings.Count, PolicyLint.Run(options.Policies, options.Catalogue),
                rules.Select(rule => options.Catalogue.Find(rule.Id)).ToList());
        },
        ["policies by day, with a register in which their ladders reach nobody"] = n =>
        {
            var directory = Register(32);
            var policies = PolicyHistory.Of(Enumerable.Range(0, n).Select(i => RulePolicy.Default with { From = First.PlusDays(i), Ladder = Chairs }));
            return () => PolicyLint.Run(policies, directory: directory);
        },
        ["a register, with a policy whose ladder reaches nobody"] = n =>
        {
            var directory = Register(n);
            var policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = Chairs });
            return () => PolicyLint.Run(policies, directory: directory);
        },
        ["steps of a ladder and limits in use"] = n =>
        {
            var policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = new("own", [.. Enumerable.Range(0, n).Select(i => new LadderStep($"s{i}", i % 250, ResponsibilityStep.HeadOfAgency))]) });
            TimeLimit[] limits = [.. Enumerable.Range(1, 4).Select(days => TimeLimit.WorkingDays(days))];
            return () => PolicyLint.Run(policies, limits: limits, directory: Office.Directory);
        },
        ["a rehearsal, and its digests"] = n =>
        {
            var dossiers = Dossiers(n / 4);
            return () =>
            {
                var played = Rehearsal.Play(dossiers, Calculator, new(2025, 7, 10, 9, 0), new(2025, 7, 20, 9, 0));
                return NoticeDigest.Of(played.Told.Select(told => told.Notice)).Select(digest => (digest.ToText(Language.English), digest.ToHtml(Language.Vietnamese))).ToList();
            };
        },
        ["dossiers, and procedures among which theirs is looked for"] = n =>
        {
            var known = Procedures.StarterCatalogue.Entries[0].Procedure;
            var scope = ImpactScope.Default with { Procedures = [.. Enumerable.Range(0, n).Select(i => known with { Code = Procedures.ProcedureCode.Parse($"2.{i:000000}") })] };
            var impact = CitationImpact.Of(Law.Instruments.Decree118.Cite("19"), new(2025, 7, 14), scope);
            return () => impact.Among(Dossiers(n / 4)).Count();
        },
    };

    public static TheoryData<string> Names => [.. Asked.Keys];

    private static readonly Dictionary<string, Func<int, Func<object>>> Bounded = new()
    {
        ["scopes that are compared two by two"] = n =>
        {
            var scoped = Enumerable.Range(1, n - 1).Select(i => RulePolicy.Default with { Scope = new() { Agency = $"unit {i}", Field = "đất đai" } });
            return () => PolicyHistory.Of([RulePolicy.Default, .. scoped]);
        },
        ["steps of a ladder, at each of which a monitor looks at all of them"] = n =>
        {
            var options = new ReviewOptions
            {
                Policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = new("own", [.. Enumerable.Range(0, n).Select(i => new LadderStep($"s{i}", StepTiming.WorkingMinutes(-i), ResponsibilityStep.HandlingOfficer))]) }),
            };
            return () =>
            {
                var monitor = new Monitor(Calculator, new(2025, 7, 14, 8, 0), options);
                return (monitor.Put(Office.Dossier("kim")), monitor.AdvanceTo(At.PlusDays(2)));
            };
        },
    };

    /// <summary>The work of a name for so many things, prepared; also called by the name of the method in a copy that counts.</summary>
    public static Func<object> Work(string name, int size) => (Asked.GetValueOrDefault(name) ?? Bounded[name])(size);

    [Theory, MemberData(nameof(Names))]
    public void What_is_asked_grows_as_the_input(string name) =>
        Counted.AssertGrowsAsItsInput(name, Counted.Operations(typeof(LinearityTests), name, 128, 256, 512, 1_024), "operations");

    // What is as much as the square of a number says up to which number it works: 500 scopes, and ladders of a hundred steps.
    [Theory]
    [InlineData("scopes that are compared two by two", 500, 5_000_000)]
    [InlineData("steps of a ladder, at each of which a monitor looks at all of them", 100, 2_000_000)]
    public void What_is_as_much_as_a_square_is_little_up_to_where_it_works(string name, int most, long operations) =>
        Assert.InRange(Assert.Single(Counted.Operations(typeof(LinearityTests), name, most)), most * most, operations);

    // As many looks as there are policies times holdings: the lint ends and says so, and so do rules times regimes and steps times limits.
    [Fact]
    public void What_is_as_much_as_one_list_times_another_is_looked_at_up_to_a_number_and_told_from_there_on()
    {
        var policies = PolicyHistory.Of(Enumerable.Range(0, 200).Select(i => RulePolicy.Default with { From = First.PlusDays(i), Ladder = Chairs }));
        var byRegister = Assert.Single(PolicyLint.Run(policies, directory: Register(1_000)), problem => problem.Code == "policy.lint.complex");
        Assert.Equal("$.policies[99]", byRegister.Path);

        var steps = PolicyHistory.Of(RulePolicy.Default with { Ladder = new("own", [.. Enumerable.Range(0, 4_000).Select(i => new LadderStep($"s{i}", i % 250, ResponsibilityStep.HeadOfAgency))]) });
        var byLimits = Assert.Single(PolicyLint.Run(steps, limits: Enumerable.Range(1, 3_000).Select(days => TimeLimit.WorkingDays(days))), problem => problem.Code == "policy.lint.complex");
        Assert.Equal("$.policies[0]", byLimits.Path);
    }

    [Theory, InlineData(1), InlineData(7), InlineData(5_000)]
    public void A_lint_lists_as_many_problems_as_were_asked_for_and_counts_the_rest(int most)
    {
        var policies = PolicyHistory.Of(RulePolicy.Default with { Settings = [.. Enumerable.Range(0, 3_000).Select(i => new RuleSetting($"unknown.{i}"))] });
        var problems = PolicyLint.Run(policies, maximumProblems: most);
        if (most >= 3_000)
        {
            Assert.Equal(3_000, problems.Count);
            return;
        }

        Assert.Equal(most + 1, problems.Count);
        Assert.Equal(("problems.more", $"There are {3_000 - most} more problems, which are not listed."), (problems[^1].Code, problems[^1].Message.English));
    }

    private static Ladder Chairs => new("chairs", [new("chair", 1, ResponsibilityStep.ProvincialChair)]);

    // Communes with heads and nobody above them.
    private static AgencyDirectory Register(int count) => AgencyDirectory.Create(
        [.. Enumerable.Range(0, count).Select(i => new Agency($"commune {i}", Name, AgencyKind.PeoplesCommittee, AgencyLevel.Commune, new(First)))],
        [.. Enumerable.Range(0, count).Select(i => new RoleHolding($"head {i}", AgencyRole.Head, $"commune {i}", new(First)))]).Value;

    private static DelegateRule Rule(string id)
    {
        var days = RuleParameter.Whole(id, "days", Name, 30, 1, 365);
        return new(id, Name, Name, Severity.Warning, (entry, context) => new(entry.Dossier.AcceptedAt!.Value.PlusDays(context.PolicyOf(entry).ValueOf(days)), null, entry.Dossier.AcceptedAt.Value), _ => Name, parameters: [days]);
    }

    private static Dossier[] Dossiers(int count, Func<int, DossierEvent>? then = null) =>
    [
        .. Enumerable.Range(0, count).Select(i => Dossier.Replay(
            new($"d-{i}", "1.001193", "one-stop", $"unit {i % 8}", "hộ tịch", Channel.Counter),
            [new Accepted(new(2025, 7, 1, 8, i % 60), TimeLimit.WorkingDays(1 + (i % 12))), .. then is null ? Array.Empty<DossierEvent>() : [then(i)]])),
    ];
}
