using AdminReform.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace AdminReform.AspNetCore.Problems;

/// <summary>Keeps the reason of a value that a route or a query string gives and that cannot be read.</summary>
public static class RefusalExtensions
{
    /// <summary>
    /// Lets endpoints answer a value in the route or the query string that cannot be read with problem details: the code, where the text fails and why, in both languages, and the
    /// name of the parameter.
    /// </summary>
    /// <remarks>
    /// It is asked of every parameter of a type that reads itself (<see cref="IParsable{TSelf}"/>): time limits, codes, fractions, due moments and all others. What the host does with other
    /// requests that cannot be bound stays as it is.
    /// </remarks>
    /// <param name="endpoints">An endpoint, or a group of them.</param>
    public static TBuilder TellRefusals<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        // At the end, when it is known how each parameter is bound.
        endpoints.Finally(endpoint =>
        {
            ReadableParameter[] parameters =
            [
                .. endpoint.Metadata.OfType<IParameterBindingMetadata>().Where(each => each.HasTryParse).Select(each => ReadableParameter.Of(each.Name, each.ParameterInfo))
                    .OfType<ReadableParameter>(),
            ];
            if (parameters.Length > 0 && endpoint.RequestDelegate is { } answer)
            {
                endpoint.RequestDelegate = http => Problems(parameters, http.Request) is [_, ..] problems
                    ? new ProblemAnswer(ResultStatus.Invalid, [.. problems]).ExecuteAsync(http)
                    : answer(http);
            }
        });
        return endpoints;
    }

    private static List<Problem> Problems(ReadableParameter[] parameters, HttpRequest request) => [.. parameters.SelectMany(each => each.Problems(request))];
}
