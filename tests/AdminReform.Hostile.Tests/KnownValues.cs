using System.Collections;
using System.Reflection;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Office.EventLogs;
using AdminReform.Texts;

namespace AdminReform.Hostile;

/// <summary>Values of the libraries: whatever their public constants, and some dossiers, lead to.</summary>
internal static class KnownValues
{
    private const int PerType = 3;
    private const int Most = 20_000;

    private static readonly Lazy<Dictionary<Type, List<object>>> ByType = new(Gather);

    internal static readonly Assembly[] Libraries = [typeof(LocalizedText).Assembly, typeof(Rules.Review).Assembly, typeof(EventLogReader).Assembly, typeof(EventLogXlsx).Assembly];

    /// <summary>A value that can stand where a type is asked for; <see langword="null"/> where none is known.</summary>
    internal static object? For(Type type)
    {
        if (ByType.Value.GetValueOrDefault(type) is { } values)
        {
            return values[0];
        }

        return Assignable(type) ?? FewFor(type);
    }

    /// <summary>The same, but of a list no more than a few items: enough to be written, and short enough to be read a million times.</summary>
    internal static object? FewFor(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) && ByType.Value.GetValueOrDefault(type.GenericTypeArguments[0]) is { } items)
        {
            var array = Array.CreateInstance(type.GenericTypeArguments[0], items.Count);
            for (var i = 0; i < items.Count; i++)
            {
                array.SetValue(items[i], i);
            }

            return array;
        }

        return ByType.Value.GetValueOrDefault(type)?[0] ?? Assignable(type);
    }

    private static object? Assignable(Type type) => ByType.Value.Where(pair => type.IsAssignableFrom(pair.Key)).SelectMany(pair => pair.Value)
        .FirstOrDefault(value => value is not IEnumerable items || items.GetEnumerator().MoveNext());

    private static Dictionary<Type, List<object>> Gather()
    {
        var found = new Dictionary<Type, List<object>>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var ahead = new Queue<object>(Samples.Made());
        foreach (var property in Libraries.SelectMany(library => library.GetExportedTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)))
        {
            Add(ahead, property, null);
        }

        while (ahead.TryDequeue(out var value) && seen.Count < Most)
        {
            var type = value.GetType();
            if (!seen.Add(value))
            {
                continue;
            }

            if (found.TryGetValue(type, out var values) ? values.Count < PerType : found.TryAdd(type, values = []))
            {
                values!.Add(value);
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => Libraries.Contains(type.Assembly) && property.GetIndexParameters().Length == 0))
                {
                    Add(ahead, property, value);
                }
            }

            if (value is IEnumerable items and not string)
            {
                foreach (var item in items.Cast<object?>().Take(PerType).OfType<object>())
                {
                    ahead.Enqueue(item);
                }
            }
        }

        return found;
    }

    private static void Add(Queue<object> ahead, PropertyInfo property, object? of)
    {
        try
        {
            if (!property.PropertyType.IsByRefLike && property.GetMethod is not null && property.GetValue(of) is { } value)
            {
                ahead.Enqueue(value);
            }
        }
        catch (TargetInvocationException)
        {
            // A property that has no answer for this value leads nowhere.
        }
    }
}
