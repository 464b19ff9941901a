using System.Collections;
using System.Reflection;

namespace AdminReform.House.Values;

/// <summary>Whether two values hold the same, member by member down to what is not ours: the slow, obvious equality.</summary>
internal static class Structure
{
    internal static bool Same(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (left is IEnumerable and not string && !IsOurs(left.GetType()))
        {
            return right is IEnumerable && Same((IEnumerable)left, (IEnumerable)right);
        }

        if (left.GetType() != right.GetType())
        {
            return false;
        }

        return left switch
        {
            string or ValueType when !IsOurs(left.GetType()) && !IsPair(left.GetType()) => left.Equals(right),
            IEnumerable list => Same(list, (IEnumerable)right),
            _ when IsOurs(left.GetType()) || IsPair(left.GetType()) => Fields(left.GetType()).All(field => Same(field.GetValue(left), field.GetValue(right))),
            _ => left.Equals(right),
        };
    }

    /// <summary>Our types that a value is made of, its own included; of a generic one, its definition.</summary>
    internal static void AddTypes(object? value, HashSet<Type> types)
    {
        if (value is null)
        {
            return;
        }

        var type = value.GetType();
        if (IsOurs(type))
        {
            types.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
        }

        if (value is IEnumerable list and not string)
        {
            foreach (var item in list)
            {
                AddTypes(item, types);
            }
        }
        else if (IsOurs(type) || IsPair(type))
        {
            foreach (var field in Fields(type))
            {
                AddTypes(field.GetValue(value), types);
            }
        }
    }

    /// <summary>Whether a type holds nothing, so that all of its values are one.</summary>
    internal static bool IsEmpty(Type type) => !Fields(type).Any();

    private static bool Same(IEnumerable left, IEnumerable right)
    {
        var (one, other) = (left.Cast<object?>().ToList(), right.Cast<object?>().ToList());
        return one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second));
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                // What is worked out when it is asked for follows from the rest.
                if (!field.FieldType.IsGenericType || field.FieldType.GetGenericTypeDefinition() != typeof(Lazy<>))
                {
                    yield return field;
                }
            }
        }
    }

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith(nameof(AdminReform), StringComparison.Ordinal) == true && !type.IsEnum;

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
}
