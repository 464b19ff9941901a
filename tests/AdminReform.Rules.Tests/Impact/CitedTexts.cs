using System.Collections;
using System.Reflection;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Rules.Impact;

/// <summary>The slow way: every citation within an object, found by reading all its properties.</summary>
internal static class CitedTexts
{
    internal static IReadOnlySet<string> In(params object?[] values)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
        {
            Walk(value, found, seen);
        }

        return found;
    }

    /// <summary>Whether two citations, as English text, are of one provision or one of them of a part of the other's.</summary>
    internal static bool Overlap(string one, string other) => one == other || Begins(one, other) || Begins(other, one);

    private static bool Begins(string whole, string start) =>
        whole.Length > start.Length && whole.StartsWith(start, StringComparison.Ordinal) && (whole[start.Length] is ' ' or '.');

    private static void Walk(object? value, HashSet<string> found, HashSet<object> seen)
    {
        switch (value)
        {
            case null or string or LocalizedText or Delegate or Enum or WorkingCalendar or DeadlineCalculator:
                return;
            case Citation citation:
                found.Add(citation.ToString());
                return;
            case Instrument instrument:
                found.Add(instrument.Number.Value);
                return;
            case InstrumentNumber number:
                found.Add(number.Value);
                return;
        }

        var type = value.GetType();
        if ((!type.IsValueType && !seen.Add(value)) || type.IsPrimitive || type.Namespace!.StartsWith("NodaTime", StringComparison.Ordinal))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, found, seen);
            }
        }
        else if (!type.IsValueType && type.FullName!.StartsWith("AdminReform.", StringComparison.Ordinal))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike))
            {
                Walk(property.GetValue(value), found, seen);
            }
        }
    }
}
