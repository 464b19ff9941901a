using System.Globalization;
using System.Reflection;
using AdminReform.Hosting.Settings;
using AdminReform.Results;
using AdminReform.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;

namespace AdminReform.AspNetCore.Asking;

/// <summary>A parameter of an endpoint that a text in the route or the query string is read into.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="IsRouted">Whether the route gives it.</param>
/// <param name="IsRequired">Whether the query must give it.</param>
/// <param name="IsOne">Whether the query may give it once alone.</param>
/// <param name="Refusals">Why a text cannot be read, with its place; <see langword="null"/> where every text can, or only the host knows.</param>
internal sealed record ReadableParameter(string Name, bool IsRouted, bool IsRequired, bool IsOne, Func<string, string, ValueList<Problem>>? Refusals)
{
    private static readonly MethodInfo ReaderOfType = typeof(ReadableParameter).GetMethod(nameof(ReaderOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Nothing for a parameter that is bound otherwise.</summary>
    internal static ReadableParameter? Of(IParameterBindingMetadata bound, IEnumerable<string> routed)
    {
        var (parameter, attributes) = (bound.ParameterInfo, bound.ParameterInfo.GetCustomAttributes(true));
        if (!(bound.HasTryParse || parameter.ParameterType == typeof(string))
            || Array.Exists(attributes, each => each is IFromHeaderMetadata or IFromBodyMetadata or IFromFormMetadata or IFromServiceMetadata))
        {
            return null;
        }

        var name = attributes.OfType<IFromQueryMetadata>().FirstOrDefault()?.Name ?? attributes.OfType<IFromRouteMetadata>().FirstOrDefault()?.Name ?? bound.Name;
        var (isRouted, isMany) = (routed.Contains(name, StringComparer.OrdinalIgnoreCase), parameter.ParameterType.IsArray);
        return new(
            name, isRouted, !isRouted && !isMany && !bound.IsOptional, !isRouted && !isMany && bound.HasTryParse,
            RefusalsOf(isMany ? parameter.ParameterType.GetElementType()! : parameter.ParameterType));
    }

    /// <summary>Whether the query names it and gives nothing for it that could be read.</summary>
    internal bool IsEmptyIn(IQueryCollection query) => Refusals is not null && !IsRouted && query[Name] is ["" or null];

    /// <summary>Why what is given for it cannot be taken; a member of the query without a text is one that is not given.</summary>
    internal IEnumerable<Problem> Problems(HttpRequest request)
    {
        var texts = IsRouted ? (StringValues)Convert.ToString(request.RouteValues[Name], CultureInfo.InvariantCulture) : request.Query[Name];
        return IsRequired && string.IsNullOrEmpty(texts) ? [Problem.Of("http.value.missing", $"Thiếu “{Name}” trong địa chỉ.", $"The address lacks “{Name}”.", Name)]
            : IsOne && texts.Count > 1 ? [Problem.Of("http.value.twice", $"“{Name}” có hơn một lần trong địa chỉ.", $"The address has “{Name}” more than once.", Name)]
            : Refusals is null ? []
            : texts.OfType<string>().Where(text => text.Length > 0).SelectMany(text => Refusals(text, Name));
    }

    private static Func<string, string, ValueList<Problem>>? RefusalsOf(Type one)
    {
        var type = Nullable.GetUnderlyingType(one) ?? one;
        return type != typeof(string)
            && Array.Exists(type.GetInterfaces(), each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IParsable<>) && each.GenericTypeArguments[0] == type)
            ? ReaderOfType.MakeGenericMethod(type).CreateDelegate<Func<Func<string, string, ValueList<Problem>>>>()()
            : null;
    }

    private static Func<string, string, ValueList<Problem>> ReaderOf<T>()
        where T : IParsable<T> => (text, place) => TextReading.Read<T>(text, place, "http.value.unreadable").Problems;
}
