using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Results;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using Microsoft.AspNetCore.Http;

namespace AdminReform.AspNetCore.Problems;

/// <summary>A failure as problem details (RFC 9457): the code, the words in both languages, the place and the provision of each problem.</summary>
/// <param name="status">How it failed.</param>
/// <param name="problems">Why; at least one.</param>
internal sealed class ProblemAnswer(ResultStatus status, ValueList<Problem> problems) : IResult, IStatusCodeHttpResult, IContentTypeHttpResult
{
    internal const string MediaType = "application/problem+json";

    internal const string OtherMethod = "http.method";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public int? StatusCode => CodeOf(status, problems[0]);

    public string ContentType => MediaType;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var language = Spoken.By(httpContext.Request);
        httpContext.Response.StatusCode = StatusCode!.Value;
        httpContext.Response.ContentType = MediaType;
        httpContext.Response.Headers.ContentLanguage = Spoken.Tag(language);
        await using var json = new Utf8JsonWriter(httpContext.Response.BodyWriter, Options);
        Write(json, language);
    }

    private void Write(Utf8JsonWriter json, Language language)
    {
        var (first, writing) = (problems[0], new JsonWriting(json));
        json.WriteStartObject();
        writing.Text("type", $"urn:adminreform:problem:{first.Code}");
        writing.Text("title", Title(status).In(language));
        writing.Whole("status", StatusCode);
        writing.Text("detail", first.Path.Length == 0 ? first.Message.In(language) : $"{first.Path}: {first.Message.In(language)}");
        writing.Text("code", first.Code);
        writing.Text("provision", first.Provision?.ToString());
        writing.List("problems", problems, ResultsJson.Write);
        json.WriteEndObject();
    }

    internal static int CodeOf(ResultStatus status, Problem first) => first.Code switch
    {
        RequestBody.TooLarge => StatusCodes.Status413PayloadTooLarge,
        OtherMethod => StatusCodes.Status405MethodNotAllowed,
        RequestBody.OtherKind or RequestBody.OtherCharset => StatusCodes.Status415UnsupportedMediaType,
        _ => status switch
        {
            ResultStatus.Invalid => StatusCodes.Status400BadRequest,
            ResultStatus.Unauthorized => StatusCodes.Status401Unauthorized,
            ResultStatus.Forbidden => StatusCodes.Status403Forbidden,
            ResultStatus.NotFound => StatusCodes.Status404NotFound,
            ResultStatus.Conflict => StatusCodes.Status409Conflict,
            ResultStatus.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        },
    };

    private static LocalizedText Title(ResultStatus status) => status switch
    {
        ResultStatus.Invalid => new("Yêu cầu không hợp lệ", "The request does not hold together"),
        ResultStatus.Unauthorized => new("Chưa đăng nhập", "Not signed in"),
        ResultStatus.Forbidden => new("Không có quyền", "Not allowed"),
        ResultStatus.NotFound => new("Không tìm thấy", "Not found"),
        ResultStatus.Conflict => new("Không thực hiện được", "It cannot be done as things stand"),
        ResultStatus.Unavailable => new("Tạm thời không trả lời được", "No answer for now"),
        _ => new("Có lỗi", "It failed"),
    };
}
