using System.Collections.Immutable;
using System.Reflection;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;
using Result = AdminReform.Results.Result;

namespace AdminReform.House.Values;

/// <summary>
/// Every public value of the domain survives JSON both ways, alone or within a document, or has a reason for not being stored. The documents
/// are found by reflection: the public classes named <c>…Json</c> that read a text; policies are no values of the domain.
/// </summary>
public sealed class StoredModelTests
{
    private const int Cases = 60;

    /// <summary>What no document carries, by the reason.</summary>
    private static readonly ImmutableDictionary<string, string> NotStored = new (string Reason, string[] Types)[]
    {
        ("computed from values that are stored", [
            "AssessmentStep", "Attainability", "Bound", "CalendarDay", "CaseloadCounts", "CaseloadEntry", "ChainOfResponsibility", "ClassChange", "ColumnKnowledge", "ComponentScore", "Continuity", "CoverageGap",
            "DateBracket", "DeadlineTrace", "DefinitionDifference", "DueMove", "DutyOccurrence", "DutyStanding", "FeedbackDue",
            "FigureCorrection", "FigureInForce", "EventDutyCase", "FigurePlacement", "FigureReading", "GroupScore", "Holder", "Holding", "IdentityCheck", "JointCheck", "JointCorrection", "JointReading", "JointReconciliation", "LateRate", "LegDeadline", "LevelCounts",
            "OneStopResult", "OutputStanding", "PendingDecision", "PeriodReport", "PlanAssessment", "PublicationCheck", "Reconciliation",
            "ReportCounts", "ReportDetail", "ReportRow", "RequiredPace", "Responsible", "Score", "StatusChange", "TargetAssessment", "TimeAccount", "TimeBalance", "TimeShare", "TraceSegment",
            "AgendaItem", "OfficerAgenda", "Bottlenecks", "CaseloadSteps", "ControlSlip", "HandOver", "OwnerTally", "ProcessOutlook", "ProcessSum", "StepTally", "TimeTally", "UnitTally", "StepOddity", "StepProof", "StepRound", "StepShare", "StepSlack", "StepTime",
        ]),
        ("built from a value that is stored", ["Regimes", "WorkingCalendar", "WorkingTime"]),
        ("a table of the library: a form, the acts", ["OneStopCriterion", "EventDuty", "ReportedStatement"]),
        ("given to one computation, out of values that are stored or from a form", [
            "CountingPolicy", "Grade", "GradeScale", "Leg", "LegFacts", "ProportionalFormula", "PublicationDuty", "PublishedFigure", "PublishedFigures", "PublishedNumber", "PublishedReport", "ReportLink",
            "ReportingPeriod", "RunningLimit", "ScoreCard", "ScoreComponent", "ScoreGroup", "ScoreStep", "SteppedFormula", "OneStopPeriod",
        ]),
        ("stored as the day that it is in the common calendar", ["LunarDate"]),
        ("set by who computes", ["FeedbackLimits"]),
    }.SelectMany(group => group.Types.Select(type => (type, group.Reason))).ToImmutableDictionary(entry => entry.type, entry => entry.Reason);

    public static TheoryData<Type> Documents => [.. AllDocuments];

    private static IEnumerable<Type> AllDocuments => typeof(JsonLimits).Assembly.GetExportedTypes().Where(type =>
        type.Name.EndsWith("Json", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true } && type != typeof(PolicyJson)
        && type.GetMethods().Any(method => method.Name == "Read"));

    [Theory, MemberData(nameof(Documents))]
    public void What_a_document_carries_is_read_back_as_it_was_written(Type document)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var value = Value(document, MakerOf(document, seed));
            var json = (string)Writer(document).Invoke(null, [value])!;
            var result = Reader(document).Invoke(null, Reader(document).GetParameters().Select((_, index) => index == 0 ? json : null).ToArray())!;

            Assert.True(
                (bool)result.GetType().GetProperty(nameof(Result.IsSuccess))!.GetValue(result)!, $"{document.Name} cannot read what it wrote: {result}\n{json}");
            var read = result.GetType().GetProperty(nameof(Result<>.Value))!.GetValue(result)!;
            Assert.True(Structure.Same(value, read), $"{document.Name} reads something else: {read}, not {value}\n{json}");
        }
    }

    [Fact]
    public void Every_value_is_carried_by_a_document_or_has_a_reason_for_not_being_stored()
    {
        var carried = AllDocuments.SelectMany(Carried).ToHashSet();
        carried.UnionWith([typeof(Result), typeof(Result<>), typeof(Problem)]);

        House.NoFaults(House.PublicTypes(House.Domain).Where(ValueTests.IsValue).Where(type => carried.Contains(type) == NotStored.ContainsKey(type.Name)).Select(type =>
            carried.Contains(type) ? $"{type.Name} is carried; drop its reason" : $"{type.Name} is carried by no document and has no reason"));
        House.NoFaults(NotStored.Keys.Except(House.PublicTypes(House.Domain).Select(type => type.Name)).Select(name => $"{name} is no public type"));
    }

    private static HashSet<Type> Carried(Type document)
    {
        // Of a family as large as that of the events, each must come up.
        HashSet<Type> types = [];
        for (var seed = 0; seed < 4 * Cases; seed++)
        {
            Structure.AddTypes(Value(document, MakerOf(document, seed)), types);
        }

        return types;
    }

    // A document that names regimes finds them again among those that it is told, which are the known ones.
    private static Maker MakerOf(Type document, int seed) => new(
        new Draws(seed),
        Reader(document).GetParameters().Any(parameter => parameter.ParameterType == typeof(Regimes))
            ? new Dictionary<Type, IReadOnlyList<object>> { [typeof(Regime)] = [.. Regimes.Known.All] }
            : null);

    private static object Value(Type document, Maker maker)
    {
        var given = Writer(document).GetParameters()[0].ParameterType;
        if (given == typeof(IEnumerable<Dossier>))
        {
            // A dossier stands once in a document.
            return ValueList.From(maker.Make<ValueList<Dossier>>().DistinctBy(dossier => dossier.Id));
        }

        return given.IsGenericType && given.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? maker.Make(typeof(ValueList<>).MakeGenericType(given.GetGenericArguments()))
            : maker.Make(given);
    }

    private static MethodInfo Writer(Type document) => document.GetMethods()
        .Single(method => method.Name == "Write" && method.ReturnType == typeof(string) && method.GetParameters().Length == 1);

    private static MethodInfo Reader(Type document) => document.GetMethods()
        .Single(method => method.Name == "Read" && method.GetParameters()[0].ParameterType == typeof(string));
}
