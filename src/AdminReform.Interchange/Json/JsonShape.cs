using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AdminReform.Interchange.Json.Converters;
using NodaTime;

namespace AdminReform.Interchange.Json;

/// <summary>How every JSON document of the library is written: camelCase names, no nulls, Vietnamese letters as they are.</summary>
internal static class JsonShape
{
    /// <summary>Makes the options of a serializer context; a context takes them over for good, so each needs its own.</summary>
    internal static JsonSerializerOptions Options(bool indented = false) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        AllowDuplicateProperties = false,
        MaxDepth = JsonLimits.GreatestDepth,
        WriteIndented = indented,
        IndentSize = 2,
        NewLine = "\n",
        Converters =
        {
            new LocalDateJsonConverter(), new LocalTimeJsonConverter(), new LocalDateTimeJsonConverter(), new JsonName<IsoDayOfWeek>(),
            new ComposedText(),
        },
    };
}
