using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Results;
using AdminReform.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdminReform.AspNetCore.Problems;

/// <summary>A JSON body that ASP.NET binds for an endpoint of the host: where it is refused, which is done without a word, this finds out why.</summary>
/// <param name="type">What it is read into.</param>
/// <param name="isOptional">Whether there may be none.</param>
internal sealed class BoundBody(Type type, bool isOptional)
{
    private static readonly Problem Missing = Problem.Of("http.body.missing", "Thiếu nội dung JSON.", "The JSON body is missing.");

    /// <summary>Nothing for an endpoint that binds none.</summary>
    internal static BoundBody? Of(EndpointBuilder endpoint) =>
        endpoint.Metadata.OfType<IAcceptsMetadata>().LastOrDefault() is { RequestType: { } type } accepts && accepts.ContentTypes.Contains("application/json") ? new(type, accepts.IsOptional) : null;

    /// <summary>Lets an endpoint answer, and in its place where it refuses the body and has not begun to.</summary>
    internal async Task AnswerAsync(HttpContext http, RequestDelegate answer)
    {
        // What was read once is read again where it was refused.
        http.Request.EnableBuffering();
        try
        {
            await answer(http);
        }
        catch (BadHttpRequestException refused) when (!http.Response.HasStarted)
        {
            if (await WhyAsync(http, refused.StatusCode) is not { } why)
            {
                throw;
            }

            await why.ExecuteAsync(http);
            return;
        }

        if (http.Response is { HasStarted: false, ContentType: null, ContentLength: null } && await WhyAsync(http, http.Response.StatusCode) is { } told)
        {
            await told.ExecuteAsync(http);
        }
    }

    private async Task<ProblemAnswer?> WhyAsync(HttpContext http, int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge when http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is { } most => new(ResultStatus.Invalid, [RequestBody.LargerThan(most)]),
        StatusCodes.Status400BadRequest when http.Request.HasJsonContentType() && await ProblemsAsync(http) is { Count: > 0 } problems => new(ResultStatus.Invalid, problems),
        _ => null,
    };

    private async Task<ValueList<Problem>> ProblemsAsync(HttpContext http)
    {
        http.Request.Body.Position = 0;
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted);
        var json = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return json.Length == 0 ? isOptional ? [] : [Missing]
            : http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.TryGetTypeInfo(type, out var form) ? Problems(json.Span, form)
            : [];
    }

    private ValueList<Problem> Problems(ReadOnlySpan<byte> json, JsonTypeInfo form)
    {
        try
        {
            // One that can be read was not refused for what it says, unless it says nothing.
            return JsonSerializer.Deserialize(json, form) is null && !isOptional ? [Missing] : [];
        }
        catch (UnreadableJsonException e)
        {
            return [.. e.Problems.Select(problem => problem with { Path = Below(e.Path ?? "$", problem.Path) })];
        }
        catch (JsonException e)
        {
            return [Fault(json, form.Options) ?? Problem.Of(
                "json.value", "Giá trị không thuộc loại cần có, hoặc thiếu một thành phần bắt buộc.", "The value is not of the kind that is asked for, or lacks a member that must be there.", e.Path ?? "$")];
        }
    }

    // Nothing where it is JSON.
    private static Problem? Fault(ReadOnlySpan<byte> json, JsonSerializerOptions options)
    {
        var frame = new JsonFrame(JsonFrame.WithoutVersion) { IsLenient = options.AllowTrailingCommas || options.ReadCommentHandling == JsonCommentHandling.Skip };
        try
        {
            var reader = new Utf8JsonReader(json, frame.ReaderOptions);
            while (reader.Read())
            {
                // To its end.
            }

            return null;
        }
        catch (JsonException e)
        {
            return JsonFault.Of(json, e, frame, JsonLimits.Usual);
        }
    }

    private static string Below(string place, string path) => path.Length == 0 ? place : path[0] == '$' ? $"{place}{path[1..]}" : $"{place}: {path}";
}
