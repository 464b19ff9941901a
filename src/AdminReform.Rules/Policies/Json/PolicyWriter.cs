using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Rules.Policies.Json;

/// <summary>Writes policies as a JSON document.</summary>
internal static class PolicyWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    internal static string Write(PolicyHistory policies)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", PolicyJson.Version);
            json.WriteStartArray("policies");
            foreach (var policy in policies.Policies)
            {
                Write(json, policy);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, RulePolicy policy)
    {
        json.WriteStartObject();
        if (policy.From != LocalDate.MinIsoValue)
        {
            json.WriteString("from", LocalDatePattern.Iso.Format(policy.From));
        }

        json.WriteNumber("dueSoonWorkingDays", policy.DueSoonWorkingDays);
        json.WriteNumber("handOverWorkingDays", policy.HandOverWorkingDays);
        json.WriteNumber("lastHours", policy.LastHours);
        json.WriteNumber("repeatedSupplements", policy.RepeatedSupplements);
        json.WriteNumber("bulkResults", policy.BulkResults);
        json.WriteNumber("bulkMinutes", policy.BulkMinutes);
        json.WriteNumber("bulkLastDays", policy.BulkLastDays);
        json.WriteString("apology", PolicyNames<ApologyReading>.Of(policy.Apology));
        json.WriteStartObject("onTimeRate");
        json.WriteString("value", Text(policy.OnTimeRate.Value));
        json.WriteBoolean("isStrict", policy.OnTimeRate.IsStrict);
        json.WriteEndObject();
        json.WriteNumber("backlogGrowth", policy.BacklogGrowth);
        json.WriteNumber("latenessAllowed", policy.LatenessAllowed);
        json.WriteStartArray("rules");
        foreach (var setting in policy.Settings)
        {
            json.WriteStartObject();
            json.WriteString("id", setting.RuleId);
            json.WriteBoolean("isOn", setting.IsOn);
            if (setting.Severity is { } severity)
            {
                json.WriteString("severity", PolicyNames<Severity>.Of(severity));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("ladder");
        json.WriteString("id", policy.Ladder.Id);
        json.WriteStartArray("steps");
        foreach (var step in policy.Ladder.Steps)
        {
            Write(json, step);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LadderStep step)
    {
        json.WriteStartObject();
        json.WriteString("id", step.Id);
        switch (step.Timing)
        {
            case WorkingDayOffset offset:
                json.WriteNumber("workingDays", offset.Days);
                break;
            case WorkingTimeOffset offset:
                json.WriteNumber("workingMinutes", offset.Minutes);
                break;
            case ShareUsed share:
                json.WriteString("shareUsed", Text(share.Share));
                break;
        }

        json.WriteString("recipient", PolicyNames<ResponsibilityStep>.Of(step.Recipient));
        if (step.Channel is { } channel)
        {
            json.WriteString("channel", channel);
        }

        if (step.StopsWhen.Count > 0)
        {
            json.WriteStartArray("stopsWhen");
            foreach (var condition in step.StopsWhen)
            {
                json.WriteStringValue(PolicyNames<StopCondition>.Of(condition));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Text(Fraction value) => string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");
}
