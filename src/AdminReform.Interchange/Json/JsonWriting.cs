using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Json;

/// <summary>Writes the members of an object; what is null is left out.</summary>
internal sealed class JsonWriting(Utf8JsonWriter json, Language? language = null)
{
    internal void Text(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Words for people: in one language as a text, in both as an object.</summary>
    internal void Words(string name, LocalizedText? words, Action<JsonWriting, LocalizedText>? both = null)
    {
        if (language is { } one)
        {
            Text(name, words?.In(one));
        }
        else
        {
            Object(name, words, both ?? Both);
        }
    }

    /// <summary>A sentence for people that each language makes for itself.</summary>
    internal void Words(string name, Func<Language, string> words)
    {
        if (language is { } one)
        {
            Text(name, words(one));
        }
        else
        {
            Object(name, words, static (json, words) =>
            {
                json.Text("vi", words(Language.Vietnamese));
                json.Text("en", words(Language.English));
            });
        }
    }

    /// <summary>Words in both languages, as the members of an object of its own.</summary>
    internal static void Both(JsonWriting json, LocalizedText words)
    {
        json.Text("vi", words.Vietnamese);
        json.Text("en", words.English);
    }

    /// <summary>A list of words for people that is left out when it is empty.</summary>
    internal void WordsIfAny(string name, IReadOnlyCollection<LocalizedText> words)
    {
        if (words.Count > 0)
        {
            WordsOf(name, words);
        }
    }

    /// <summary>A list of words for people.</summary>
    internal void WordsOf(string name, IEnumerable<LocalizedText> words)
    {
        if (language is { } one)
        {
            Texts(name, words.Select(each => each.In(one)));
        }
        else
        {
            List(name, words, Both);
        }
    }

    internal void Date(string name, LocalDate? value) => Text(name, value is { } date ? LocalDatePattern.Iso.Format(date) : null);

    internal void Time(string name, LocalTime? value) => Text(name, value is { } time ? LocalTimePattern.ExtendedIso.Format(time) : null);

    internal void Moment(string name, LocalDateTime? value) => Text(name, value is { } moment ? LocalDateTimePattern.ExtendedIso.Format(moment) : null);

    internal void Instant(string name, Instant value) => json.WriteString(name, value.ToDateTimeOffset());

    internal void Due(string name, DueMoment? value) => Text(name, value is { } due ? DueMomentJsonConverter.Write(due) : null);

    internal void Length(string name, Duration value) => Text(name, DurationPattern.JsonRoundtrip.Format(value));

    internal void Fraction(string name, Fraction? value) => Text(name, value?.ToString());

    internal void Word<T>(string name, T? value)
        where T : struct, Enum => Text(name, value is { } word ? JsonNames<T>.Of(word) : null);

    internal void Whole(string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    internal void Decimal(string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    internal void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    /// <summary>What was written before, in both languages; here in the one that is asked for.</summary>
    internal void Raw(string name, JsonElement value)
    {
        json.WritePropertyName(name);
        if (language is { } one)
        {
            WrittenWords.In(one, json, value);
        }
        else
        {
            value.WriteTo(json);
        }
    }

    internal void Object<T>(string name, T? value, Action<JsonWriting, T> write)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            Object(value, write);
        }
    }

    internal void Object<T>(string name, T? value, Action<JsonWriting, T> write)
        where T : struct
    {
        if (value is { } there)
        {
            json.WritePropertyName(name);
            Object(there, write);
        }
    }

    internal void List<T>(string name, IEnumerable<T> items, Action<JsonWriting, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            Object(item, write);
        }

        json.WriteEndArray();
    }

    /// <summary>A list that is left out when it is empty.</summary>
    internal void ListIfAny<T>(string name, IReadOnlyCollection<T> items, Action<JsonWriting, T> write)
    {
        if (items.Count > 0)
        {
            List(name, items, write);
        }
    }

    internal void Texts(string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    internal void TextsIfAny(string name, IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
        {
            Texts(name, items);
        }
    }

    internal void Words<T>(string name, IEnumerable<T> items)
        where T : struct, Enum => Texts(name, items.Select(JsonNames<T>.Of));

    internal void Wholes(string name, IEnumerable<int> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteNumberValue(item);
        }

        json.WriteEndArray();
    }

    private void Object<T>(T value, Action<JsonWriting, T> write)
    {
        json.WriteStartObject();
        write(this, value);
        json.WriteEndObject();
    }
}
