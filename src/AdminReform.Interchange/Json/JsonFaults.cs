using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>Collects everything that is wrong while a JSON document is turned into a value, so that all of it is told at once.</summary>
internal sealed class JsonFaults
{
    private readonly List<Problem> _problems = [];

    /// <summary>Whether nothing is wrong so far.</summary>
    internal bool None => _problems.Count == 0;

    /// <summary>Turns a required text into a value.</summary>
    [return: MaybeNull]
    internal T Read<T>(string? text, string path, Func<string?, Result<T>> create) =>
        Required(text, path) ? Take(create(text), path) : default;

    /// <summary>Turns a text that may be missing into a value.</summary>
    [return: MaybeNull]
    internal T ReadIfAny<T>(string? text, string path, Func<string?, Result<T>> create) =>
        text is null ? default : Take(create(text), path);

    /// <summary>Takes the value of a result, or its problems at a path.</summary>
    [return: MaybeNull]
    internal T Take<T>(Result<T> result, string path)
    {
        if (result.TryGet(out var value))
        {
            return value;
        }

        foreach (var problem in result.Problems)
        {
            _problems.Add(problem with { Path = path });
        }

        return default;
    }

    /// <summary>Runs a constructor that refuses what does not hold together.</summary>
    [return: MaybeNull]
    internal T Make<T>(string path, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            Add("json.value", "Giá trị không hợp lệ", $"The value does not hold together: {e.Message.Split('\n')[0]}", path);
            return default;
        }
    }

    /// <summary>Notes a missing value.</summary>
    internal bool Required([NotNullWhen(true)] object? value, string path)
    {
        if (value is null)
        {
            Add("json.missing", "Thiếu giá trị bắt buộc", "A required value is missing", path);
        }

        return value is not null;
    }

    /// <summary>Notes a name that is missing or blank.</summary>
    internal bool Named([NotNullWhen(true)] string? text, string path)
    {
        if (!Required(text, path) || !string.IsNullOrWhiteSpace(text))
        {
            return text is not null;
        }

        Add("json.empty", "Giá trị bắt buộc bị trống", "A required value is blank", path);
        return false;
    }

    /// <summary>Notes a version that this release cannot read; versions count up from 1.</summary>
    internal bool Version(int? version, int newest)
    {
        if (version is > 0 && version <= newest)
        {
            return true;
        }

        var known = string.Create(CultureInfo.InvariantCulture, $"1–{newest}");
        Add(
            "json.version", $"Phiên bản tài liệu phải là số trong khoảng {known}", $"The version of the document must be a number within {known}", "$.version");
        return false;
    }

    /// <summary>Reads each element of a list that may be missing; a null element is a fault.</summary>
    internal List<TOut> Each<TIn, TOut>(IReadOnlyList<TIn?>? items, string path, Func<TIn, string, TOut?> read)
        where TIn : class
        where TOut : class
    {
        List<TOut> values = [];
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (Required(items![i], at) && read(items[i]!, at) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>Notes a problem; the sentences get their full stop here.</summary>
    internal void Add(string code, string vietnamese, string english, string path) =>
        _problems.Add(Problem.Of(code, vietnamese.TrimEnd('.') + ".", english.TrimEnd('.') + ".", path));

    /// <summary>The value when nothing is wrong, otherwise every problem.</summary>
    internal Result<T> Or<T>(Func<T> value) => None ? Result.Of(value()) : Result<T>.Invalid(_problems);
}
