using AdminReform.Law;
using AdminReform.Rules.Duties;

namespace AdminReform.Interchange.Json.Duties;

/// <summary>A duty as JSON.</summary>
internal static class DutyJson
{
    internal static void Write(JsonWriting json, Duty duty)
    {
        json.Text("id", duty.Id);
        json.Text("rule", duty.Rule == DutyRules.Overdue ? null : duty.Rule.Id);
        json.Text("unit", duty.Unit);
        json.Words("what", duty.What);
        json.Due("due", duty.Due);
        json.Moment("doneAt", duty.DoneAt);
        json.Object("citation", duty.Citation, JsonParts.Write);
        json.Word<Certainty>("certainty", duty.Certainty == default ? null : duty.Certainty);
    }

    internal static Duty? One(JsonPlace json)
    {
        var (id, rule, unit) = (json.Named("id"), json.NamedIfAny("rule"), json.Named("unit"));
        var (what, due, done) = (json.Words("what"), json.Due("due"), json.MomentIfAny("doneAt"));
        var (citation, certainty) = (json.ObjectIfAny("citation", JsonParts.Citation), json.WordIfAny<Certainty>("certainty"));
        var known = rule is null ? DutyRules.Overdue : DutyRules.All.FirstOrDefault(each => each.Id == rule);
        if (known is null)
        {
            json.Unknown(json.Codes.Word, rule!, DutyRules.All.Select(each => each.Id), "rule");
        }

        return json.IsWhole ? new Duty(id, unit, what, due, done, citation) { Rule = known!, Certainty = certainty ?? default } : null;
    }
}
