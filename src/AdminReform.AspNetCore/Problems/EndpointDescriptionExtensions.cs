using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AdminReform.AspNetCore.Problems;

/// <summary>Says which problems an endpoint answers with, those of access among them.</summary>
internal static class EndpointDescriptionExtensions
{
    internal static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in (int[])[.. statuses, StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden])
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint;
    }
}
