using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Keeps a value as the text that tells it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextConverter<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Read(text))
    where T : IParsable<T>
{
    private static T Read(string text) => T.Parse(text, null);
}
