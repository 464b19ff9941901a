using AdminReform.Information;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Information;

/// <summary>Writes what came of an information plan as JSON and reads it back.</summary>
/// <remarks>Members that are not known are skipped. What is missing or malformed comes back as problems with JSON paths, all of them at once.</remarks>
public static class InformationResultsJson
{
    private static readonly JsonFrame Frame = new(1) { IsIndented = true };

    /// <summary>Writes outputs and duty reports.</summary>
    public static string Write(InformationResults results) => Frame.Write(results, Write);

    /// <summary>Reads outputs and duty reports from text.</summary>
    public static Result<InformationResults> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Results);

    /// <summary>Reads outputs and duty reports from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<InformationResults> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Results);

    internal static void Write(JsonWriting json, InformationResults results)
    {
        json.List("outputs", results.Outputs, Write);
        json.List("reports", results.Reports, Write);
    }

    internal static InformationResults Results(JsonPlace json) => new(json.ListIfAny("outputs", Output), json.ListIfAny("reports", Report));

    internal static void Write(JsonWriting json, InformationOutput output)
    {
        json.Word<InformationChannel>("channel", output.Channel);
        json.Words("what", output.What);
        json.Object("count", output.Count, JsonParts.Write);
        json.Text("unit", output.Unit);
        json.Object("source", output.Source, JsonParts.Write);
        json.Date("until", output.Until);
        json.Text("area", output.Area);
    }

    internal static InformationOutput? Output(JsonPlace json)
    {
        var (what, count, source) = (json.Words("what"), json.Object("count", JsonParts.Count), json.Object("source", JsonParts.Publication));
        var (channel, unit) = (json.Word<InformationChannel>("channel"), json.Named("unit"));
        var (until, area) = (json.DateIfAny("until"), json.TextIfAny("area"));
        return json.IsWhole ? new InformationOutput(channel, what, count, unit, source, until, area) : null;
    }

    internal static void Write(JsonWriting json, DutyReport report)
    {
        json.Text("duty", report.Duty);
        json.Date("periodStart", report.PeriodStart);
        json.Moment("doneAt", report.DoneAt);
        json.Object("source", report.Source, JsonParts.Write);
    }

    internal static DutyReport? Report(JsonPlace json)
    {
        var (duty, start, done) = (json.Named("duty"), json.Date("periodStart"), json.Moment("doneAt"));
        var source = json.ObjectIfAny("source", JsonParts.Publication);
        return json.IsWhole ? new DutyReport(duty, start, done, source) : null;
    }
}
