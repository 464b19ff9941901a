using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace AdminReform.AspNetCore.Problems;

/// <summary>Says what an endpoint takes, and which problems it answers with, those of access among them.</summary>
internal static class EndpointDescriptionExtensions
{
    // A body of another kind comes here too, so that it is refused with a problem; routing would answer with nothing.
    internal static RouteHandlerBuilder TakesJson<T>(this RouteHandlerBuilder endpoint, int most)
        where T : notnull => endpoint.Accepts<T>("application/json", "*/*").WithMetadata(new BodyLimit(most))
        .WithProblems(StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);

    internal static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in (int[])[.. statuses, StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden])
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint;
    }

    /// <summary>What the server itself takes is no less and no more than what is read.</summary>
    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
