using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Procedures;

/// <summary>Writes records of a starter catalogue as JSON and reads them back: each procedure with the texts that were read for it.</summary>
/// <remarks>
/// The document carries <see cref="StarterCatalogue.Notice"/>, so that nobody takes it for the National Database. A record without a source
/// is refused. Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once; text that
/// is no JSON gives the first one only.
/// </remarks>
public static class StarterProceduresJson
{
    private static readonly JsonFrame Frame = new(1) { IsIndented = true };

    /// <summary>Writes records.</summary>
    public static string Write(IEnumerable<StarterProcedure> procedures) => Frame.Write(procedures, static (json, procedures) =>
    {
        json.Words("notice", StarterCatalogue.Notice);
        json.List("procedures", procedures, Write);
    });

    /// <summary>Reads records from text.</summary>
    public static Result<ValueList<StarterProcedure>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads records from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<StarterProcedure>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    private static ValueList<StarterProcedure> All(JsonPlace json) => json.List("procedures", Starter);

    internal static void Write(JsonWriting json, StarterProcedure starter)
    {
        json.Object("procedure", starter.Procedure, ProceduresJson.Write);
        json.Text("authority", starter.Authority);
        json.Word<Certainty>("certainty", starter.Certainty);
        json.List("sources", starter.Sources, Write);
        json.Text("instrument", starter.Instrument?.Value);
        json.Text("announcedBy", starter.AnnouncedBy?.Value);
        json.Date("reviewFrom", starter.ReviewFrom);
    }

    internal static StarterProcedure? Starter(JsonPlace json)
    {
        var (procedure, sources) = (json.Object("procedure", ProceduresJson.Procedure), json.ListIfAny("sources", Source));
        json.Refuse(
            json.IsEmpty("sources"), "json.missing", "Mỗi bản ghi phải có ít nhất một nguồn đã đọc", "A record needs at least one text that was read", "sources");
        var (instrument, announced) = (json.CodeIfAny("instrument", Readings.InstrumentNumber), json.CodeIfAny("announcedBy", Readings.InstrumentNumber));
        var (authority, certainty, review) = (json.Text("authority"), json.Word<Certainty>("certainty"), json.DateIfAny("reviewFrom"));
        return json.IsWhole
            ? new StarterProcedure(procedure, authority, certainty, sources) { Instrument = instrument, AnnouncedBy = announced, ReviewFrom = review }
            : null;
    }

    internal static void Write(JsonWriting json, StarterSource source)
    {
        json.Text("title", source.Title);
        json.Text("publisher", source.Publisher);
        json.Text("address", source.Address);
        json.Date("asOf", source.AsOf);
        json.Date("published", source.Published);
        json.Text("copy", source.Copy);
    }

    internal static StarterSource? Source(JsonPlace json)
    {
        var (title, publisher, address) = (json.Named("title"), json.Named("publisher"), json.Named("address"));
        var (asOf, published, copy) = (json.DateIfAny("asOf"), json.DateIfAny("published"), json.TextIfAny("copy"));
        return json.IsWhole ? new StarterSource(title, publisher, address, asOf, published, copy) : null;
    }
}
