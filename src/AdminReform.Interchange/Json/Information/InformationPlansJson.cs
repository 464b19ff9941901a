using AdminReform.Information;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Information;

/// <summary>Writes an information plan as JSON and reads it back.</summary>
/// <remarks>
/// A member that is not known is refused. What is missing or malformed comes back as problems with JSON paths, all of them at once. What the
/// plan leaves open is another question, which <see cref="InformationPlan.Gaps"/> answers.
/// </remarks>
public static class InformationPlansJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes an information plan.</summary>
    public static string Write(InformationPlan plan) => Frame.Write(plan, Write);

    /// <summary>Reads an information plan from text.</summary>
    public static Result<InformationPlan> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Plan);

    /// <summary>Reads an information plan from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<InformationPlan> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Plan);

    internal static void Write(JsonWriting json, InformationPlan plan)
    {
        json.Object("instrument", plan.Instrument.Cite(), JsonParts.Write);
        json.Object("term", plan.Term, JsonParts.Write);
        json.List("areas", plan.Areas, Write);
        json.Texts("units", plan.Units);
        json.List("tasks", plan.Tasks, Write);
        json.List("duties", plan.Duties, Write);
        json.Object("publication", plan.Publication, JsonParts.Write);
    }

    internal static InformationPlan? Plan(JsonPlace json)
    {
        var (instrument, term) = (json.Object("instrument", JsonParts.Citation)?.Instrument, json.Object("term", JsonParts.Term));
        var (areas, units) = (json.ListIfAny("areas", Area), json.ItemsIfAny("units", JsonLeaf.Named));
        var (tasks, duties) = (json.ListIfAny("tasks", Task), json.ListIfAny("duties", Duty));
        var publication = json.Object("publication", JsonParts.Publication);
        return json.IsWhole ? new InformationPlan(instrument!, term, areas, units, tasks, duties, publication) : null;
    }

    internal static void Write(JsonWriting json, ContentArea area)
    {
        json.Text("id", area.Id);
        json.Words("name", area.Name);
        json.Word("pillar", area.Pillar);
    }

    internal static ContentArea? Area(JsonPlace json)
    {
        var (id, name, pillar) = (json.Named("id"), json.Words("name"), json.WordIfAny<Pillar>("pillar"));
        return json.IsWhole ? new ContentArea(id, name, pillar) : null;
    }

    internal static void Write(JsonWriting json, InformationTask task)
    {
        json.Text("area", task.Area);
        json.Word<InformationChannel>("channel", task.Channel);
        json.Text("unit", task.Unit);
        json.Object("planned", task.Planned, JsonParts.Write);
    }

    internal static InformationTask? Task(JsonPlace json)
    {
        var (area, channel, unit) = (json.Named("area"), json.Word<InformationChannel>("channel"), json.Named("unit"));
        var planned = json.Has("planned") ? json.Object("planned", JsonParts.Count) : (PublishedCount?)null;
        return json.IsWhole ? new InformationTask(area, channel, unit, planned) : null;
    }

    internal static void Write(JsonWriting json, RecurringDuty duty)
    {
        json.Text("id", duty.Id);
        json.Words("name", duty.Name);
        json.Text("unit", duty.Unit);
        json.Word<Recurrence>("recurrence", duty.Recurrence);
        json.Whole("dueDay", duty.DueDay);
        json.Object("source", duty.Source, JsonParts.Write);
        json.Word<Certainty>("dueDayCertainty", duty.DueDayCertainty);
    }

    internal static RecurringDuty? Duty(JsonPlace json)
    {
        var (id, name, unit) = (json.Named("id"), json.Words("name"), json.Named("unit"));
        var (recurrence, day, source) = (json.Word<Recurrence>("recurrence"), json.Whole("dueDay"), json.Object("source", JsonParts.Citation));
        var certainty = json.Word<Certainty>("dueDayCertainty");
        return json.Make(() => new RecurringDuty(id, name, unit, recurrence, day, source, certainty), "dueDay");
    }
}
