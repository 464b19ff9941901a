using AdminReform.AspNetCore.Asking;
using AdminReform.Results;
using Microsoft.AspNetCore.Builder;

namespace AdminReform.AspNetCore.Problems;

/// <summary>Keeps the reason of a value in a route, a query string or a body that cannot be read.</summary>
public static class RefusalExtensions
{
    /// <summary>
    /// Lets endpoints answer a value in the route or the query string that cannot be read, is missing or is given twice with problem details: the code, where the text fails and why, in both
    /// languages, and the name of the parameter; and so a JSON body that cannot be read, is missing or too large, with its place in the body.
    /// </summary>
    /// <remarks>
    /// It is asked of every parameter of a type that reads itself (<see cref="IParsable{TSelf}"/>): time limits, codes, fractions, due moments and all others. A day of .NET
    /// (<see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>) is read in the order of ISO 8601 alone, as .NET takes 05/11/2026 for a day in May. What the host does with other
    /// requests that cannot be bound stays as it is. A body is read by the options of the host, which <c>ConfigureForAdminReform</c> tells of the library; until it was read it is kept, in a
    /// temporary file where it is large.
    /// </remarks>
    /// <param name="endpoints">An endpoint, or a group of them.</param>
    public static TBuilder TellRefusals<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        // At the end, when it is known how each parameter is bound.
        endpoints.Finally(endpoint =>
        {
            var (parameters, body) = (new EndpointParameters(endpoint), BoundBody.Of(endpoint));
            if ((parameters.IsEmpty && body is null) || endpoint.Metadata.OfType<EndpointParameters>().Any() || endpoint.RequestDelegate is not { } answer)
            {
                return;
            }

            endpoint.Metadata.Add(parameters);
            endpoint.RequestDelegate = http => parameters.Read(http.Request, isWhole: false) is { Count: > 0 } problems
                ? new ProblemAnswer(ResultStatus.Invalid, problems).ExecuteAsync(http)
                : body is null ? answer(http) : body.AnswerAsync(http, answer);
        });
        return endpoints;
    }
}
