using AdminReform.Results;
using AdminReform.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace AdminReform.AspNetCore.Asking;

/// <summary>What an endpoint reads from its address, as its handler declares it: the one place where an address is refused.</summary>
internal sealed class EndpointParameters
{
    // A query may have thousands; the first ones say enough.
    private const int MostUnknown = 20;

    private readonly ReadableParameter[] _parameters;

    /// <summary>The parameters of an endpoint that is being built, when it is known how each is bound.</summary>
    internal EndpointParameters(EndpointBuilder endpoint)
    {
        string[] routed = [.. (endpoint as RouteEndpointBuilder)?.RoutePattern.Parameters.Select(each => each.Name) ?? []];
        _parameters = [.. endpoint.Metadata.OfType<IParameterBindingMetadata>().Select(each => ReadableParameter.Of(each, routed)).OfType<ReadableParameter>()];
    }

    internal bool IsEmpty => _parameters.Length == 0;

    /// <summary>Reads an address: what is missing, is given twice or cannot be read. One that holds together is left as ASP.NET binds it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isWhole">Whether a member of the query that the endpoint does not read is told, too, as most likely misspelt.</param>
    internal ValueList<Problem> Read(HttpRequest request, bool isWhole)
    {
        ValueList<Problem> problems = [.. isWhole ? Strangers(request.Query) : [], .. _parameters.SelectMany(each => each.Problems(request))];

        // What the query names without a text is not given; ASP.NET would try to read it.
        string[] empty = [.. _parameters.Where(each => each.IsEmptyIn(request.Query)).Select(each => each.Name)];
        if (problems.Count == 0 && empty.Length > 0)
        {
            request.Query = new QueryCollection(request.Query.ExceptBy(empty, given => given.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase));
        }

        return problems;
    }

    private IEnumerable<Problem> Strangers(IQueryCollection query)
    {
        var known = _parameters.Where(each => !each.IsRouted).Select(each => each.Name);
        return query.Keys.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)).Take(MostUnknown).Select(name => Unknown.Member(name, known));
    }
}
