using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>
/// What holds for every engine that drives the catalogue: after any split of events and moments it has concluded what a review from scratch
/// concludes. One subclass for an engine.
/// </summary>
public abstract class EngineConformance
{
    private static readonly FiledDossier[] Running =
        [.. Enumerable.Range(0, 10).Select(number => new FiledDossier((number * 110) - 400, number % 6, number % 3 == 0 ? Channel.Online : Channel.Counter, [0]))];

    public static TheoryData<string, string> Fixed
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var office in Offices.Names)
            {
                all.Add(nameof(Caseloads.Stages), office);
                all.Add(nameof(Caseloads.Twins), office);
            }

            return all;
        }
    }

    protected abstract IEngine Open(LocalDateTime start, ReviewOptions options);

    [Theory, MemberData(nameof(Fixed))]
    public void A_fixed_caseload_is_concluded_as_the_review_does_through_three_months(string caseload, string office)
    {
        var (dossiers, options) = (Caseloads.Named(caseload), Offices.Of(office));
        var engine = Open(new(2025, 6, 30, 0, 0), options);
        engine.Put(dossiers);
        while (engine.Now < new LocalDateTime(2025, 9, 30, 0, 0))
        {
            engine.AdvanceTo(engine.Now.PlusHours(31));
            AssertSame(Expected(dossiers, engine.Now, options), Told(engine.Conclusions));
        }
    }

    [Theory, MemberData(nameof(Fixed))]
    public void A_fixed_caseload_told_event_by_event_ends_as_one_that_was_known_from_the_start(string caseload, string office)
    {
        var (dossiers, options) = (Caseloads.Named(caseload), Offices.Of(office));
        var engine = Open(new(2025, 6, 30, 0, 0), options);
        engine.Put(dossiers.Select(dossier => Dossier.New(dossier.Header)));
        foreach (var (id, happened) in InOrder(dossiers))
        {
            engine.AdvanceTo(LocalDateTime.Max(engine.Now, happened.At));
            engine.Record(id, happened);
        }

        foreach (var day in new[] { 1, 15, 30 })
        {
            engine.AdvanceTo(LocalDateTime.Max(engine.Now, new LocalDateTime(2025, 9, day, 8, 0)));
            AssertSame(Expected(dossiers, engine.Now, options), Told(engine.Conclusions));
        }
    }

    [Theory, MemberData(nameof(Fixed))]
    public void Acknowledging_every_notice_stops_what_it_should_and_nothing_else(string caseload, string office)
    {
        var (dossiers, options) = (Caseloads.Named(caseload), Offices.Of(office));
        var engine = Open(new(2025, 6, 30, 0, 0), options);
        engine.Put(dossiers);
        List<Acknowledgement> acknowledged = [];
        foreach (var day in new[] { 15, 17, 22 })
        {
            engine.AdvanceTo(new(2025, 7, day, 9, 0));
            foreach (var notice in engine.Conclusions.OfType<Notice>().ToList())
            {
                acknowledged.Add(Acknowledgement.Of(notice, "somebody", engine.Now));
                engine.Acknowledge(acknowledged[^1]);
            }

            AssertSame(Expected(dossiers, engine.Now, options, acknowledged), Told(engine.Conclusions));
        }

        engine.AdvanceTo(new(2025, 7, 31, 9, 0));
        AssertSame(Expected(dossiers, engine.Now, options, acknowledged), Told(engine.Conclusions));
        Assert.NotEmpty(acknowledged);
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries), typeof(MoveArbitraries)], MaxTest = 100)]
    public bool After_any_split_of_events_and_moments_it_holds_what_a_review_concludes(FiledDossier[] histories, Moves moves, byte office)
    {
        var dossiers = histories.Select((history, number) => history.ToDossier(number)).ToArray();
        var options = Offices.Of(Offices.Names[office % Offices.Names.Length]);
        var engine = Open(FiledDossier.Origin, options);
        var ledger = new Ledger(dossiers, engine);
        foreach (var move in moves.Items.Where(ledger.Take))
        {
            if (!Told(engine.Conclusions).SequenceEqual(Told(ledger.Expected(Offices.Calculator, options))))
            {
                return false;
            }
        }

        return true;
    }

    // One property for an engine, as some are slower to open than others.
    protected void AssertHoldsInAnyOffice(FiledDossier[] histories, Moves moves, DrawnOffice office)
    {
        var (options, policies) = (office.ToOptions(), office.ToPolicies());
        var engine = Open(FiledDossier.Origin, options);

        // Beside what is drawn, dossiers that are accepted and run, and two weeks after the moves, so that all parts of the office have something to say.
        var dossiers = office.DossiersOf([.. Running, .. histories]);
        var ledger = new Ledger(dossiers, engine);
        Move[] all = [.. Running.Select((_, place) => new Move(MoveKind.Put, place, 0)), .. moves.Items, .. Enumerable.Repeat(new Move(MoveKind.Advance, 0, 26 * 60), 13)];
        foreach (var move in all.Where(ledger.Take))
        {
            AssertSame(Told(ledger.Expected(Offices.Calculator, options)), Told(engine.Conclusions));
        }

        AssertSame(Told(ledger.Streamed(Offices.Calculator, options)), Told(engine.Conclusions));
        AssertSame(
            Told(ledger.ExpectedAlone(Offices.Calculator, options, dossier => DrawnOffice.PolicyFor(dossier, policies))),
            Told(engine.Conclusions.Where(told => told is Finding or Notice or Undetermined)));
    }

    [Fact]
    public void Every_kind_of_move_comes_to_an_engine()
    {
        var taken = new SortedDictionary<MoveKind, int>();
        var caseloads = FiledDossierArbitraries.Histories().Generator.ArrayOf(3).Sample(60, new Rnd(118), 10);
        foreach (var (histories, moves) in caseloads.Zip(MoveArbitraries.AnyMoves().Generator.Sample(60, new Rnd(2025), 40)))
        {
            var ledger = new Ledger([.. histories.Select((history, number) => history.ToDossier(number))], Open(FiledDossier.Origin, ReviewOptions.Default));
            foreach (var move in moves.Items.Where(ledger.Take))
            {
                taken[move.Kind] = taken.GetValueOrDefault(move.Kind) + 1;
            }
        }

        Assert.All(
            Enum.GetValues<MoveKind>().Except([MoveKind.UseCalculator, MoveKind.UseOptions]),
            kind => Assert.True(taken.GetValueOrDefault(kind) >= 5, $"{kind} came {taken.GetValueOrDefault(kind)} times."));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)], MaxTest = 40)]
    public bool One_step_or_many_and_any_order_of_insertion_lead_to_the_same_end(FiledDossier[] histories, ushort[] pauses, byte office)
    {
        var dossiers = histories.Select((history, number) => history.ToDossier(number)).ToArray();
        var options = Offices.Of(Offices.Names[office % Offices.Names.Length]);
        var (one, many) = (Open(FiledDossier.Origin, options), Open(FiledDossier.Origin, options));
        one.Put(dossiers);
        foreach (var dossier in dossiers.Reverse())
        {
            many.Put([dossier]);
        }

        foreach (var pause in pauses)
        {
            many.AdvanceTo(many.Now.PlusMinutes(pause % 30_000));
        }

        one.AdvanceTo(many.Now);
        return Told(one.Conclusions).SequenceEqual(Told(many.Conclusions));
    }

    [Property(Arbitrary = [typeof(FiledDossierArbitraries), typeof(MoveArbitraries)], MaxTest = 60)]
    public void A_call_that_throws_has_changed_nothing_and_called_again_does_all_of_it(FiledDossier[] histories, Moves moves, byte office)
    {
        var dossiers = histories.Select((history, number) => history.ToDossier(number)).ToArray();
        var (fault, reached) = (new Fault(), 0);
        var options = Fault.In(Offices.Of(Offices.Names[office % Offices.Names.Length]), fault);
        var engine = new StubbornEngine(Open(FiledDossier.Origin, options), fault, () => reached);
        var ledger = new Ledger(dossiers, engine);
        foreach (var move in moves.Items)
        {
            reached = (move.Detail / 7 % 24) + 1;
            if (ledger.Take(move))
            {
                AssertSame(Told(ledger.Expected(Offices.Calculator, options)), Told(engine.Conclusions));
            }
        }
    }

    /// <summary>Every point at which a call reaches the code of others, one after the other.</summary>
    [Fact]
    public void Wherever_a_call_throws_it_has_changed_nothing()
    {
        var (fault, reached) = (new Fault(), 0);
        var options = Fault.In(Offices.Of(Offices.Names[0]), fault);
        var engine = new StubbornEngine(Open(new(2025, 7, 1, 0, 0), options), fault, () => reached);
        for (var (thrown, isDone) = (0, false); !isDone; thrown = engine.Thrown)
        {
            reached++;
            engine.Put(Caseloads.Stages);
            engine.AdvanceTo(engine.Now.PlusHours(7));
            AssertSame(Expected(Caseloads.Stages, engine.Now, options), Told(engine.Conclusions));
            isDone = engine.Thrown == thrown;
        }

        Assert.InRange(reached, 30, 500);
    }

    // As text: a difference is shown in full.
    private static void AssertSame(List<string> expected, List<string> told) =>
        Assert.Equal(string.Join('\n', expected.Except(told)), string.Join('\n', told.Except(expected)));

    private static IEnumerable<(string Id, DossierEvent Happened)> InOrder(Dossier[] dossiers) =>
        dossiers.SelectMany(dossier => dossier.Events.Select(happened => (dossier.Id, happened))).OrderBy(pair => pair.happened.At);

    private static List<string> Expected(
        IEnumerable<Dossier> dossiers, LocalDateTime at, ReviewOptions options, List<Acknowledgement>? acknowledged = null)
    {
        options = options with { Acknowledgements = [.. acknowledged ?? []] };
        var review = Review.Run(Caseload.At(at, dossiers, Offices.Calculator), at, options);
        return Told([.. review.Findings, .. review.Notices, .. review.Undetermined, .. review.UnitAlerts]);
    }

    // Everything that a conclusion says, so that one with the right id and stale facts shows.
    private static List<string> Told(IEnumerable<Conclusion> conclusions) =>
        [.. conclusions.Select(conclusion => $"{conclusion.Id} since {conclusion.Since}: {Words(conclusion)}").Order(StringComparer.Ordinal)];

    private static string Words(Conclusion conclusion) => conclusion switch
    {
        Finding finding => $"{finding.Severity}, {finding.Citation}, {finding.Message}, {finding.Dossier.Status}",
        UnitAlert alert => $"{alert.Severity}, {alert.Citation}, {alert.Message}, {alert.Facts}",
        Notice notice => $"{notice.Recipient}, {notice.IsMissed}, {notice.Message}, {notice.Dossier.Status}",
        DutyNotice notice => $"{notice.IsMissed}, {notice.Message}",
        PlanAlert alert => $"{alert.Severity}, {alert.Message}",
        DutyAlert alert => $"{alert.Severity}, {alert.Message}",
        _ => $"{conclusion}",
    };
}
