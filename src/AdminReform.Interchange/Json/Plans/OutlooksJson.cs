using System.Collections.ObjectModel;
using AdminReform.Plans;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes what is expected of targets as JSON and reads it back; by the target's id, as <see cref="Plan.Assess"/> takes it.</summary>
/// <remarks>What is missing, malformed or not known comes back as problems with JSON paths, all of them at once.</remarks>
public static class OutlooksJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes outlooks, in the order of the targets' ids.</summary>
    public static string Write(IReadOnlyDictionary<string, Outlook> outlooks) => Frame.Write(
        outlooks,
        static (json, outlooks) => json.List("outlooks", outlooks.OrderBy(outlook => outlook.Key, StringComparer.Ordinal), static (json, entry) =>
        {
            json.Text("target", entry.Key);
            json.Object("outlook", entry.Value, Write);
        }));

    /// <summary>Reads outlooks from text; a target that is named twice is a problem.</summary>
    public static Result<ReadOnlyDictionary<string, Outlook>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    private static ReadOnlyDictionary<string, Outlook> All(JsonPlace json)
    {
        var outlooks = new Dictionary<string, Outlook>(StringComparer.Ordinal);
        _ = json.List("outlooks", entry =>
        {
            var (target, outlook) = (entry.Named("target"), entry.Object("outlook", Outlook));
            entry.Refuse(
                entry.IsWhole && !outlooks.TryAdd(target, outlook), "json.value", "Chỉ tiêu có hai dự báo", "The target has two outlooks", "target");
            return outlook;
        });
        return outlooks.AsReadOnly();
    }

    internal static void Write(JsonWriting json, Outlook outlook)
    {
        switch (outlook)
        {
            case VolumeOutlook volume:
                json.Object("volume", volume, Write);
                break;
            case BaseOutlook size:
                json.Object("base", size, Write);
                break;
            case PaceOutlook pace:
                json.Object("pace", pace, Write);
                break;
            case SubjectOutlooks subjects:
                json.List("subjects", subjects.Items, Write);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(outlook), outlook, "The kind of outlook is unknown.");
        }
    }

    internal static Outlook? Outlook(JsonPlace json)
    {
        JsonParts.One(json, "volume", "base", "pace", "subjects");
        var outlook = json.ObjectIfAny("volume", Volume) ?? json.ObjectIfAny("base", Base) ?? json.ObjectIfAny("pace", Pace);
        return json.Has("subjects") ? new SubjectOutlooks(json.List("subjects", Subject)) : outlook;
    }

    private static void Write(JsonWriting json, VolumeOutlook volume)
    {
        json.Whole("atLeast", volume.AtLeast);
        json.Whole("atMost", volume.AtMost);
    }

    private static Outlook? Volume(JsonPlace json)
    {
        var (least, most) = (json.Long("atLeast"), json.LongIfAny("atMost"));
        return json.Make(() => new VolumeOutlook(least, most));
    }

    private static void Write(JsonWriting json, BaseOutlook size)
    {
        json.Whole("atLeast", size.AtLeast);
        json.Whole("atMost", size.AtMost);
        json.Fraction("coveredPerDayAtMost", size.CoveredPerDayAtMost);
    }

    private static Outlook? Base(JsonPlace json)
    {
        var (least, most, pace) = (json.Long("atLeast"), json.Long("atMost"), json.FractionIfAny("coveredPerDayAtMost"));
        return json.Make(() => new BaseOutlook(least, most, pace));
    }

    private static void Write(JsonWriting json, PaceOutlook pace)
    {
        json.Fraction("riseAYearAtMost", pace.RiseAYearAtMost);
        json.Fraction("fallAYearAtMost", pace.FallAYearAtMost);
    }

    private static Outlook? Pace(JsonPlace json)
    {
        var (rise, fall) = (json.FractionIfAny("riseAYearAtMost"), json.FractionIfAny("fallAYearAtMost"));
        return json.Make(() => new PaceOutlook(rise, fall));
    }

    internal static void Write(JsonWriting json, SubjectOutlook item)
    {
        json.Text("subject", item.Subject);
        json.Object("outlook", item.Outlook, Write);
    }

    internal static SubjectOutlook? Subject(JsonPlace json)
    {
        var (subject, outlook) = (json.Named("subject"), json.Object("outlook", Outlook));
        return json.IsWhole ? new SubjectOutlook(subject, outlook) : null;
    }
}
