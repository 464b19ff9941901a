using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Rules;

namespace AdminReform.Interchange.Json.Conclusions;

/// <summary>Writes why a rule holds for a dossier, or why it does not; it follows from the dossier and the policy, and is not read back.</summary>
internal static class RuleExplanationJson
{
    internal static void Write(JsonWriting json, RuleExplanation explanation)
    {
        json.Text("rule", explanation.Rule.Id);
        json.Text("dossierId", explanation.Dossier.Id);
        json.Moment("at", explanation.At);
        json.Flag("holds", explanation.Holds);
        json.Text("regime", explanation.Regime?.Id);
        JsonParts.WriteProvision(json, explanation.Citation);
        json.List("conditions", explanation.Conditions, static (json, condition) =>
        {
            json.Words("words", condition.Words);
            json.Flag("holds", condition.Holds);
        });
        json.Object("finding", explanation.Finding, ConclusionsJson.Write);
        json.Object("deadline", explanation.Deadline, DeadlineTraceJson.Write);
        json.Moment("nextMoment", explanation.NextMoment);
    }
}
