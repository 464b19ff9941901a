using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Asking;
using AdminReform.AspNetCore.Problems;
using AdminReform.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace AdminReform.AspNetCore;

/// <summary>Answers whatever is asked for below the prefix and is not there: a path that nobody knows, or one that is asked otherwise.</summary>
internal static class UnknownPath
{
    internal static void Map(RouteGroupBuilder group, string prefix)
    {
        // Without a prefix every path of the host would be one below it.
        if (prefix.Trim('/').Length > 0)
        {
            group.Map("/{**path}", Answer).ExcludeFromDescription();
        }
    }

    private static ProblemAnswer Answer(HttpContext http, EndpointDataSource endpoints)
    {
        RouteEndpoint[] routes = [.. endpoints.Endpoints.OfType<RouteEndpoint>().Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 })];
        string[] methods =
        [
            .. routes.Where(route => new TemplateMatcher(new RouteTemplate(route.RoutePattern), []).TryMatch(http.Request.Path, []))
                .SelectMany(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods).Distinct().Order(StringComparer.Ordinal),
        ];
        if (methods.Length == 0)
        {
            return new(ResultStatus.NotFound, [Unknown.Path(
                http.Request.Path, routes.Where(route => route.Metadata.GetMetadata<Door>() is not null).Select(route => route.RoutePattern.RawText!))]);
        }

        var allowed = string.Join(", ", methods);
        http.Response.Headers.Allow = allowed;
        return new(ResultStatus.Invalid, [Problem.Of(ProblemAnswer.OtherMethod, $"Ở đây chỉ dùng được: {allowed}.", $"What may be asked here is: {allowed}.")]);
    }
}
