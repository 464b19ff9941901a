using System.Reflection;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Feedback;
using AdminReform.Indices;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Impact;

public sealed class CitationImpactTests
{
    private static readonly LocalDate[] Days =
        [new(2012, 1, 2), new(2016, 6, 1), new(2020, 6, 1), new(2021, 8, 2), new(2024, 6, 3), new(2025, 7, 2), new(2026, 8, 4), new(2026, 8, 5), new(2026, 11, 24)];

    private static readonly Citation[] Known = [.. Instruments.All.Select(instrument => instrument.Cite()).Concat(KnownCitations()).Concat(StarterInstruments()).Distinct()];

    [Fact]
    public void On_the_morning_of_an_amendment_of_the_apology_an_office_reads_what_rests_on_it()
    {
        var impact = CitationImpact.Of(Instruments.Decree118.Cite("19", "6"), new(2026, 11, 24));
        Assert.Equal(
            ["Regime 118/2025/NĐ-CP, 309/2026/NĐ-CP", "Figure apologyLeadDays", "Figure reappointmentsAllowed"],
            impact.Dependents.TakeWhile(one => one.Kind < DependentKind.Rule).Select(one => $"{one.Kind} {one.Id}"));
        Assert.Contains("dossier.apology-missing", impact.Dependents.Where(one => one.Kind == DependentKind.Rule).Select(one => one.Id));
        Assert.DoesNotContain("dossier.supplement-notice-late", impact.Dependents.Select(one => one.Id));
        Assert.Equal(
            "figure apologyLeadDays, apology before expiry by at least: 1 day [118/2025/NĐ-CP art. 19.6]", impact.Dependents[1].Words.English);
        Assert.Equal(
            "con số apologyLeadDays, xin lỗi trước khi hết hạn ít nhất: 1 ngày [khoản 6 Điều 19 Nghị định số 118/2025/NĐ-CP]", impact.Dependents[1].Words.Vietnamese);
        Assert.Equal(
            $"Ngày 24/11/2026, {impact.Dependents.Count} nội dung dựa vào khoản 6 Điều 19 Nghị định số 118/2025/NĐ-CP.", impact.Words.Vietnamese);
    }

    [Fact]
    public void A_dossier_says_how_it_stands_and_when_it_is_due()
    {
        Assert.Equal(("Được tiếp nhận, hạn không có", "Accepted, due never"), Said(new Accepted(new(2026, 7, 1, 9, 0))));
        Assert.Equal(("Được tiếp nhận, hạn 15/07/2026", "Accepted, due 15/07/2026"), Said(new Accepted(new(2026, 7, 1, 9, 0), TimeLimit.WorkingDays(10))));

        static (string, string) Said(Accepted accepted)
        {
            var dossier = Dossier.Replay(new("d-1", "1.001193", "A", "A", "hộ tịch", Channel.Counter), [accepted]);
            var words = CitingThings.Of(dossier, ImpactScope.Default, new(ImpactScope.Default))!.Name;
            return (words.Vietnamese, words.English);
        }
    }

    [Fact]
    public void The_instrument_that_amends_reaches_what_cites_the_provision_that_it_amended()
    {
        var impact = CitationImpact.Of(Instruments.Decree309.Cite(), new(2026, 8, 5));
        Assert.Equal([Instruments.Decree309.Cite(), Instruments.Decree118.Cite("17", "3")], impact.Provisions);
        Assert.Contains(impact.Dependents, one => one is { Kind: DependentKind.Figure, Id: "nonTerritorialClock", Certainty: Certainty.Secondary });
        Assert.Contains(impact.Dependents, one => one is { Kind: DependentKind.Rule, Id: RuleIds.ReceiptBeforeSubmission });

        // The day before, it amends the regime and gives no provision its words.
        Assert.Equal([DependentKind.Regime], CitationImpact.Of(Instruments.Decree309.Cite(), new(2026, 8, 4)).Dependents.Select(one => one.Kind));
    }

    [Fact]
    public void An_amendment_whose_text_was_not_read_touches_the_regime_and_says_that_it_is_unverified()
    {
        var unread = new Instrument(InstrumentNumber.Parse("367/2025/NĐ-CP"), new("Nghị định", "Decree"), new(2025, 12, 31));
        var regime = Assert.Single(CitationImpact.Of(unread.Cite(), new(2026, 1, 5)).Dependents);
        Assert.Equal((DependentKind.Regime, Certainty.Unverified), (regime.Kind, regime.Certainty));
        Assert.EndsWith("[367/2025/NĐ-CP, unverified]", regime.Words.English, StringComparison.Ordinal);
        Assert.Equal("On 05/01/2026, 1 thing rests on 367/2025/NĐ-CP.", CitationImpact.Of(unread.Cite(), new(2026, 1, 5)).Words.English);
        Assert.Contains("things rest on", CitationImpact.Of(Instruments.Decree118.Cite(), new(2026, 1, 5)).Words.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_forms_duties_and_procedures_are_reached_by_their_own_instruments()
    {
        string Kinds(string number, LocalDate on) => string.Join(' ', CitationImpact.Of(
            new Instrument(InstrumentNumber.Parse(number), new("Văn bản", "Instrument"), new(2000, 1, 1)).Cite(), on).Dependents.Select(one => one.Kind).Distinct());
        Assert.Equal("PlanTarget", Kinds("136/KH-UBND", new(2021, 8, 2)));
        Assert.Equal("", Kinds("136/KH-UBND", new(2026, 8, 2)));
        Assert.Equal("ReportForm", Kinds("01/2020/TT-VPCP", new(2026, 8, 2)));
        Assert.Equal("Duty", Kinds("63/2010/NĐ-CP", new(2026, 8, 2)));
        Assert.Equal("Duty", Kinds("105/KH-UBND", new(2021, 8, 2)));
        Assert.Equal("Figure", Kinds("188/1999/QĐ-TTg", new(2026, 8, 2)));
        Assert.EndsWith(
            "[188/1999/QĐ-TTg, unverified]",
            CitationImpact.Of(WorkingCalendars.VietnamCivilService.Definition.Weeks[^1].Source!, new(2026, 8, 2)).Dependents.Single().Words.English, StringComparison.Ordinal);
        Assert.Equal("", Kinds("188/1999/QĐ-TTg", new(1999, 10, 1)));
        Assert.Contains("Procedure", Kinds(StarterCatalogue.Entries.First(entry => entry.Instrument is not null).Instrument!.Value, new(2026, 8, 2)), StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void What_is_reported_cites_the_provision_and_nothing_that_cites_it_is_left_out(ushort which, byte parts, byte day)
    {
        var (asked, on) = (Cut(Known[which % Known.Length], parts), Days[day % Days.Length]);
        var impact = CitationImpact.Of(asked, on);
        List<string> texts = [asked.ToString()];
        texts.AddRange(Regimes.Known.Find(on)?.Figures.Where(figure => figure.AmendedBy is { } by && CitedTexts.Overlap(by.Number.Value, texts[0])).Select(figure => figure.Source.ToString()) ?? []);
        var things = Things(on).ToList();
        var expected = things.Where(thing => thing.Cites.Any(cited => texts.Any(text => CitedTexts.Overlap(cited, text)))).Select(thing => $"{thing.Kind} {thing.Id}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), impact.Dependents.Select(one => $"{one.Kind} {one.Id}").Order(StringComparer.Ordinal));
        Assert.All(impact.Dependents, one =>
        {
            var cites = things.First(thing => thing.Kind == one.Kind && thing.Id == one.Id).Cites;
            Assert.NotEmpty(one.Citations);
            Assert.All(one.Citations, citation => Assert.Contains(citation.ToString(), cites));
        });
    }

    [Fact]
    public void Every_provision_that_a_value_of_the_library_cites_is_one_on_which_something_rests() =>
        Assert.All(Known.Where(citation => citation.Article is not null), citation => Assert.Contains(Days, day => CitationImpact.Of(citation, day).Dependents.Count > 0));

    [Property(MaxTest = 80, Arbitrary = [typeof(FiledDossierArbitraries)])]
    public void Dossiers_that_rest_on_a_provision_are_those_whose_proof_or_procedure_cites_it(FiledDossier[] histories, ushort which, byte parts, ushort after)
    {
        var dossiers = histories.Select((history, index) => history.ToDossier(index)).ToList();
        var (asked, on) = (Cut(Known[which % Known.Length], parts), new LocalDate(2025, 7, 1).PlusDays(after % 90));
        var calculator = DeadlineCalculator.VietnamCivilService;
        var expected = dossiers.Where(dossier =>
        {
            var facts = dossier.AsOf(on.AtMidnight().PlusDays(1).PlusTicks(-1)).ToDeadlineFacts();
            var procedure = StarterCatalogue.Find(ProcedureCode.Parse(dossier.Procedure));
            return facts is not null && CitedTexts.In(
                Regimes.Known.Find(facts.AcceptedAt.Date)?.ClockStart,
                facts.IsNonTerritorial ? Regimes.Known.Find(facts.AcceptedAt.Date)?.NonTerritorialClock : null,
                calculator.Explain(facts).Segments, procedure?.Procedure.At(facts.AcceptedAt.Date),
                procedure?.Procedure.At(facts.AcceptedAt.Date) is null ? null : new object?[] { procedure.Instrument, procedure.AnnouncedBy })
                .Any(cited => CitedTexts.Overlap(cited, asked.ToString()));
        });
        Assert.Equal(expected.Select(dossier => dossier.Id), CitationImpact.Of(asked, on).Among(dossiers).Select(one => one.Id));
    }

    // Also of the variant of an agency: the number is that of the national procedure.
    [Theory, InlineData(""), InlineData(".H26")]
    public void A_dossier_rests_on_the_instrument_of_its_procedure(string variant)
    {
        var starter = StarterCatalogue.Entries.First(entry => entry.Instrument is not null && entry.Procedure.At(new(2026, 8, 3)) is not null);
        var dossier = Dossier.Replay(
            new DossierHeader("d-1", starter.Procedure.Code.Number + variant, "one-stop", "one-stop", "hộ tịch", Channel.Counter),
            [new Accepted(new(2026, 8, 3, 9, 0), TimeLimit.Parse("05 ngày làm việc"))]);
        var asked = new Instrument(starter.Instrument!, new("Văn bản", "Instrument"), new(2000, 1, 1)).Cite("5");
        Assert.Equal(starter.Instrument!.Value, Assert.Single(Assert.Single(CitationImpact.Of(asked, new(2026, 8, 3)).Among([dossier])).Citations).ToString());
        Assert.Empty(CitationImpact.Of(asked, new(2026, 8, 2)).Among([dossier]));
        var own = ImpactScope.Default with { Procedures = [starter.Procedure], Starters = [] };
        Assert.Equal(starter.Procedure.At(new(2026, 8, 3))!.Basis.Count > 0, CitationImpact.Of(starter.Procedure.At(new(2026, 8, 3))!.Basis[0], new(2026, 8, 3), own).Among([dossier]).Any());
    }

    [Fact]
    public void Dossiers_are_read_one_by_one_and_only_as_far_as_somebody_asks()
    {
        var read = 0;
        IEnumerable<Dossier> Stream()
        {
            while (read < 1_000)
            {
                read++;
                yield return Dossier.Replay(
                    new DossierHeader($"d-{read}", "1.001193", "one-stop", "one-stop", "hộ tịch", Channel.Counter),
                    [new Accepted(new(2026, 11, 20, 9, 0), TimeLimit.Parse("05 ngày làm việc"))]);
            }
        }

        var first = CitationImpact.Of(Instruments.Decree118.Cite("17", "3"), new(2026, 11, 23)).Among(Stream()).First();
        Assert.Equal((1, "d-1"), (read, first.Id));
        Assert.StartsWith("hồ sơ d-1, Được tiếp nhận, hạn 30/11/2026 [", first.Words.Vietnamese, StringComparison.Ordinal);
    }

    // The things of a day with all that they cite, read from the values themselves.
    private static IEnumerable<(DependentKind Kind, string Id, IReadOnlySet<string> Cites)> Things(LocalDate on)
    {
        var scope = ImpactScope.Default;
        if (Regimes.Known.Find(on) is { } regime)
        {
            yield return (DependentKind.Regime, regime.Id, CitedTexts.In(regime));
            foreach (var figure in RegimeFigures.All.Select(figure => figure.Under(regime)).OfType<FigureInForce>())
            {
                yield return (DependentKind.Figure, figure.Id, CitedTexts.In(figure));
            }

            foreach (var rule in RuleCatalogue.Default.Rules.Concat<CitedRule>(scope.UnitRules))
            {
                yield return (DependentKind.Rule, rule.Id, CitedTexts.In(rule.CitationUnder(regime)));
            }
        }

        foreach (var (id, value) in new (string, object)[]
        {
            ("feedbackForward", FeedbackLimits.OfDecree20), ("oneStopGrades", OneStopCriteria.Grades), ("officialGrades", OneStopCriteria.OfficialGrades),
            ("serviceScorePoints", ServiceScoreCards.Decision766Card), ("serviceScoreGrades", ServiceScoreCards.Decision766Card),
        })
        {
            if (Instruments.All.Append(ServiceScoreCards.Decision766Card.Source.Instrument).First(one => CitedTexts.In(value).First().StartsWith(one.Number.Value, StringComparison.Ordinal)).IsInForce(on))
            {
                yield return (DependentKind.Figure, id, CitedTexts.In(value));
            }
        }

        foreach (var scale in Enum.GetValues<ServiceScale>().Where(scale => ServiceScales.SourceOf(scale).Instrument.IsInForce(on)))
        {
            yield return (DependentKind.Figure, $"serviceLevels{scale}", CitedTexts.In(ServiceScales.SourceOf(scale)));
        }

        foreach (var rule in HolidayLaw.Vietnam.InForce(on))
        {
            yield return (DependentKind.Figure, rule.Id, CitedTexts.In(rule));
        }

        foreach (var week in WorkingCalendars.VietnamCivilService.Definition.Weeks.Where(week => week.From <= on && week.Source is not null))
        {
            yield return (DependentKind.Figure, "workedDays", CitedTexts.In(week.Source));
        }

        foreach (var duty in scope.EventDuties.Where(duty => duty.Source.Instrument.IsInForce(on)))
        {
            yield return (DependentKind.Duty, duty.Id, CitedTexts.In(duty));
        }

        foreach (var duty in scope.InformationPlans.Where(plan => plan.Term.Contains(on)).SelectMany(plan => plan.Duties))
        {
            yield return (DependentKind.Duty, duty.Id, CitedTexts.In(duty));
        }

        foreach (var form in scope.Forms)
        {
            yield return (DependentKind.ReportForm, form.Id, CitedTexts.In(form));
        }

        foreach (var target in scope.Plans.Where(plan => plan.Term.Contains(on)).SelectMany(plan => plan.Targets))
        {
            yield return (DependentKind.PlanTarget, target.Id, CitedTexts.In(target));
        }

        foreach (var starter in StarterCatalogue.Entries.Where(starter => starter.Procedure.At(on) is not null))
        {
            yield return (DependentKind.Procedure, starter.Procedure.Code.Value, CitedTexts.In(starter.Procedure.At(on), starter.Instrument, starter.AnnouncedBy));
        }
    }

    private static IEnumerable<Citation> StarterInstruments() => StarterCatalogue.Entries
        .SelectMany(entry => new[] { entry.Instrument, entry.AnnouncedBy }).OfType<InstrumentNumber>()
        .Select(number => new Instrument(number, new("Văn bản", "Instrument"), new(2000, 1, 1)).Cite());

    private static Citation Cut(Citation citation, byte parts) => (parts % 4) switch
    {
        0 => citation.Instrument.Cite(),
        1 => citation with { Clause = null, Point = null },
        2 => citation with { Point = null },
        _ => citation.Point is null && citation.Article is not null ? citation with { Clause = citation.Clause ?? "1", Point = "a" } : citation,
    };

    // Every citation that a public value of the library holds: it is told which by reflection, so that a new one is asked about by itself.
    private static IEnumerable<Citation> KnownCitations() =>
        from type in typeof(Regime).Assembly.GetExportedTypes().Concat(typeof(RuleCatalogue).Assembly.GetExportedTypes())
        where !type.ContainsGenericParameters
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        from text in CitedTexts.In(property.GetValue(null))
        where text.Contains(" art. ", StringComparison.Ordinal)
        let instrument = Instruments.All.FirstOrDefault(one => text.StartsWith(one.Number.Value + " ", StringComparison.Ordinal))
            ?? HolidayLaw.Vietnam.Rules.Select(rule => rule.Source!.Instrument).FirstOrDefault(one => text.StartsWith(one.Number.Value + " ", StringComparison.Ordinal))
        where instrument is not null
        let parts = text[(text.IndexOf(" art. ", StringComparison.Ordinal) + 6)..].Split('.')
        select instrument.Cite(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
}
