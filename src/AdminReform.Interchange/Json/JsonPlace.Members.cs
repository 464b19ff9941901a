using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json;

/// <content>Its members, each read in its form.</content>
internal sealed partial class JsonPlace
{
    internal string Text(string name) => Member(name, JsonLeaf.Text);

    internal string? TextIfAny(string name) => MemberOrNull(name, JsonLeaf.Text);

    /// <summary>A text that is not blank.</summary>
    internal string Named(string name) => Member(name, JsonLeaf.Named);

    internal string? NamedIfAny(string name) => MemberOrNull(name, JsonLeaf.Named);

    internal LocalDate Date(string name) => Member(name, JsonLeaf.Date);

    internal LocalDate? DateIfAny(string name) => MemberIfAny(name, JsonLeaf.Date);

    internal LocalTime Time(string name) => Member(name, JsonLeaf.Time);

    internal LocalTime? TimeIfAny(string name) => MemberIfAny(name, JsonLeaf.Time);

    internal LocalDateTime Moment(string name) => Member(name, JsonLeaf.Moment);

    internal LocalDateTime? MomentIfAny(string name) => MemberIfAny(name, JsonLeaf.Moment);

    internal DueMoment Due(string name) => Member(name, JsonLeaf.Due);

    internal DueMoment? DueIfAny(string name) => MemberIfAny(name, JsonLeaf.Due);

    internal int Whole(string name) => Member(name, JsonLeaf.Whole);

    internal int? WholeIfAny(string name) => MemberIfAny(name, JsonLeaf.Whole);

    internal long Long(string name) => Member(name, JsonLeaf.Long);

    internal long? LongIfAny(string name) => MemberIfAny(name, JsonLeaf.Long);

    internal decimal Decimal(string name) => Member(name, JsonLeaf.Decimal);

    internal bool Flag(string name) => Member(name, JsonLeaf.Flag);

    internal bool? FlagIfAny(string name) => MemberIfAny(name, JsonLeaf.Flag);

    internal T Word<T>(string name)
        where T : struct, Enum => Member(name, JsonLeaf.Word<T>);

    internal T? WordIfAny<T>(string name)
        where T : struct, Enum => MemberIfAny(name, JsonLeaf.Word<T>);

    /// <summary>An exact number as a text such as <c>17/20</c>, <c>85%</c> or <c>0.85</c>, because a JSON number may lose digits.</summary>
    internal Fraction Fraction(string name) => Member(name, JsonLeaf.Fraction);

    internal Fraction? FractionIfAny(string name) => MemberIfAny(name, JsonLeaf.Fraction);

    /// <summary>A text that a type of the domain reads.</summary>
    internal T Code<T>(string name, Func<string?, Result<T>> create)
        where T : class => TextIfAny(name) is { } text ? Take(create(text), name) : Has(name) ? null! : Missing<T>(name);

    internal T? CodeIfAny<T>(string name, Func<string?, Result<T>> create)
        where T : class => TextIfAny(name) is { } text ? Take(create(text), name) : null;

    internal T Object<T>(string name, Func<JsonPlace, T?> read, JsonShape? shape = null) => TryGet(name, out var value) ? Object(At(name, -1, value), read, shape)! : Missing<T>(name);

    internal T? ObjectIfAny<T>(string name, Func<JsonPlace, T?> read, JsonShape? shape = null)
        where T : class => TryGet(name, out var value) ? Object(At(name, -1, value), read, shape) : null;

    /// <summary>Words for people, in both languages.</summary>
    internal LocalizedText Words(string name) => Object(name, JsonParts.Text, JsonShape.Words);

    internal LocalizedText? WordsIfAny(string name) => ObjectIfAny(name, JsonParts.Text, JsonShape.Words);

    /// <summary>An object under a name that is a word of the office, as <see cref="Entries"/> found it.</summary>
    internal T? Entry<T>(string name, JsonCell value, Func<JsonPlace, T?> read) => Object(At(name, -1, value), read);

    /// <summary>A list of objects that has to be there.</summary>
    internal ValueList<T> List<T>(string name, Func<JsonPlace, T?> read)
        where T : class => Has(name) ? ListIfAny(name, read) : Missing<ValueList<T>>(name) ?? [];

    internal ValueList<T> ListIfAny<T>(string name, Func<JsonPlace, T?> read)
        where T : class => Each(name, read, static (place, read, value, name, index) => Object(place.At(name, index, value), read));

    /// <summary>A list of values that are neither objects nor lists.</summary>
    internal ValueList<T> Items<T>(string name, JsonLeaf<T> leaf) => Has(name) ? ItemsIfAny(name, leaf) : Missing<ValueList<T>>(name) ?? [];

    internal ValueList<T> ItemsIfAny<T>(string name, JsonLeaf<T> leaf) => Each(name, leaf, static (place, leaf, value, name, index) => leaf(place, value, name, index));

    /// <summary>The number of elements of a list; none when it is no list.</summary>
    internal int CountOf(string name) => TryGet(name, out var value) && value.Kind == JsonValueKind.Array ? value.Count : 0;

    /// <summary>Whether a list is not there, or has nothing in it; what is no list is told as that.</summary>
    internal bool IsEmpty(string name) => !TryGet(name, out var value) || (value.Kind == JsonValueKind.Array && value.Count == 0);

    internal T Member<T>(string name, JsonLeaf<T> leaf) => TryGet(name, out var value) ? leaf(this, value, name, -1) : Missing<T>(name);

    internal T? MemberIfAny<T>(string name, JsonLeaf<T> leaf)
        where T : struct => TryGet(name, out var value) ? Sound(value, name, leaf) : null;

    /// <summary>Reads a value; none when it is at fault.</summary>
    internal T? Sound<T>(JsonCell value, string name, JsonLeaf<T> leaf)
        where T : struct
    {
        var before = _reading.Problems.Count;
        var read = leaf(this, value, name, -1);
        return _reading.Problems.Count == before ? read : null;
    }

    internal T? MemberOrNull<T>(string name, JsonLeaf<T> leaf)
        where T : class => TryGet(name, out var value) ? leaf(this, value, name, -1) : null;

    // An element that could not be read is left out; of a document with one nothing is built.
    private ValueList<T> Each<TRead, T>(string name, TRead read, Func<JsonPlace, TRead, JsonCell, string, int, T?> readOne)
    {
        var values = new ValueListBuilder<T>(CountOf(name));
        var index = 0;
        foreach (var value in Elements(name))
        {
            if (IsNothing(value))
            {
                Fault(Codes.Missing, "Thiếu giá trị bắt buộc", "A required value is missing", name, index);
            }
            else if (readOne(this, read, value, name, index) is { } item)
            {
                values.Add(item);
            }

            index++;
        }

        return values.ToValueList();
    }

    private T Missing<T>(string name)
    {
        Fault(Codes.Missing, "Thiếu giá trị bắt buộc", "A required value is missing", name);
        return default!;
    }

    private IEnumerable<JsonCell> Elements(string name)
    {
        if (!TryGet(name, out var list))
        {
            return [];
        }

        if (list.Kind == JsonValueKind.Array)
        {
            return list.Items();
        }

        Fault(Codes.Type, "Phải là một danh sách", "It must be a list", name);
        return [];
    }
}
