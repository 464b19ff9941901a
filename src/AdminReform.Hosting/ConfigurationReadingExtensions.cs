using AdminReform.Hosting.Settings;
using AdminReform.Results;
using Microsoft.Extensions.Configuration;

namespace AdminReform.Hosting;

/// <summary>Reads values that one text tells, such as time limits, codes and fractions, from configuration, without reflection: trimmed and native programs read as all others do.</summary>
/// <remarks>
/// The binder of .NET reads them too, where it works by reflection. What its source generator makes binds no type with a text of its own: it leaves limits and codes out with a warning
/// (SYSLIB1100), and fractions, thresholds and due moments without one.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(configuration.Read&lt;TimeLimit>("Limits:1.001193").Value);
/// foreach (var problem in configuration.GetSection("Limits").ReadAll&lt;ProcedureCode, TimeLimit>().Problems)
/// {
///     Console.WriteLine($"{problem.Path}: {problem.Message.English}");
/// }
/// </code>
/// </example>
public static class ConfigurationReadingExtensions
{
    /// <summary>Reads the value at a key. A failure says where and why: <see cref="ResultStatus.NotFound"/> where the key gives no text, <see cref="ResultStatus.Invalid"/> where its text is no such value.</summary>
    /// <typeparam name="T">A type that reads itself; no culture is asked, and a day of .NET is read in the order of ISO 8601 alone: <c>2026-11-05</c>.</typeparam>
    /// <param name="configuration">The configuration, or a section of it.</param>
    /// <param name="key">The key, with a colon between its parts: <c>Office:UsualLimit</c>.</param>
    public static Result<T> Read<T>(this IConfiguration configuration, string key)
        where T : IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Of<T>(configuration.GetSection(key));
    }

    /// <summary>Reads every entry of a section, its key as well as its value. A failure names each entry that cannot be read, and why.</summary>
    /// <remarks>A section that is not there, or has no entries, is a failure (<see cref="ResultStatus.NotFound"/>): a name that was misspelt is not taken for one.</remarks>
    /// <typeparam name="TKey">What the keys are: a type that reads itself; <see cref="string"/> for keys as they stand.</typeparam>
    /// <typeparam name="TValue">What the values are: a type that reads itself; no culture is asked.</typeparam>
    /// <param name="section">The section, such as <c>configuration.GetSection("Limits")</c>.</param>
    public static Result<IReadOnlyDictionary<TKey, TValue>> ReadAll<TKey, TValue>(this IConfigurationSection section)
        where TKey : IParsable<TKey>
        where TValue : IParsable<TValue>
    {
        ArgumentNullException.ThrowIfNull(section);
        var entries = section.GetChildren().ToList();
        if (entries.Count == 0 || !string.IsNullOrEmpty(section.Value))
        {
            return Result<IReadOnlyDictionary<TKey, TValue>>.NotFound(Problem.Of(
                "configuration.entries.missing", $"“{section.Path}” không phải là một mục có các khóa bên trong.", $"“{section.Path}” is not a section with entries.", section.Path));
        }

        List<Problem> problems = [];
        Dictionary<TKey, TValue> values = [];
        foreach (var entry in entries)
        {
            var (key, value) = (TextReading.Read<TKey>(entry.Key, entry.Path, Unreadable), Of<TValue>(entry));
            problems.AddRange([.. key.Problems, .. value.Problems]);
            if (key.IsSuccess && value.IsSuccess && !values.TryAdd(key.Value, value.Value))
            {
                problems.Add(Problem.Of("configuration.key.twice", $"Khóa “{entry.Key}” có hai lần.", $"The key “{entry.Key}” is there twice.", entry.Path));
            }
        }

        return problems.Count > 0 ? Result<IReadOnlyDictionary<TKey, TValue>>.Invalid(problems) : Result.Of<IReadOnlyDictionary<TKey, TValue>>(values.AsReadOnly());
    }

    private const string Unreadable = "configuration.value.unreadable";

    private static Result<T> Of<T>(IConfigurationSection section)
        where T : IParsable<T> => section.Value is { } text && !section.GetChildren().Any()
        ? TextReading.Read<T>(text, section.Path, Unreadable)
        : Result<T>.NotFound(Problem.Of("configuration.value.missing", $"“{section.Path}” không cho một văn bản nào.", $"“{section.Path}” gives no text.", section.Path));
}
