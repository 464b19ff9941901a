using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes a plan as JSON and reads it back: its instrument, indicators and targets of every shape, and the plan above it.</summary>
/// <remarks>
/// Exact numbers are texts: <c>85%</c>, <c>17/20</c> and <c>0.85</c> are read, <c>17/20</c> is written. A member that is not known, or that
/// the kind of a target does not have, is refused. What is missing or malformed comes back as problems with JSON paths, all of them at once.
/// Whether the plan holds together is another question, which <see cref="PlanLint"/> answers.
/// </remarks>
public static class PlansJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes a plan.</summary>
    public static string Write(Plan plan) => Frame.Write(plan, Write);

    /// <summary>Reads a plan from text.</summary>
    public static Result<Plan> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Plan);

    /// <summary>Reads a plan from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<Plan> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Plan);

    internal static void Write(JsonWriting json, Plan plan)
    {
        json.Object("instrument", plan.Instrument.Cite(), JsonParts.Write);
        json.Object("term", plan.Term, JsonParts.Write);
        json.List("targets", plan.Targets, Write);
        json.Object("publication", plan.Publication, JsonParts.Write);
        json.Object("parent", plan.Parent, Write);
    }

    internal static Plan? Plan(JsonPlace json)
    {
        var (instrument, term) = (json.Object("instrument", JsonParts.Citation)?.Instrument, json.Object("term", JsonParts.Term));
        var (targets, publication) = (json.List("targets", Target), json.Object("publication", JsonParts.Publication));
        var parent = json.ObjectIfAny("parent", Parent);
        return json.IsWhole ? new Plan(instrument!, term, targets, publication, parent) : null;
    }

    // A plan above may be the document of that plan as it stands; it has the version of the plan that it is in.
    private static Plan? Parent(JsonPlace json)
    {
        _ = json.WholeIfAny("version");
        return Plan(json);
    }

    internal static void Write(JsonWriting json, Target target)
    {
        json.Text("id", target.Id);
        json.Object("indicator", target.Indicator, Write);
        json.Words("wording", target.Wording);
        json.Object("shape", target.Shape, ShapeJson.Write);
        json.Object("source", target.Source, JsonParts.Write);
        json.Word<Certainty>("certainty", target.Certainty);
        json.Text("owner", target.Owner);
        json.Words("reading", target.Reading);
    }

    internal static Target? Target(JsonPlace json)
    {
        var (indicator, wording) = (json.Object("indicator", Indicator), json.Words("wording"));
        var (shape, source) = (json.Object("shape", ShapeJson.Shape), json.Object("source", JsonParts.Citation));
        var (id, certainty) = (json.Named("id"), json.Word<Certainty>("certainty"));
        var (owner, reading) = (json.TextIfAny("owner"), json.WordsIfAny("reading"));
        return json.IsWhole ? new Target(id, indicator, wording, shape, source, certainty, owner, reading) : null;
    }

    internal static void Write(JsonWriting json, Indicator indicator)
    {
        json.Text("id", indicator.Id);
        json.Words("name", indicator.Name);
        json.Word<IndicatorUnit>("unit", indicator.Unit);
        json.Word("pillar", indicator.Pillar);
        json.Object("scale", indicator.Scale, JsonParts.Write);
    }

    internal static Indicator? Indicator(JsonPlace json)
    {
        var (id, name, unit) = (json.Named("id"), json.Words("name"), json.Word<IndicatorUnit>("unit"));
        var (pillar, scale) = (json.WordIfAny<Pillar>("pillar"), json.ObjectIfAny("scale", JsonParts.Scale));
        return json.IsWhole ? new Indicator(id, name, unit, pillar, scale) : null;
    }
}
