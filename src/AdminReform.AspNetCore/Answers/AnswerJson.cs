using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Interchange.Json.Serialization;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.AspNetCore.Answers;

/// <summary>How answers are written, whatever options the host has.</summary>
internal static class AnswerJson
{
    internal static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    }.ConfigureForAdminReform();

    internal static IResult Answer<T>(T value, int status = StatusCodes.Status200OK) => TypedResults.Json(value, Options, statusCode: status);

    internal static string Moment(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);

    internal static string? Due(DueMoment? due) => due is { } there ? DueMomentJsonConverter.Write(there) : null;

    internal static string Word<T>(T value)
        where T : struct, Enum => JsonNames<T>.Of(value);

    internal static JsonElement Element(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
