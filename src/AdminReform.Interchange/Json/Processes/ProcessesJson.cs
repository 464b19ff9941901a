using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Processes;

/// <summary>Writes internal processes as JSON and reads them back.</summary>
/// <remarks>
/// A configuration: a member that is not known is refused, with the nearest one that is. Limits of steps are the words of the process. What is missing
/// or malformed comes back as problems with JSON paths, all of them at once; text that is no JSON gives the first one only. Whether a process holds
/// together is another question, which <see cref="ProcessCheck"/> answers.
/// </remarks>
public static class ProcessesJson
{
    private static readonly JsonFrame Frame = new(1) { IsIndented = true, IsConfiguration = true };

    /// <summary>Writes processes.</summary>
    public static string Write(IEnumerable<InternalProcess> processes) =>
        Frame.Write(processes, static (json, processes) => json.List("processes", processes, Write));

    /// <summary>Reads processes from text.</summary>
    public static Result<ValueList<InternalProcess>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads processes from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<InternalProcess>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    private static ValueList<InternalProcess> All(JsonPlace json) => json.List("processes", Process);

    internal static void Write(JsonWriting json, InternalProcess process)
    {
        json.Text("id", process.Id);
        json.List("versions", process.Versions, Write);
    }

    internal static InternalProcess? Process(JsonPlace json)
    {
        var (id, versions) = (json.Named("id"), json.List("versions", Version));
        return json.IsWhole ? new InternalProcess(id, versions) : null;
    }

    internal static void Write(JsonWriting json, ProcessVersion version)
    {
        json.Object("validity", version.Validity, JsonParts.Write);
        json.Object("decision", version.Decision, ProceduresJson.Write);
        json.List("cases", version.Cases, Write);
        json.List("stages", version.Stages, Write);
    }

    internal static ProcessVersion? Version(JsonPlace json)
    {
        var (validity, decision) = (json.Object("validity", JsonParts.Validity), json.ObjectIfAny("decision", ProceduresJson.Decision));
        var (cases, stages) = (json.List("cases", Case), json.List("stages", Stage));
        return json.IsWhole ? new ProcessVersion(validity, cases, stages) { Decision = decision } : null;
    }

    internal static void Write(JsonWriting json, ProcessCase @case)
    {
        json.Text("id", @case.Id);
        json.Object("whole", @case.Whole, JsonParts.Write);
        json.Object("reserve", @case.Reserve, Write);
    }

    internal static ProcessCase? Case(JsonPlace json)
    {
        var (id, whole, reserve) = (json.Text("id"), JsonParts.Limit(json, "whole"), json.ObjectIfAny("reserve", Limit));
        return json.IsWhole ? new ProcessCase(id, whole) { Reserve = reserve } : null;
    }

    internal static void Write(JsonWriting json, ProcessStage stage)
    {
        json.Text("id", stage.Id.Length == 0 ? null : stage.Id);
        json.Object("limit", stage.Limit, Write);
        json.List("steps", stage.Steps, Write);
    }

    internal static ProcessStage? Stage(JsonPlace json)
    {
        var (id, limit, steps) = (json.TextIfAny("id") ?? "", json.ObjectIfAny("limit", Limit), json.List("steps", Step));
        return json.IsWhole ? new ProcessStage(id, steps) { Limit = limit } : null;
    }

    internal static void Write(JsonWriting json, ProcessStep step)
    {
        json.Text("id", step.Id);
        json.Text("task", step.Task);
        json.Object("owner", step.Owner, Write);
        json.Object("limit", step.Limit, Write);
        if (step.After is { } after)
        {
            json.Texts("after", after);
        }

        json.Object("startsWith", step.StartsWith, Write);
        json.Object("endsWith", step.EndsWith, Write);
        json.ListIfAny("returns", step.Returns, Write);
    }

    internal static ProcessStep? Step(JsonPlace json)
    {
        var (id, task, owner, limit) = (json.Named("id"), json.TextIfAny("task"), json.ObjectIfAny("owner", Owner), json.Object("limit", Limit));
        var after = json.Has("after") ? json.ItemsIfAny("after", JsonLeaf.Text) : null;
        var (starts, ends, returns) = (json.ObjectIfAny("startsWith", Mark), json.ObjectIfAny("endsWith", Mark), json.ListIfAny("returns", Return));
        return json.IsWhole
            ? new ProcessStep(id, limit) { Task = task, Owner = owner, After = after, StartsWith = starts, EndsWith = ends, Returns = returns }
            : null;
    }

    internal static void Write(JsonWriting json, StepLimit limit)
    {
        json.Text("words", limit.Wording);
        json.Word<DayReading>("reading", limit.Reading == DayReading.AsTheWhole ? null : limit.Reading);
    }

    internal static StepLimit? Limit(JsonPlace json)
    {
        var (limit, reading) = (json.Code("words", StepLimit.Create), json.WordIfAny<DayReading>("reading"));
        return json.IsWhole ? limit with { Reading = reading ?? DayReading.AsTheWhole } : null;
    }

    internal static void Write(JsonWriting json, StepOwner owner)
    {
        json.Word<StepOwnerKind>("kind", owner.Kind);
        json.Text("unit", owner.Unit);
        json.Text("role", owner.Role);
    }

    internal static StepOwner? Owner(JsonPlace json)
    {
        var (kind, unit, role) = (json.Word<StepOwnerKind>("kind"), json.Named("unit"), json.TextIfAny("role"));
        return json.IsWhole ? new StepOwner(kind, unit, role) : null;
    }

    internal static void Write(JsonWriting json, StepMark mark)
    {
        json.Word<DossierEventKind>("event", mark.Kind);
        json.Text("detail", mark.Detail);
        json.Word<DossierStatus>("status", mark.Status);
    }

    internal static StepMark? Mark(JsonPlace json)
    {
        var (kind, detail, status) = (json.WordIfAny<DossierEventKind>("event"), json.TextIfAny("detail"), json.WordIfAny<DossierStatus>("status"));
        json.Refuse(
            json.Has("event") == json.Has("status") || (detail is not null && (json.Has("status") || kind is not (null or DossierEventKind.Forwarded or DossierEventKind.StepRecorded))),
            "json.value",
            "Dấu mốc là một sự kiện (event) hoặc một trạng thái (status); chỉ chuyển hồ sơ và ghi nhận có chi tiết (detail)",
            "A mark is an event or a status, not both; only a forwarding and a noted step have a detail");
        return !json.IsWhole ? null
            : status is { } reached ? StepMark.Reached(reached)
            : detail is null ? StepMark.Event(kind!.Value)
            : kind == DossierEventKind.StepRecorded ? StepMark.Recorded(detail)
            : StepMark.ForwardedTo(detail);
    }

    internal static void Write(JsonWriting json, StepReturn back)
    {
        json.Text("to", back.To);
        json.Whole("atMost", back.AtMost);
    }

    internal static StepReturn? Return(JsonPlace json)
    {
        var (to, most) = (json.Named("to"), json.WholeIfAny("atMost"));
        return json.IsWhole ? new StepReturn(to, most) : null;
    }
}
