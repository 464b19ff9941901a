using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Law;
using AdminReform.Results;

namespace AdminReform.Testing.Conformance;

/// <summary>Writes conformance vectors as JSON and reads them back; docs/conformance.md describes the document, and a schema goes with the package.</summary>
/// <remarks>
/// Calendars, office hours, regimes and events are written as the library's other documents write them. A member that is not known is refused,
/// as is an office that no part of the document describes. What is wrong comes back as problems with JSON paths, all of them at once; text that
/// is no JSON gives the first one only.
/// </remarks>
public static class ConformanceJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes vectors.</summary>
    public static string Write(ConformanceSet vectors) => Frame.Write(vectors, Write);

    /// <summary>Reads vectors from text.</summary>
    public static Result<ConformanceSet> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Set);

    /// <summary>Reads vectors from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ConformanceSet> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Set);

    private static void Write(JsonWriting json, ConformanceSet set)
    {
        json.ListIfAny("regimes", set.Regimes, RegimesJson.Write);
        json.List("offices", set.Offices, Write);
        json.List("vectors", set.Vectors, Write);
    }

    private static ConformanceSet? Set(JsonPlace json)
    {
        var regimes = json.ListIfAny("regimes", RegimesJson.Regime);
        var governing = json.Make(() => ConformanceSet.GoverningOf(regimes), "regimes") ?? ConformanceSet.GoverningOf([]);
        HashSet<string?> names = new(StringComparer.Ordinal);
        HashSet<string> ids = new(StringComparer.Ordinal);
        var read = 0;
        var offices = json.List("offices", place =>
        {
            read++;
            return Office(place, names);
        });

        // Where an office cannot be read, nobody knows whether a vector is of that one.
        var known = read == json.CountOf("offices") && !names.Contains(null) ? names : null;
        var events = DossiersJson.EventReader(governing);
        var vectors = json.List("vectors", place => Vector(place, known, ids, events));
        return json.IsWhole ? new ConformanceSet(regimes, offices, vectors) : null;
    }

    private static void Write(JsonWriting json, ConformanceOffice office)
    {
        json.Text("name", office.Name);
        json.Object("calendar", office.Calendar, CalendarDefinitionJson.Write);
        json.Object("hours", office.Hours, OfficeHoursJson.Write);
        json.Word<StartPolicy>("startPolicy", office.StartPolicy);
        json.Word<SetDateReading>("setDates", office.SetDates);
        json.Word<MonthReading>("interruptedMonths", office.InterruptedMonths);
    }

    private static ConformanceOffice? Office(JsonPlace json, HashSet<string?> names)
    {
        var name = json.Named("name");
        json.Refuse(!names.Add(name) && json.IsWhole, "conformance.twice", $"Cơ quan “{name}” có hai lần", $"The office “{name}” stands twice", "name");
        var (calendar, hours) = (json.Object("calendar", CalendarDefinitionJson.Definition), json.Object("hours", OfficeHoursJson.Hours));
        var (start, set, months) = (json.WordIfAny<StartPolicy>("startPolicy"), json.WordIfAny<SetDateReading>("setDates"), json.WordIfAny<MonthReading>("interruptedMonths"));
        if (!json.IsWhole)
        {
            return null;
        }

        var office = new ConformanceOffice(name, calendar, hours) { StartPolicy = start ?? default, SetDates = set ?? default, InterruptedMonths = months ?? default };
        _ = json.Make(() => new WorkingTime(new WorkingCalendar(calendar), hours), "calendar");
        return office;
    }

    private static void Write(JsonWriting json, ConformanceVector vector)
    {
        json.Text("id", vector.Id);
        json.Text("about", vector.About);
        json.Text("ground", vector.Ground);
        json.Text("office", vector.Office);
        json.List("events", vector.Events, DossiersJson.Write);
        json.Object("expected", vector.Expected, Write);
    }

    private static ConformanceVector? Vector(JsonPlace json, HashSet<string?>? offices, HashSet<string> ids, Func<JsonPlace, Dossiers.DossierEvent?> read)
    {
        var (id, about, ground, office) = (json.Named("id"), json.TextIfAny("about"), json.TextIfAny("ground"), json.Named("office"));
        json.Refuse(json.IsWhole && !ids.Add(id), "conformance.twice", $"Mẫu “{id}” có hai lần", $"The vector “{id}” stands twice", "id");
        json.Refuse(
            json.IsWhole && offices?.Contains(office) == false, "conformance.office.unknown",
            $"Không có cơ quan “{office}” trong tài liệu", $"The document describes no office “{office}”", "office");
        var (events, expected) = (json.List("events", read), json.Object("expected", Answer));
        return json.IsWhole ? new ConformanceVector(id, office, events, expected, about, ground) : null;
    }

    private static void Write(JsonWriting json, ConformanceAnswer answer)
    {
        json.Word<DeadlineState>("state", answer.State);
        json.Due("due", answer.Due);
        json.Flag("isEstimated", answer.IsEstimated ? true : null);
    }

    private static ConformanceAnswer? Answer(JsonPlace json)
    {
        var (state, due, estimated) = (json.Word<DeadlineState>("state"), json.DueIfAny("due"), json.FlagIfAny("isEstimated"));
        return json.IsWhole ? new ConformanceAnswer(state, due, estimated ?? false) : null;
    }
}
