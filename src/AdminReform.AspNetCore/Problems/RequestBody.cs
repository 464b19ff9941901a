using System.Globalization;
using AdminReform.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AdminReform.AspNetCore.Problems;

/// <summary>Reads the body of a request, and no more of it than is allowed.</summary>
internal static class RequestBody
{
    internal const string TooLarge = "http.body.size";
    internal const string OtherKind = "http.body.kind";
    internal const string OtherCharset = "http.body.charset";

    private static readonly Problem NoJson = Problem.Of(OtherKind, "Nội dung phải là JSON (Content-Type: application/json).", "The body must be JSON (Content-Type: application/json).");

    // The bytes are read as UTF-8 whatever else is said of them: Vietnamese letters would come out as others.
    private static readonly Problem NoUtf8 = Problem.Of(
        OtherCharset, "Nội dung được khai là một bảng mã khác; JSON phải là UTF-8 (Content-Type: application/json; charset=utf-8, hoặc không ghi charset).",
        "The body is said to be in another charset; JSON must be UTF-8 (Content-Type: application/json; charset=utf-8, or no charset).");

    internal static async Task<Result<ReadOnlyMemory<byte>>> ReadAsync(HttpRequest request, int most)
    {
        if (!request.HasJsonContentType())
        {
            return Result<ReadOnlyMemory<byte>>.Invalid(NoJson);
        }

        if (request.GetTypedHeaders().ContentType?.Charset is { Length: > 0 } charset && !HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return Result<ReadOnlyMemory<byte>>.Invalid(NoUtf8);
        }

        if (request.ContentLength > most)
        {
            return Refused(most);
        }

        try
        {
            var (bytes, length) = (new byte[(int)Math.Min(request.ContentLength ?? 4096, most) + 1], 0);
            for (int count; (count = await request.Body.ReadAsync(bytes.AsMemory(length), request.HttpContext.RequestAborted)) > 0;)
            {
                length += count;
                if (length > most)
                {
                    return Refused(most);
                }

                if (length == bytes.Length)
                {
                    Array.Resize(ref bytes, (int)Math.Min(2L * length, most + 1L));
                }
            }

            return Result.Of<ReadOnlyMemory<byte>>(bytes.AsMemory(0, length));
        }
        catch (BadHttpRequestException reason)
        {
            return reason.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refused(most) : Result<ReadOnlyMemory<byte>>.Invalid(Problem.Of(
                "http.body.unreadable", "Không đọc được hết nội dung của yêu cầu.", "The body of the request could not be read to its end."));
        }
    }

    internal static Problem LargerThan(long most) => Problem.Of(
        TooLarge, string.Create(CultureInfo.InvariantCulture, $"Nội dung lớn hơn {most} byte."), string.Create(CultureInfo.InvariantCulture, $"The body is larger than {most} bytes."));

    private static Result<ReadOnlyMemory<byte>> Refused(int most) => Result<ReadOnlyMemory<byte>>.Invalid(LargerThan(most));
}
