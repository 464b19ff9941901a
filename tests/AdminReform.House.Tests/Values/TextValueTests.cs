using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace AdminReform.House.Values;

/// <summary>A value that one text tells is what .NET expects of such a value: found by reflection, so that a new one cannot be forgotten.</summary>
public sealed class TextValueTests
{
    private const int Cases = 200;

    private static readonly string[] NotTold = ["Citation"]; // It is read among the instruments of the caller.

    private static readonly CultureInfo Foreign = new("") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "·" } };

    public static TheoryData<Type> TextValues => [.. House.PublicTypes(House.Domain).Where(type => type.GetMethod("Parse", [typeof(string)])?.ReturnType == type)];

    [Theory, MemberData(nameof(TextValues))]
    public void It_is_parsed_formatted_and_converted_by_its_text(Type type) =>
        typeof(TextValueTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    [Fact]
    public void Whatever_tries_to_parse_a_text_parses_it() => House.NoFaults(House.PublicTypes(House.Domain)
        .Where(type => type.GetMethods().Any(method => method is { Name: "TryParse", IsStatic: true }) && !NotTold.Contains(type.Name))
        .Where(type => type.GetMethod("Parse", [typeof(string)]) is null)
        .Select(type => $"{type.Name} has TryParse and no Parse"));

    private static void Check<T>()
        where T : ISpanParsable<T>, ISpanFormattable
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));
        for (var seed = 0; seed < Cases; seed++)
        {
            var value = new Maker(new Draws(seed)).Make<T>();
            var text = value.ToString()!;
            Assert.Equal(value, T.Parse(text, CultureInfo.InvariantCulture));
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            Assert.True(T.TryParse(text, null, out var read) && T.TryParse(text.AsSpan(), null, out var again) && value.Equals(read) && value.Equals(again));
            Assert.Equal(value, converter.ConvertFromInvariantString(text));
            Assert.Equal(text, converter.ConvertToInvariantString(value));
            Assert.Equal([text, text, text], [value.ToString(null, null), value.ToString("", Foreign), $"{value:G}"]);

            var room = new char[text.Length];
            Assert.True(value.TryFormat(room, out var written, "", null) && written == text.Length && new string(room) == text);
            Assert.False(value.TryFormat(room.AsSpan(0, text.Length - 1), out written, "", null));
            Assert.Equal(0, written);
            Assert.ThrowsAny<FormatException>(() => value.ToString("no such form", null));
        }

        Assert.False(T.TryParse("?", null, out _));
        Assert.ThrowsAny<FormatException>(() => T.Parse("?", null));
        Assert.ThrowsAny<FormatException>(() => converter.ConvertFromInvariantString("?"));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(42));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo("?", typeof(Version)));
    }
}
