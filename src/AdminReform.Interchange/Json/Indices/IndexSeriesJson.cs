using AdminReform.Indices;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Indices;

/// <summary>Writes series of PAR INDEX, SIPAS, PAPI and PCI as JSON and reads them back, each with its definition.</summary>
/// <remarks>
/// Members that are not known are skipped. What is missing or malformed comes back as problems with JSON paths, all of them at once, and so
/// does what <see cref="IndexSeries.Create"/> refuses: a score off its scale, a year twice, dimensions that do not add up.
/// </remarks>
public static class IndexSeriesJson
{
    private static readonly JsonFrame Frame = new(1) { IsIndented = true };

    /// <summary>Writes series.</summary>
    public static string Write(IEnumerable<IndexSeries> series) => Frame.Write(series, static (json, series) => json.List("series", series, Write));

    /// <summary>Reads series from text.</summary>
    public static Result<ValueList<IndexSeries>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads series from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<IndexSeries>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    private static ValueList<IndexSeries> All(JsonPlace json) => json.List("series", Series);

    internal static void Write(JsonWriting json, IndexSeries series)
    {
        json.Object("definition", series.Definition, Write);
        json.Text("province", series.Province);
        json.List("years", series.Years, Write);
    }

    internal static IndexSeries? Series(JsonPlace json)
    {
        var (definition, province, years) = (json.Object("definition", Definition), json.Named("province"), json.List("years", Year));
        return json.IsWhole ? json.Take(problems => IndexSeries.CreateWith(definition, province, years, problems), "years") : null;
    }

    internal static void Write(JsonWriting json, IndexDefinition definition)
    {
        json.Word<IndexKind>("kind", definition.Kind);
        json.Words("name", definition.Name);
        json.Object("scale", definition.Scale, JsonParts.Write);
        json.Flag("isPercent", definition.IsPercent);
        json.ListIfAny("dimensions", definition.Dimensions, Write);
    }

    internal static IndexDefinition? Definition(JsonPlace json)
    {
        var (kind, name, scale) = (json.Word<IndexKind>("kind"), json.Words("name"), json.Object("scale", JsonParts.Scale));
        var (isPercent, dimensions) = (json.Flag("isPercent"), json.ListIfAny("dimensions", Dimension));
        return json.IsWhole ? new IndexDefinition(kind, name, scale, isPercent, dimensions) : null;
    }

    internal static void Write(JsonWriting json, IndexDimension dimension)
    {
        json.Whole("number", dimension.Number);
        json.Words("name", dimension.Name);
        json.Object("scale", dimension.Scale, JsonParts.Write);
    }

    internal static IndexDimension? Dimension(JsonPlace json)
    {
        var (number, name, scale) = (json.Whole("number"), json.Words("name"), json.Object("scale", JsonParts.Scale));
        return json.IsWhole ? new IndexDimension(number, name, scale) : null;
    }

    internal static void Write(JsonWriting json, IndexYear year)
    {
        json.Whole("year", year.Year);
        json.Object("source", year.Source, JsonParts.Write);
        json.Fraction("score", year.Score);
        json.Object("rank", year.Rank, JsonParts.Write);
        json.Text("group", year.Group);
        if (year.Dimensions is { } dimensions)
        {
            json.Texts("dimensions", dimensions.Select(dimension => dimension.ToString()));
        }
    }

    internal static IndexYear? Year(JsonPlace json)
    {
        var (year, source) = (json.Whole("year"), json.Object("source", JsonParts.Publication));
        var (score, rank, group) = (json.FractionIfAny("score"), json.ObjectIfAny("rank", JsonParts.Rank), json.TextIfAny("group"));
        var dimensions = json.Has("dimensions") ? json.Items("dimensions", JsonLeaf.Fraction) : null;
        return json.IsWhole ? new IndexYear(year, source, score, rank, group, dimensions) : null;
    }
}
