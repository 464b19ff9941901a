using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json.Policies;

/// <summary>Writes policies, every figure of them.</summary>
internal static class PolicyWriter
{
    internal static void Write(JsonWriting json, PolicyHistory history) => json.List("policies", history.Policies, Write);

    internal static void Write(JsonWriting json, RulePolicy policy)
    {
        json.Date("from", policy.From == LocalDate.MinIsoValue ? null : policy.From);
        json.Object("scope", policy.Scope == PolicyScope.Everything ? null : policy.Scope, Write);
        json.Whole("dueSoonWorkingDays", policy.DueSoonWorkingDays);
        json.Whole("stepDueSoonWorkingHours", policy.StepDueSoonWorkingHours);
        json.Whole("handOverWorkingDays", policy.HandOverWorkingDays);
        json.Whole("lastHours", policy.LastHours);
        json.Whole("repeatedSupplements", policy.RepeatedSupplements);
        json.Whole("bulkResults", policy.BulkResults);
        json.Whole("bulkMinutes", policy.BulkMinutes);
        json.Whole("bulkLastDays", policy.BulkLastDays);
        json.Word<ApologyReading>("apology", policy.Apology);
        json.Object("onTimeRate", policy.OnTimeRate, Write);
        json.Whole("backlogGrowth", policy.BacklogGrowth);
        json.Whole("latenessAllowed", policy.LatenessAllowed);
        json.Whole("alwaysLateRuns", policy.AlwaysLateRuns);
        json.List("rules", policy.Settings, Write);
        json.Object("settings", policy.Values.Count == 0 ? null : policy.Values, Write);
        json.Object("ladder", policy.Ladder, Write);
        json.Object("stepLadder", policy.StepLadder, Write);
    }

    internal static void Write(JsonWriting json, PolicyScope scope)
    {
        json.Word("level", scope.Level);
        json.Text("agency", scope.Agency);
        json.Text("field", scope.Field);
        json.Text("procedure", scope.Procedure);
        json.Word("channel", scope.Channel);
    }

    internal static void Write(JsonWriting json, LadderCondition when)
    {
        json.TextsIfAny("fields", when.Fields);
        json.TextsIfAny("procedures", when.Procedures);
        json.TextsIfAny("units", when.Units);
        json.Word("channel", when.Channel);
        json.Flag("isNonTerritorial", when.IsNonTerritorial);
        json.Flag("isReappointed", when.IsReappointed);
        json.Whole("supplementsAtLeast", when.SupplementsAtLeast == 0 ? null : when.SupplementsAtLeast);
    }

    private static void Write(JsonWriting json, Threshold rate)
    {
        json.Text("value", Text(rate.Value));
        json.Flag("isStrict", rate.IsStrict);
    }

    private static void Write(JsonWriting json, RuleSetting setting)
    {
        json.Text("id", setting.RuleId);
        json.Flag("isOn", setting.IsOn);
        json.Word("severity", setting.Severity);
    }

    private static void Write(JsonWriting json, ValueList<RuleValue> values)
    {
        foreach (var rule in values.GroupBy(value => value.Parameter.RuleId))
        {
            json.Object(rule.Key, rule, Write);
        }
    }

    private static void Write(JsonWriting json, IEnumerable<RuleValue> values)
    {
        foreach (var (parameter, value) in values)
        {
            switch (value)
            {
                case int whole:
                    json.Whole(parameter.Name, whole);
                    break;
                case bool flag:
                    json.Flag(parameter.Name, flag);
                    break;
                case Fraction exact:
                    json.Text(parameter.Name, Text(exact));
                    break;
                default:
                    json.Text(parameter.Name, (string)value);
                    break;
            }
        }
    }

    internal static void Write(JsonWriting json, Ladder ladder)
    {
        json.Text("id", ladder.Id);
        json.List("steps", ladder.Steps, Write);
    }

    internal static void Write(JsonWriting json, LadderStep step)
    {
        json.Text("id", step.Id);
        json.Whole("workingDays", (step.Timing as WorkingDayOffset)?.Days);
        json.Whole("workingMinutes", (step.Timing as WorkingTimeOffset)?.Minutes);
        json.Text("shareUsed", step.Timing is ShareUsed share ? Text(share.Share) : null);
        json.Word<ResponsibilityStep>("recipient", step.Recipient);
        json.Text("person", step.Person);
        json.Object("when", step.When, Write);
        json.Text("channel", step.Channel);
        if (step.StopsWhen.Count > 0)
        {
            json.Words("stopsWhen", step.StopsWhen);
        }
    }

    private static string Text(Fraction value) => string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");
}
