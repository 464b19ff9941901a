using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Testing.Arbitraries;
using AdminReform.Texts;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.House.Values;

/// <summary>
/// Every public type of the domain, the rules and the interchange is written by a serializer of one's own and read back equal, or is told and not read back, or is refused both ways,
/// and says what to do instead: none is lost in silence, or read as its default.
/// </summary>
public sealed class JsonFormTests
{
    private const int Cases = 40;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForAdminReform();

    private static readonly JsonSerializerOptions English = new JsonSerializerOptions().ConfigureForAdminReform(Language.English);

    /// <summary>What is refused both ways, and why.</summary>
    private static readonly ImmutableDictionary<string, string> Refusals = new (string Reason, string[] Types)[]
    {
        ("it calculates, watches or reads: what it is given and what it tells are values", [
            "AdminReformRules", "AdminReformSession", "Bottlenecks", "CalendarChange", "Caseload", "CaseloadSteps", "DeadlineCalculator", "DelegateRule", "DutyRule",
            "FeedbackDesk", "Monitor", "MonitorSnapshot", "NoticeRouting", "OfficeClock", "OnceInMemory", "OwnRules", "PlanRule", "ProcessClock", "ProcessRun",
            "RegimeFigure`1", "ReportForm", "ReportFormColumn", "RuleCatalogue", "RuleCondition", "RuleContext", "RuleParameter`1", "UncommonDossier", "WatchedDossier",
            "WatchedDuty", "WatchedTarget", "WatchedUnit", "WorkingTime",
        ]),
        ("part of a value that is written, or built of some", [
            "Cited`1", "DueBounds", "HolidayLaw", "OfficeDay", "OfficeWeek", "OfficialDays", "Regimes", "RuleSetting", "WeekPattern",
        ]),
        ("given to one computation or reading, by who programs it", [
            "CountingPolicy", "DossierFact", "EventLogLimits", "FeedbackLimits", "ImpactScope", "JsonLimits", "Leg", "LegFacts", "OneStopPeriod", "ProcessTableContext",
            "ReviewOptions", "RunningLimit", "Window",
        ]),
        ("a mapping of an event log, which EventLogMapping reads", [
            "ActivityWord", "ChannelWord", "CountedRows", "DossierFile", "EventLogColumn", "EventLogConstant", "EventLogMapping", "LifecycleWord", "MomentColumn",
            "ProcedureLimit", "StepWord",
        ]),
        ("what came of reading a file", [
            "EventLogImport", "NationalDocument", "NationalImport", "NationalLimit", "NationalRecord", "NationalResult", "NationalText", "PassedOver", "ProcedureWithoutLimit",
            "ProcessTableImport", "RejectedRow", "UnlistedChannel", "UnmappedActivity", "UnusedWord",
        ]),
        ("a table of the library, or a form that is filled in", [
            "EventDuty", "Grade", "GradeScale", "LunarDate", "OneStopCriterion", "ProportionalFormula", "PublicationDuty", "PublishedFigure", "PublishedFigures",
            "PublishedReport", "ReportLink", "ReportedStatement", "ScoreCard", "ScoreComponent", "ScoreGroup", "ScoreStep", "SteppedFormula",
        ]),
        ("computed, with more to it than an answer tells: its figures are values", [
            "AgendaItem", "CalendarDay", "CheckedCondition", "CitationImpact", "ClassChange", "ClosingResult", "ColumnKnowledge", "ComponentScore", "Continuity", "ControlSlip",
            "CoverageGap", "DateBracket", "DefinitionDifference", "Dependent", "DueMove", "DutyOccurrence", "DutyStanding", "EventDutyCase", "FeedbackDue",
            "FigureCorrection", "FigureInForce", "FigurePlacement", "FigureReading", "GroupScore", "HandOver", "Holder", "IdentityCheck", "IdleStep", "JointCheck",
            "JointCorrection", "JointReading", "JointReconciliation", "LegDeadline", "LevelCounts", "MorningDigest", "NoticeDigest", "OfficerAgenda", "OneStopResult",
            "OutputStanding", "OwnerTally", "PendingDecision", "PeriodReport", "PlanAssessment", "ProcessOutlook", "ProcessSum", "PublicationCheck", "RecipientDay",
            "Reconciliation", "Rehearsal", "ReportRow", "Score", "StepCount", "StepOddity", "StepProof", "StepRound", "StepShare", "StepSlack", "StepTally",
            "StepTime", "TimeBalance", "TimeTally", "ToldNotice", "UnitTally",
        ]),
    }.SelectMany(group => group.Types.Select(type => (type, group.Reason))).ToImmutableDictionary(entry => entry.type, entry => entry.Reason);

    /// <summary>What follows from other values: it is written, and not read back.</summary>
    private static readonly ImmutableHashSet<string> ToldOnly =
    [
        "AssessmentStep", "Attainability", "Bound", "CaseloadCounts", "ChainOfResponsibility", "Change", "ConclusionList`1", "DeadlineTrace", "DutyAlert", "DutyNotice", "Finding",
        "FoundStep", "Holding", "Irregularity", "Notice", "PlanAlert", "Problem", "RequiredPace", "Responsible", "Result", "Result`1", "ReviewResult", "RuleExplanation", "StatusChange",
        "TargetAssessment", "TimeAccount", "TimeShare", "TraceSegment", "Undetermined", "UndeterminedDuty", "UnitAlert", "UnitFacts",
    ];

    public static TheoryData<Type> ReadBack => [.. Types.Where(type => FormOf(type) == Form.Read)];

    public static TheoryData<Type> Written => [.. Types.Where(type => FormOf(type) == Form.Told)];

    public static TheoryData<Type> Refused => [.. Types.Where(type => FormOf(type) == Form.Refused)];

    private static readonly Lazy<Dictionary<Type, IReadOnlyList<object>>> Known = new(Drawn);

    private static IEnumerable<Type> Types => new[] { House.Domain, "AdminReform.Rules", "AdminReform.Interchange" }.SelectMany(House.PublicTypes)
        .Where(type => type is { IsEnum: false, IsAbstract: false, IsInterface: false } && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type)
            && !typeof(Delegate).IsAssignableFrom(type) && !type.Name.StartsWith("ValueListJsonConverter", StringComparison.Ordinal))
        .Select(Closed);

    private enum Form
    {
        Read,
        Told,
        Refused,
    }

    [Fact]
    public void What_is_not_read_back_has_its_reason()
    {
        House.NoFaults(Types.Select(type => (type.Name, Form: FormOf(type))).Where(each => each.Form != Expected(each.Name)).Select(each =>
            $"{each.Name} is {each.Form}, not {Expected(each.Name)}: give it a converter, or its reason"));
        House.NoFaults(Refusals.Keys.Concat(ToldOnly).Except(Types.Select(type => type.Name)).Select(name => $"{name} is no public type"));

        static Form Expected(string name) => Refusals.ContainsKey(name) ? Form.Refused : ToldOnly.Contains(name) ? Form.Told : Form.Read;
    }

    [Theory, MemberData(nameof(ReadBack))]
    public void What_is_read_is_what_was_written(Type type)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var value = MakerFor(type, seed).Make(type);
            var json = Write(value);
            var read = JsonSerializer.Deserialize(json, type, Options);
            Assert.True(value.Equals(read), $"{type} is read as {read}, not {value}\n{json}");
            Assert.Equal(json, Write(read!));
        }
    }

    [Theory, MemberData(nameof(ReadBack))]
    public void A_member_that_nobody_knows_is_refused_where_it_stands(Type type)
    {
        for (var seed = 0; seed < Cases / 4; seed++)
        {
            var json = JsonNode.Parse(Write(MakerFor(type, seed).Make(type)))!;
            foreach (var place in Objects(json).ToList())
            {
                place["nobodyKnows"] = 1;
                var refusal = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json.ToJsonString(), type, Options));
                var path = place.GetPath() + ".nobodyKnows";
                Assert.Contains(
                    Assert.IsType<UnreadableJsonException>(refusal).Problems,
                    problem => problem.Code.EndsWith(".unknown", StringComparison.Ordinal) && problem.Path.Replace("['nobodyKnows']", ".nobodyKnows", StringComparison.Ordinal) == path);
                place.Remove("nobodyKnows");
            }
        }
    }

    [Theory, MemberData(nameof(Written))]
    public void What_is_told_has_the_names_of_the_documents(Type type) => Assert.NotEmpty(Write(MakerFor(type, 1).Make(type)));

    [Theory, MemberData(nameof(ReadBack)), MemberData(nameof(Written))]
    public void In_one_language_words_are_one_text_and_are_never_read_back_as_others(Type type)
    {
        for (var seed = 0; seed < Cases / 4; seed++)
        {
            var value = MakerFor(type, seed).Make(type);
            var json = JsonSerializer.Serialize(value, value.GetType(), English);
            Assert.All(Objects(JsonNode.Parse(json)), each => Assert.False(each.ContainsKey("vi") || each.ContainsKey("en"), $"{type} has words in both languages: {json}"));
            if (FormOf(type) == Form.Read)
            {
                Assert.True(value.Equals(JsonSerializer.Deserialize(Write(value), type, English)), $"{type} is not read in both languages");
                Assert.True(ReadOrRefused(json, type) is not { } read || value.Equals(read), $"{type} is read back as another value: {json}");
            }
        }

        static object? ReadOrRefused(string json, Type type)
        {
            try
            {
                return JsonSerializer.Deserialize(json, type, English);
            }
            catch (UnreadableJsonException)
            {
                return null;
            }
        }
    }

    [Theory, MemberData(nameof(Refused))]
    public void What_has_no_form_says_what_to_do_instead(Type type)
    {
        var refusal = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(RuntimeHelpers.GetUninitializedObject(type), type, Options));
        Assert.Contains("has no form in JSON: ", refusal.Message, StringComparison.Ordinal);
    }

    private static string Write(object value)
    {
        var json = JsonSerializer.Serialize(value, value.GetType(), Options);
        using var document = JsonDocument.Parse(json);
        Assert.All(Names(document.RootElement), name => Assert.False(char.IsUpper(name[0]), $"“{name}” is no name of a document: {json}"));
        return json;
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Names(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    // Whatever is read is refused for its kind before anything is looked at.
    private static Form FormOf(Type type)
    {
        try
        {
            _ = JsonSerializer.Deserialize("{}", type, Options);
            return Form.Read;
        }
        catch (JsonException)
        {
            return Form.Read;
        }
        catch (NotSupportedException e) when (e.Message.Contains("is told, and not read back", StringComparison.Ordinal))
        {
            return Form.Told;
        }
        catch (NotSupportedException e) when (e.Message.Contains("has no form in JSON", StringComparison.Ordinal))
        {
            return Form.Refused;
        }
    }

    // What is named by an id is found again among what is known, and what the rules alone can make is made by them.
    private static Maker MakerFor(Type type, int seed) => new(new Draws(seed), Known.Value.Where(known => known.Key != type || type != typeof(Regime)).ToDictionary());

    private static Dictionary<Type, IReadOnlyList<object>> Drawn()
    {
        var office = DeadlineCalculator.VietnamCivilService;
        var at = new LocalDateTime(2026, 7, 14, 9, 0);
        var header = new DossierHeader("d", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter);
        Dossier[] dossiers =
        [
            .. AdminReformArbitraries.Dossiers().Generator.Sample(100, new Rnd(118), 50).DistinctBy(dossier => dossier.Id),
            Dossier.Replay(header, [new Accepted(at.PlusDays(-9), TimeLimit.WorkingDays(3))]),
            Dossier.Replay(header with { Id = "outside" }, [new Accepted(new(205, 7, 1, 9, 0), TimeLimit.WorkingDays(3))]),
        ];
        Duty[] duties = [new("late", "H26", new("báo cáo", "report"), new(at.Date.PlusDays(-5))), new("outside", "H26", new("báo cáo", "report"), new(new(1970, 1, 1)))];
        var review = Review.Run(Caseload.At(at, dossiers, office), at, new() { Duties = [.. duties] });
        var monitor = new Monitor(office, at);
        _ = monitor.Put(dossiers);
        var policies = AdminReformArbitraries.Policies().Generator.Sample(100, new Rnd(118), 50).ToList();
        return new()
        {
            [typeof(Regime)] = [.. Regimes.Known.All],
            [typeof(PolicyHistory)] = policies,
            [typeof(RulePolicy)] = [.. policies.SelectMany(history => history.Policies)],
            [typeof(DutyRule)] = [.. DutyRules.All],
            [typeof(PlanRule)] = [.. PlanRules.All],
            [typeof(UnitRule)] = [.. UnitRules.All],
            [typeof(Finding)] = [.. review.Findings],
            [typeof(ConclusionList<Finding>)] = [review.Findings],
            [typeof(Undetermined)] = [.. review.Undetermined],
            [typeof(UndeterminedDuty)] = [.. review.UndeterminedDuties],
            [typeof(ReviewResult)] = [review],
            [typeof(DeadlineTrace)] = [office.Explain(new(at, TimeLimit.WorkingDays(3)))],
            [typeof(RuleExplanation)] = [.. review.Findings.Take(8).Select(finding => monitor.Explain(finding.Subject, finding.Rule.Id, finding.Step?.Key))],
        };
    }

    private static Type Closed(Type type) => !type.IsGenericTypeDefinition ? type
        : type.MakeGenericType(type == typeof(ConclusionList<>) ? typeof(Finding) : typeof(int));
}
