using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using NodaTime;
using static AdminReform.Rules.CaseloadArbitraries;

namespace AdminReform.Rules.Conformance;

/// <summary>
/// What holds for every engine that drives the catalogue: after any split of events and moments it has concluded what a review from scratch
/// concludes. One subclass for an engine.
/// </summary>
public abstract class EngineConformance
{
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

    [Property(Arbitrary = [typeof(CaseloadArbitraries)], MaxTest = 40)]
    public bool After_any_split_of_events_and_moments_it_holds_what_a_review_concludes(History[] histories, int[] acts, byte office)
    {
        var dossiers = histories.Select((history, number) => history.ToDossier(number)).ToArray();
        var options = Offices.Of(Offices.Names[office % Offices.Names.Length]);
        var engine = Open(History.Origin, options);
        var held = new Dictionary<string, Dossier>(StringComparer.Ordinal);
        var acknowledged = new List<Acknowledgement>();
        foreach (var act in acts.Select(Spread))
        {
            Do(act, dossiers, engine, held, acknowledged);
            if (!Told(engine.Conclusions).SequenceEqual(Expected(held.Values, engine.Now, options, acknowledged)))
            {
                return false;
            }
        }

        return true;
    }

    [Property(MaxTest = 60)]
    public bool Duties_and_targets_are_concluded_as_the_review_does(int[] acts, byte office)
    {
        var options = Offices.Of(Offices.Names[office % Offices.Names.Length]);
        var engine = Open(History.Origin, options);
        var duties = new SortedDictionary<string, Duty>(StringComparer.Ordinal);
        var targets = new SortedDictionary<string, TargetAssessment>(StringComparer.Ordinal);
        foreach (var act in acts.Select(Spread))
        {
            Do(act % 8, $"subject-{act / 8 % 3}", act / 24, engine, duties, targets);
            var review = Review.Run(
                Caseload.At(engine.Now, [], Offices.Calculator), engine.Now, options with { Duties = [.. duties.Values], Assessments = [.. targets.Values] });
            if (!Told(engine.Conclusions).SequenceEqual(Told([.. review.PlanAlerts, .. review.DutyAlerts, .. review.DutyNotices])))
            {
                return false;
            }
        }

        return true;
    }

    [Property(Arbitrary = [typeof(CaseloadArbitraries)], MaxTest = 40)]
    public bool One_step_or_many_and_any_order_of_insertion_lead_to_the_same_end(History[] histories, ushort[] pauses, byte office)
    {
        var dossiers = histories.Select((history, number) => history.ToDossier(number)).ToArray();
        var options = Offices.Of(Offices.Names[office % Offices.Names.Length]);
        var (one, many) = (Open(History.Origin, options), Open(History.Origin, options));
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

    // Generated numbers are small; all bits of an act are used.
    private static uint Spread(int act) => unchecked((uint)act * 2_654_435_761);

    // One act: a dossier comes whole, comes with a part of its history, is told its next event (in time, late, or ahead), goes; a notice is
    // acknowledged, for now or for later; or time passes.
    private static void Do(
        uint act, Dossier[] dossiers, IEngine engine, Dictionary<string, Dossier> held, List<Acknowledgement> acknowledged)
    {
        var pause = act / 64 % 20_000;
        if (dossiers.Length == 0 || act % 8 < 3)
        {
            engine.AdvanceTo(engine.Now.PlusMinutes(pause));
            return;
        }

        var whole = dossiers[act / 8 % dossiers.Length];
        if (!held.TryGetValue(whole.Id, out var known) || act % 8 == 3)
        {
            var events = act % 8 == 3 ? whole.Events.Count : (int)(pause % (whole.Events.Count + 1));
            held[whole.Id] = Dossier.Replay(whole.Header, [.. whole.Events.Take(events)]);
            engine.Put([held[whole.Id]]);
        }
        else if (act % 8 == 4)
        {
            held.Remove(whole.Id);
            acknowledged.RemoveAll(item => item.DossierId == whole.Id);
            engine.Remove(whole.Id);
        }
        else if (act % 8 == 5 && engine.Conclusions.OfType<Notice>().MinBy(notice => notice.Id, StringComparer.Ordinal) is { } notice)
        {
            acknowledged.Add(Acknowledgement.Of(notice, "somebody", engine.Now.PlusMinutes(pause - 1_000)));
            engine.Acknowledge(acknowledged[^1]);
        }
        else if (known.Events.Count < whole.Events.Count)
        {
            var happened = whole.Events[known.Events.Count];
            held[whole.Id] = Dossier.Replay(known.Header, known.Events.With(happened));
            engine.Record(whole.Id, happened);
        }
    }

    // One act: a duty or a target comes in the place of what was known of it, or goes; or time passes.
    private static void Do(
        uint act, string subject, uint detail, IEngine engine, SortedDictionary<string, Duty> duties, SortedDictionary<string, TargetAssessment> targets)
    {
        if (act < 3)
        {
            engine.AdvanceTo(engine.Now.PlusMinutes(detail % 15_000));
        }
        else if (act < 5)
        {
            engine.PutDuty(duties[subject] = StandingActs.Duty(subject, detail));
        }
        else if (act == 5 && duties.Remove(subject))
        {
            engine.RemoveDuty(subject);
        }
        else if (act == 6 && targets.Remove(subject))
        {
            engine.RemoveAssessment(subject);
        }
        else if (act > 5)
        {
            engine.PutAssessment(targets[subject] = StandingActs.Target(subject, detail, engine.Now.Date));
        }
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
        return Told([.. review.Findings, .. review.Notices, .. review.UnitAlerts]);
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
