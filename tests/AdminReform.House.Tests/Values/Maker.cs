using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.House.Values;

/// <summary>
/// Makes values of public types as a caller would: by their constructors, their factories and their known values, from parts that are made
/// the same way, and with the members that may be set afterwards. What refuses its parts is tried again with others. Of some types the values
/// may be given.
/// </summary>
internal sealed class Maker(Draws draws, IReadOnlyDictionary<Type, IReadOnlyList<object>>? known = null)
{
    private const int Attempts = 60;

    private const int MaximumDepth = 9;

    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private int _depth;

    internal Draws Draws => draws;

    /// <summary>Makes a value of a type.</summary>
    internal T Make<T>() => (T)Make(typeof(T));

    /// <summary>Makes a value of a type.</summary>
    internal object Make(Type type)
    {
        type = Concrete(type);
        _depth++;
        try
        {
            for (var i = 0; i < Attempts; i++)
            {
                try
                {
                    if (Try(type) is { } value)
                    {
                        return value;
                    }
                }
                catch (Exception e) when (Refusal(e))
                {
                }
            }
        }
        finally
        {
            _depth--;
        }

        throw new NotSupportedException($"No value of {type} could be made; give {nameof(Recipes)} a way.");
    }

    /// <summary>Makes from none to three values.</summary>
    internal ValueList<T> Some<T>() => ValueList.From(List(typeof(T)).Cast<T>());

    private static bool Refusal(Exception e) => e is ArgumentException or FormatException or OverflowException or InvalidOperationException
        || (e is TargetInvocationException { InnerException: { } inner } && Refusal(inner));

    // Of a family, one member; of something generic, one that is as good as any.
    private Type Concrete(Type type)
    {
        if (!type.IsAbstract || type.IsInterface)
        {
            return type;
        }

        var members = type.Assembly.GetExportedTypes().Where(each => each.IsSubclassOf(type) && !each.IsAbstract).ToArray();
        return members.Length == 0 ? type : members[draws.Next(members.Length)];
    }

    private object? Try(Type type)
    {
        if (known?.GetValueOrDefault(type) is { } values)
        {
            return values[draws.Next(values.Count)];
        }

        if (Recipes.For(type) is { } recipe)
        {
            return recipe(this);
        }

        if (type.IsEnum)
        {
            var members = Enum.GetValuesAsUnderlyingType(type);
            return Enum.ToObject(type, members.GetValue(draws.Next(members.Length))!);
        }

        if (type.IsArray || (type.IsGenericType && type.IsInterface && typeof(IEnumerable).IsAssignableFrom(type)))
        {
            return List(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var element = type.GetGenericArguments()[0];
            return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(element).Invoke(null, [List(element)]);
        }

        var ways = Ways(type);
        return ways.Count == 0 ? type.IsValueType ? Completed(Activator.CreateInstance(type)) : null : Completed(ways[draws.Next(ways.Count)]());
    }

    private Array List(Type element)
    {
        var list = Array.CreateInstance(element, _depth > MaximumDepth ? 0 : draws.Next(_depth > 4 ? 2 : 4));
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Make(element), i);
        }

        return list;
    }

    private List<Func<object?>> Ways(Type type)
    {
        List<Func<object?>> ways =
        [
            .. type.GetConstructors(Instance)
                .Where(constructor => Possible(constructor, type))
                .Select(constructor => (Func<object?>)(() => constructor.Invoke(Arguments(constructor)))),
            .. type.GetMethods(Static)
                .Where(method => !method.IsSpecialName && !method.IsGenericMethodDefinition && Gives(method.ReturnType, type) && Possible(method, type))
                .Select(method => (Func<object?>)(() => Value(method.Invoke(null, Arguments(method))))),
        ];
        if (ways.Count == 0 || _depth > MaximumDepth)
        {
            ways.AddRange(type.GetProperties(Static).Where(property => property.PropertyType == type).Select(property => (Func<object?>)(() => property.GetValue(null))));
        }

        return ways;
    }

    private static bool Gives(Type returned, Type type) =>
        returned == type || (returned.IsGenericType && returned.GetGenericTypeDefinition() == typeof(Result<>) && returned.GetGenericArguments()[0] == type);

    // Text in its own form is for the recipes; a copy of itself is no way to make something.
    private static bool Possible(MethodBase way, Type type) => way.GetParameters() is var parameters
        && !(way is MethodInfo && parameters is [{ ParameterType: var only }] && only == typeof(string))
        && parameters.All(parameter => !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsByRefLike && parameter.ParameterType != type
            && !typeof(Delegate).IsAssignableFrom(parameter.ParameterType));

    private static object? Value(object? made) => made is null || !made.GetType().IsGenericType || made.GetType().GetGenericTypeDefinition() != typeof(Result<>)
        ? made
        : made.GetType().GetProperty(nameof(Result<>.Value))!.GetValue(made);

    private object?[] Arguments(MethodBase way) =>
        [.. way.GetParameters().Select(parameter => Part(parameter.ParameterType, () => Nullability.Create(parameter).WriteState))];

    // Sets some of the members that the constructor left alone.
    private object? Completed(object? value)
    {
        var type = value?.GetType();
        var given = type?.GetConstructors(Instance).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type?.GetProperties(Instance) ?? [])
        {
            if (!given!.Contains(property.Name)
                && property.SetMethod is { IsPublic: true } setter
                && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                && (draws.Next(2) == 1 || property.IsDefined(typeof(RequiredMemberAttribute))))
            {
                property.SetValue(value, Part(property.PropertyType, () => Nullability.Create(property).WriteState));
            }
        }

        return value;
    }

    private object? Part(Type type, Func<NullabilityState> nullability)
    {
        var plain = Nullable.GetUnderlyingType(type);
        var maybe = plain is not null || (!type.IsValueType && nullability() == NullabilityState.Nullable);
        return maybe && (_depth > MaximumDepth || draws.Next(3) == 0) ? null : Make(plain ?? type);
    }
}
