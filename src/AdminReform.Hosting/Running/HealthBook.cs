using System.Collections.Concurrent;
using AdminReform.Hosting.Reading;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Hosting.Running;

/// <summary>What is wrong now, by who says so. Any number of threads.</summary>
internal sealed class HealthBook
{
    private readonly ConcurrentDictionary<string, (ValueList<Problem> Problems, Lazy<Task>? LookAgain)> _byKey = new(StringComparer.Ordinal);

    /// <summary>What is wrong. What nobody would look at again by himself is looked at beside the answer, so that the next one has it.</summary>
    internal OfficeHealth Current
    {
        get
        {
            var all = _byKey.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Value).ToList();
            foreach (var (_, lookAgain) in all)
            {
                _ = lookAgain?.Value;
            }

            return new([.. all.SelectMany(each => each.Problems)]);
        }
    }

    /// <summary>Says what is wrong, in the place of what was said under the same key before; nothing is wrong any more where the list is empty.</summary>
    /// <param name="key">Who says so.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="lookAgain">Looks whether it is still so, and says the one or the other; once each time that it is said, when somebody asks.</param>
    internal void Set(string key, ValueList<Problem> problems, Func<Task>? lookAgain = null)
    {
        if (problems.Count > 0)
        {
            _byKey[key] = (problems, lookAgain is null ? null : new(() => Task.Run(lookAgain)));
        }
        else
        {
            _byKey.TryRemove(key, out _);
        }
    }
}
