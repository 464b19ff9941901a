using System.Globalization;
using System.Text.Json;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json;

/// <summary>An object of a document and its place; whatever is wrong with a member becomes a problem there, and reading goes on.</summary>
/// <remarks>
/// A member that could not be read gives the default of its type. So nothing is built of an object unless it <see cref="IsWhole"/>: a
/// reader first asks for all members and then builds. In a configuration a member that nobody asked for is a problem.
/// </remarks>
internal sealed partial class JsonPlace
{
    private readonly JsonReading _reading;
    private readonly JsonPlace? _above;
    private readonly string _name;
    private readonly int _index;
    private readonly JsonCell _value;
    private readonly long _before;
    private readonly List<string>? _asked;
    private JsonMembers _members;
    private bool _isOpen;
    private bool _hasWords;
    private bool _isLearning;

    private JsonPlace(JsonReading reading, JsonPlace? above, string name, int index, JsonCell value)
    {
        (_reading, _above, _name, _index, _value, _before) = (reading, above, name, index, value, reading.Problems.Count);
        _asked = reading.Frame.IsConfiguration ? [] : null;
        _members = new JsonMembers(value);
    }

    /// <summary>Whether nothing is wrong with the object so far, nor with what is in it.</summary>
    internal bool IsWhole => _reading.Problems.Count == _before;

    internal bool IsRoot => _above is null;

    /// <summary>The place of the object in the list that it stands in; -1 when it stands in none.</summary>
    internal int Index => _index;

    /// <summary>Where the object stands, as a JSON path.</summary>
    internal string Path => _above is null ? "$" : _above.PathOf(_name, _index);

    /// <summary>A step of a JSON path to a member.</summary>
    internal static string Step(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$') ? $".{name}" : $"['{name}']";

    internal static T? Root<T>(JsonReading reading, JsonCell root, Func<JsonPlace, T?> read, JsonShape? shape = null) =>
        Object(new JsonPlace(reading, null, "", -1, root), read, shape);

    /// <summary>Whether a member is there; in most documents null is nothing.</summary>
    internal bool Has(string name) => TryGet(name, out _);

    /// <summary>The member as it stands, for readers that have their own forms.</summary>
    internal bool TryGet(string name, out JsonCell value)
    {
        _asked?.Add(name);
        return !_isLearning && _members.TryGet(name, out value) && !IsNothing(value) || Nothing(out value);
    }

    /// <summary>Notes a problem with a member, or with the object itself; the sentences get their full stop here.</summary>
    internal void Fault(string code, string vietnamese, string english, string? name = null, int index = -1)
    {
        if (_isLearning)
        {
            return;
        }

        // The path is made for the problems that are listed.
        if (_reading.Problems.IsFull)
        {
            _reading.Problems.Add();
            return;
        }

        Add(code, vietnamese, english, name is null ? Path : PathOf(name, index));
    }

    /// <summary>Notes a problem with a place below, such as <c>columns.dossier</c>.</summary>
    internal void FaultBelow(string place, string code, string vietnamese, string english) => Add(code, vietnamese, english, $"{Path}.{place}");

    /// <summary>Notes a word that is not known, with the nearest one that is.</summary>
    internal void Unknown(string code, string word, IEnumerable<string> known, string? name = null, int index = -1)
    {
        // Looking for the nearest word costs more than all else, so it is done for the problems that are listed.
        var (vietnamese, english) = _reading.Problems.IsFull ? ("", "") : NearestName.Words(word, known);
        Fault(code, vietnamese, english, name, index);
    }

    /// <summary>Notes a problem when something does not hold.</summary>
    internal void Refuse(bool isWrong, string code, string vietnamese, string english, string? name = null)
    {
        if (isWrong)
        {
            Fault(code, vietnamese, english, name);
        }
    }

    /// <summary>Takes the value of a result, or its problems at a member.</summary>
    internal T Take<T>(Result<T> result, string? name = null, int index = -1)
    {
        if (result.TryGet(out var value))
        {
            return value;
        }

        foreach (var problem in result.Problems)
        {
            _reading.Problems.Add(problem with { Path = name is null ? Path : PathOf(name, index) });
        }

        return default!;
    }

    /// <summary>Takes the value of a check whose places begin at this object, such as <c>agencies[3].parent</c>.</summary>
    internal T TakeBelow<T>(Func<ProblemList, Result<T>> check) => Take(check, problem => problem.Path.Length == 0 ? Path : $"{Path}.{problem.Path}");

    /// <summary>Takes the value of a check that may find much, or its problems at a member.</summary>
    internal T Take<T>(Func<ProblemList, Result<T>> check, string name) => Take(check, _ => PathOf(name, -1));

    private T Take<T>(Func<ProblemList, Result<T>> check, Func<Problem, string> pathOf)
    {
        var problems = _reading.Problems.Another();
        if (check(problems).TryGet(out var value))
        {
            return value;
        }

        foreach (var problem in problems.Listed)
        {
            _reading.Problems.Add(problem with { Path = pathOf(problem) });
        }

        _reading.Problems.Add(problems.Rest);
        return default!;
    }

    /// <summary>Builds a value of an object that is whole; a constructor that refuses what does not hold together is a problem.</summary>
    internal T? Make<T>(Func<T> make, string? name = null) => Make(make, static make => make(), name);

    /// <summary>Builds a value of an object that is whole from its parts.</summary>
    internal T? Make<TParts, T>(TParts parts, Func<TParts, T> make, string? name = null)
    {
        if (!IsWhole)
        {
            return default;
        }

        try
        {
            return make(parts);
        }
        catch (ArgumentException e)
        {
            Fault(
                "json.value",
                Bilingual.VietnameseOf(e) is { } why ? $"Giá trị không hợp lệ: {why}" : "Giá trị không hợp lệ",
                $"The value does not hold together: {Bilingual.EnglishOf(e)}",
                name);
            return default;
        }
    }

    /// <summary>Reads an object of which one member, a word, says which others it has.</summary>
    internal T? ByKind<TKind, T>(string name, Func<JsonPlace, TKind, T?> read)
        where TKind : struct, Enum => ByKind(name, JsonLeaf.Word<TKind>, JsonNames<TKind>.Values.Values, read);

    /// <summary>Reads an object of which one member says which others it has.</summary>
    /// <remarks>Where that one cannot be read, nobody knows which kind is meant: a member that any kind has is right, and only another one is refused.</remarks>
    /// <param name="name">The member that says it.</param>
    /// <param name="leaf">Reads that member.</param>
    /// <param name="kinds">All that it can say.</param>
    /// <param name="read">Reads the other members; it asks for all of them, whatever is wrong with some, and builds nothing of an object that is not whole.</param>
    internal T? ByKind<TKind, T>(string name, JsonLeaf<TKind> leaf, IEnumerable<TKind> kinds, Func<JsonPlace, TKind, T?> read)
    {
        var before = _reading.Problems.Count;
        var kind = Member(name, leaf);
        if (_reading.Problems.Count == before)
        {
            return read(this, kind);
        }

        if (_asked is not null)
        {
            // Read without members, each kind still asks for its own.
            _isLearning = true;
            foreach (var possible in kinds)
            {
                _ = read(this, possible);
            }

            _isLearning = false;
        }

        return default;
    }

    /// <summary>The members of an object whose names are words of the office; each is read as it stands.</summary>
    internal IEnumerable<(string Name, JsonCell Value)> Entries()
    {
        (_isOpen, _hasWords) = (true, true);
        foreach (var (name, value) in _value.Members())
        {
            if (name is null)
            {
                Fault(Codes.Text, "Có tên thành phần không đúng Unicode", "The name of a member is not Unicode");
                continue;
            }

            yield return (VietnameseText.Compose(name), value);
        }
    }

    internal JsonCodes Codes => _reading.Frame.Codes;

    /// <summary>A text as its own string, its letters composed; <see langword="null"/> when it is not Unicode.</summary>
    internal string? TextOf(JsonCell value) => _reading.TextOf(value);

    private static bool Nothing(out JsonCell value)
    {
        value = default;
        return false;
    }

    private static T? Object<T>(JsonPlace place, Func<JsonPlace, T?> read, JsonShape? shape = null)
    {
        if (place._value.Kind != JsonValueKind.Object)
        {
            var codes = place.Codes;
            if (place.IsNothing(place._value))
            {
                place.Fault(codes.Missing, "Thiếu giá trị bắt buộc", "A required value is missing");
            }
            else
            {
                var (vietnamese, english) = shape ?? JsonShape.Object;
                place.Fault(codes.Type, vietnamese, english);
            }

            return default;
        }

        var value = read(place);
        place.RefuseUnknown();
        return value;
    }

    private void RefuseUnknown()
    {
        if (_asked is null || _isOpen)
        {
            return;
        }

        foreach (var (name, _) in _value.Members())
        {
            if (name is null || !_asked.Contains(name))
            {
                Unknown("json.member.unknown", name ?? "?", _asked.Where(known => known != "$schema").Distinct(), name ?? "?");
            }
        }
    }

    private void Add(string code, string vietnamese, string english, string path) =>
        _reading.Problems.Add(Problem.Of(code, vietnamese.TrimEnd('.') + ".", english.TrimEnd('.') + ".", path));

    private JsonPlace At(string name, int index, JsonCell value) => new(_reading, this, name, index, value);

    private string PathOf(string name, int index)
    {
        var step = _hasWords ? $"['{name}']" : Step(name);
        return index < 0 ? Path + step : string.Create(CultureInfo.InvariantCulture, $"{Path}{step}[{index}]");
    }

    private bool IsNothing(JsonCell value) => value.Kind == JsonValueKind.Null && _reading.Frame.IsNullNothing;
}
