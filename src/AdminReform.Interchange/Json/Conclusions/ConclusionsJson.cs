using System.Collections.Frozen;
using System.Collections.Immutable;
using AdminReform.Agencies;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Results;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Rules;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json.Conclusions;

/// <summary>Writes what the rules concluded as JSON; it follows from facts and policies, and is told and not read back.</summary>
/// <remarks>
/// Every conclusion has its <c>kind</c>, its stable <c>id</c>, the <c>subject</c> that it is about, <c>since</c> when it holds, and a <c>message</c>. Dossiers are
/// named by their identifiers. Of a review the counts add up to its dossiers.
/// </remarks>
public static class ConclusionsJson
{
    private static readonly JsonFrame Frame = new(1);

    private static readonly FrozenDictionary<Type, string> KindOfType = new Dictionary<Type, string>
    {
        [typeof(Finding)] = "finding",
        [typeof(Notice)] = "notice",
        [typeof(Undetermined)] = "undetermined",
        [typeof(UnitAlert)] = "unitAlert",
        [typeof(PlanAlert)] = "planAlert",
        [typeof(DutyAlert)] = "dutyAlert",
        [typeof(DutyNotice)] = "dutyNotice",
        [typeof(UndeterminedDuty)] = "undeterminedDuty",
    }.ToFrozenDictionary();

    /// <summary>The words for the kinds of conclusions.</summary>
    internal static ImmutableArray<string> Kinds => KindOfType.Values;

    /// <summary>Writes conclusions, in their order.</summary>
    /// <param name="conclusions">The conclusions.</param>
    /// <param name="language">The language of words; both where nothing is said.</param>
    public static string Write(IEnumerable<Conclusion> conclusions, Language? language = null) =>
        Frame.Write(conclusions, (json, all) => json.List("conclusions", all, Write), language);

    /// <summary>Writes what came and went, in its order.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="language">The language of words; both where nothing is said.</param>
    public static string WriteChanges(IEnumerable<Change> changes, Language? language = null) =>
        Frame.Write(changes, (json, all) => json.List("changes", all, Write), language);

    /// <summary>Writes a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language of words; both where nothing is said.</param>
    public static string WriteReview(ReviewResult review, Language? language = null) => Frame.Write(review, Write, language);

    internal static void Write(JsonWriting json, ReviewResult review)
    {
        json.Moment("at", review.At);
        json.Object("counts", review.Counts, Write);
        json.List("findings", review.Findings, Write);
        json.List("notices", review.Notices, Write);
        json.List("unitAlerts", review.UnitAlerts, Write);
        json.List("planAlerts", review.PlanAlerts, Write);
        json.List("dutyAlerts", review.DutyAlerts, Write);
        json.List("dutyNotices", review.DutyNotices, Write);
        json.List("undetermined", review.Undetermined, Write);
        json.ListIfAny("undeterminedDuties", review.UndeterminedDuties, Write);
        json.ListIfAny("repeated", review.Repeated, ResultsJson.Write);
    }

    internal static void Write(JsonWriting json, Change change)
    {
        json.Moment("at", change.At);
        json.Word<ChangeKind>("change", change.Kind);
        json.Object("conclusion", change.Conclusion, Write);
    }

    internal static void Write(JsonWriting json, CaseloadCounts counts)
    {
        json.Whole("early", counts.Early);
        json.Whole("onTime", counts.OnTime);
        json.Whole("late", counts.Late);
        json.Whole("within", counts.Within);
        json.Whole("overdue", counts.Overdue);
        json.Whole("suspended", counts.Suspended);
        json.Whole("undetermined", counts.Undetermined);
        json.Whole("notCounted", counts.NotCounted);
    }

    internal static void Write(JsonWriting json, Conclusion conclusion)
    {
        json.Text("kind", KindOf(conclusion));
        json.Text("id", conclusion.Id);
        json.Text("subject", conclusion.Subject);
        json.Moment("since", conclusion.Since);
        switch (conclusion)
        {
            case Finding finding:
                Members(json, finding);
                break;
            case Notice notice:
                Members(json, notice);
                break;
            case Undetermined undetermined:
                Rule(json, undetermined.Rule, null, undetermined.Message);
                json.Object("reason", undetermined.Reason, ResultsJson.Write);
                break;
            case UndeterminedDuty undetermined:
                Rule(json, undetermined.Duty.Rule, null, undetermined.Message, undetermined.Duty.Citation);
                json.Object("reason", undetermined.Reason, ResultsJson.Write);
                Members(json, undetermined.Duty);
                break;
            case UnitAlert alert:
                Rule(json, alert.Rule, alert.Severity, alert.Message, alert.Citation);
                json.Object("counts", alert.Facts, Write);
                break;
            case PlanAlert alert:
                Rule(json, alert.Rule, alert.Severity, alert.Message);
                json.Date("by", alert.Assessment.By);
                Members(json, alert.Assessment);
                json.ListIfAny("parts", [.. alert.Parts.Where(part => part.Part is not null)], Write);
                break;
            case DutyAlert alert:
                Rule(json, alert.Duty.Rule, alert.Severity, alert.Message, alert.Citation);
                Members(json, alert.Duty);
                break;
            case DutyNotice notice:
                Told(json, notice);
                Members(json, notice.Duty);
                break;
        }
    }

    internal static string KindOf(Conclusion conclusion) => KindOf(conclusion.GetType());

    internal static string KindOf(Type conclusion) => KindOfType.TryGetValue(conclusion, out var kind) ? kind
        : throw new ArgumentException($"There is no word for a {conclusion.Name}.", nameof(conclusion));

    private static void Members(JsonWriting json, Finding finding)
    {
        Rule(json, finding.Rule, finding.Severity, finding.Message, finding.Citation);
        json.Moment("cause", finding.Cause);
        json.Due("due", finding.Due);
        json.Object("step", finding.Step, Write);
        json.ListIfAny("evidence", finding.Evidence, DossiersJson.Write);
    }

    private static void Members(JsonWriting json, Notice notice)
    {
        Told(json, notice);
        json.Moment("cause", notice.Cause);
        json.Due("due", notice.Due);
        json.Object("step", notice.OfStep, Write);
    }

    internal static void Write(JsonWriting json, FoundStep step)
    {
        json.Text("run", step.Key);
        json.Text("owner", step.Step.Owner?.ToString());
        json.Due("due", step.Due);
        json.Moment("latestEnd", step.LatestEnd);
    }

    internal static void Write(JsonWriting json, UnitFacts facts)
    {
        json.Date("first", facts.Month.First);
        json.Date("last", facts.Month.Last);
        json.Whole("accepted", facts.Accepted);
        json.Whole("resolved", facts.Resolved);
        json.Whole("resolvedLate", facts.ResolvedLate);
        json.Whole("open", facts.Open);
        json.Whole("overdue", facts.Overdue);
    }

    private static void Write(JsonWriting json, TargetAssessment part)
    {
        json.Words("part", part.Part!);
        Members(json, part);
    }

    private static void Members(JsonWriting json, TargetAssessment assessment)
    {
        json.Fraction("value", assessment.Value);
        json.Text("goal", assessment.Goal?.ToString());
    }

    private static void Members(JsonWriting json, Duty duty)
    {
        json.Text("unit", duty.Unit);
        json.Words("what", duty.What);
        json.Due("due", duty.Due);
        json.Word<Certainty>("certainty", duty.Certainty);
    }

    private static void Rule(JsonWriting json, CitedRule? rule, Severity? severity, LocalizedText message, Citation? provision = null)
    {
        json.Text("rule", rule?.Id);
        json.Word("severity", severity);
        json.Words("message", message);
        JsonParts.WriteProvision(json, provision);
    }

    private static void Told(JsonWriting json, LadderNotice notice)
    {
        json.Text("ladderStep", notice.Step.Id);
        json.Words("message", notice.Message);
        json.Flag("isMissed", notice.IsMissed ? true : null);
        json.Word<ResponsibilityStep>("level", notice.Role);
        json.Text("agency", notice.Agency);
        json.Text("person", notice.Person);
        json.Text("standIn", notice.StandIn);
    }
}
