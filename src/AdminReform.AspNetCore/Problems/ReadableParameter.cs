using System.Globalization;
using System.Reflection;
using AdminReform.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AdminReform.AspNetCore.Problems;

/// <summary>A parameter of an endpoint that a text in the route or the query string is read into.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Parse">Reads a text, and throws where it cannot.</param>
internal sealed record ReadableParameter(string Name, Action<string> Parse)
{
    private static readonly MethodInfo ParseOfType = typeof(ReadableParameter).GetMethod(nameof(ParserOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Nothing for a parameter that is bound otherwise.</summary>
    internal static ReadableParameter? Of(string name, ParameterInfo parameter)
    {
        var one = parameter.ParameterType.GetElementType() is { } element && parameter.ParameterType.IsArray ? element : parameter.ParameterType;
        var type = Nullable.GetUnderlyingType(one) ?? one;
        return Array.Exists(type.GetInterfaces(), each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IParsable<>) && each.GenericTypeArguments[0] == type)
            ? new(name, ParseOfType.MakeGenericMethod(type).CreateDelegate<Func<Action<string>>>()())
            : null;
    }

    /// <summary>Why what is given for it cannot be read; what is not given, or empty, is left to the host.</summary>
    internal IEnumerable<Problem> Problems(HttpRequest request)
    {
        var texts = request.RouteValues.TryGetValue(Name, out var routed) ? (StringValues)Convert.ToString(routed, CultureInfo.InvariantCulture) : request.Query[Name];
        return texts.OfType<string>().Where(text => text.Length > 0).Select(Problem).OfType<Problem>();
    }

    private Problem? Problem(string text)
    {
        try
        {
            Parse(text);
            return null;
        }
        catch (UnreadableTextException e)
        {
            return e.Problem with { Path = e.Problem.Path.Length == 0 ? Name : $"{Name}: {e.Problem.Path}" };
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            return Results.Problem.Of("http.value.unreadable", $"Không đọc được “{text}”.", $"“{text}” cannot be read: {e.Message}", Name);
        }
    }

    private static Action<string> ParserOf<T>()
        where T : IParsable<T> => text => T.Parse(text, CultureInfo.InvariantCulture);
}
