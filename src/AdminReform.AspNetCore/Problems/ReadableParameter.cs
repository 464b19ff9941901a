using System.Globalization;
using System.Reflection;
using AdminReform.Hosting.Settings;
using AdminReform.Results;
using AdminReform.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AdminReform.AspNetCore.Problems;

/// <summary>A parameter of an endpoint that a text in the route or the query string is read into.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Refusals">Why a text cannot be read, with its place.</param>
internal sealed record ReadableParameter(string Name, Func<string, string, ValueList<Problem>> Refusals)
{
    private static readonly MethodInfo ReaderOfType = typeof(ReadableParameter).GetMethod(nameof(ReaderOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Nothing for a parameter that is bound otherwise.</summary>
    internal static ReadableParameter? Of(string name, ParameterInfo parameter)
    {
        var one = parameter.ParameterType.GetElementType() is { } element && parameter.ParameterType.IsArray ? element : parameter.ParameterType;
        var type = Nullable.GetUnderlyingType(one) ?? one;
        return Array.Exists(type.GetInterfaces(), each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IParsable<>) && each.GenericTypeArguments[0] == type)
            ? new(name, ReaderOfType.MakeGenericMethod(type).CreateDelegate<Func<Func<string, string, ValueList<Problem>>>>()())
            : null;
    }

    /// <summary>Why what is given for it cannot be read; what is not given, or empty, is left to the host.</summary>
    internal IEnumerable<Problem> Problems(HttpRequest request)
    {
        var texts = request.RouteValues.TryGetValue(Name, out var routed) ? (StringValues)Convert.ToString(routed, CultureInfo.InvariantCulture) : request.Query[Name];
        return texts.OfType<string>().Where(text => text.Length > 0).SelectMany(text => Refusals(text, Name));
    }

    private static Func<string, string, ValueList<Problem>> ReaderOf<T>()
        where T : IParsable<T> => (text, place) => TextReading.Read<T>(text, place, "http.value.unreadable").Problems;
}
