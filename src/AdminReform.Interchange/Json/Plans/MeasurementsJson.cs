using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes measurements as JSON and reads them back.</summary>
/// <remarks>What is missing, malformed or not known comes back as problems with JSON paths, all of them at once.</remarks>
public static class MeasurementsJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes measurements.</summary>
    public static string Write(IEnumerable<Measurement> measurements) =>
        Frame.Write(measurements, static (json, measurements) => json.List("measurements", measurements, Write));

    /// <summary>Reads measurements from text.</summary>
    public static Result<ValueList<Measurement>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads measurements from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<Measurement>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    internal static void Write(JsonWriting json, Measurement measurement)
    {
        json.Text("indicator", measurement.Indicator);
        json.Date("date", measurement.Date);
        json.Object("value", measurement.Value, Write);
        json.Object("source", measurement.Source, JsonParts.Write);
        json.Text("measuredBy", measurement.MeasuredBy);
        json.Text("subject", measurement.Subject);
        json.Date("knownFrom", measurement.KnownFrom);
        json.Whole("revision", measurement.Revision == 0 ? null : measurement.Revision);
        json.Date("since", measurement.Since);
    }

    private static ValueList<Measurement> All(JsonPlace json) => json.List("measurements", One);

    internal static Measurement? One(JsonPlace json)
    {
        var (indicator, date, value) = (json.Named("indicator"), json.Date("date"), json.Object("value", Value));
        var (source, by, subject) = (json.Object("source", JsonParts.Publication), json.TextIfAny("measuredBy"), json.TextIfAny("subject"));
        var (known, revision, since) = (json.DateIfAny("knownFrom"), json.WholeIfAny("revision"), json.DateIfAny("since"));
        return json.Make(() => new Measurement(indicator, date, value, source, by, subject, known, revision ?? 0, since), "since");
    }

    internal static void Write(JsonWriting json, MeasuredValue value)
    {
        switch (value)
        {
            case LevelValue level:
                json.Object("level", level, Write);
                break;
            case ShareValue share:
                json.Object("share", share.Share, JsonParts.Write);
                break;
            case CountValue count:
                json.Object("count", count.Count, JsonParts.Write);
                break;
            case RankValue rank:
                json.Object("rank", rank.Rank, JsonParts.Write);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "The kind of value is unknown.");
        }
    }

    internal static MeasuredValue? Value(JsonPlace json)
    {
        JsonParts.One(json, "level", "share", "count", "rank");
        MeasuredValue? value = json.ObjectIfAny("level", Level);
        value = json.ObjectIfAny("share", Share) ?? value;
        value = json.Has("count") ? new CountValue(json.Object("count", JsonParts.Count)) : value;
        return json.ObjectIfAny("rank", JsonParts.Rank) is { } rank ? new RankValue(rank) : value;
    }

    private static void Write(JsonWriting json, LevelValue level)
    {
        json.Fraction("amount", level.Amount);
        json.Word<IndicatorUnit>("unit", level.Unit);
    }

    private static LevelValue Level(JsonPlace json) => new(json.Fraction("amount"), json.WordIfAny<IndicatorUnit>("unit") ?? IndicatorUnit.Percent);

    private static ShareValue? Share(JsonPlace json)
    {
        var share = JsonParts.Share(json);
        return json.IsWhole ? new ShareValue(share) : null;
    }
}
