using System.Collections.Concurrent;
using AdminReform.Hosting.Reading;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Hosting.Running;

/// <summary>What is wrong now, by who says so. Any number of threads.</summary>
internal sealed class HealthBook
{
    private readonly ConcurrentDictionary<string, ValueList<Problem>> _byKey = new(StringComparer.Ordinal);

    internal OfficeHealth Current => new([.. _byKey.OrderBy(each => each.Key, StringComparer.Ordinal).SelectMany(each => each.Value)]);

    /// <summary>Says what is wrong, in the place of what was said under the same key before; nothing is wrong any more where the list is empty.</summary>
    internal void Set(string key, ValueList<Problem> problems)
    {
        if (problems.Count > 0)
        {
            _byKey[key] = problems;
        }
        else
        {
            _byKey.TryRemove(key, out _);
        }
    }
}
