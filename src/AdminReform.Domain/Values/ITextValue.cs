using System.Diagnostics.CodeAnalysis;

namespace AdminReform.Values;

/// <summary>A value that one text tells: what .NET asks of such a value follows from how it is read and written.</summary>
/// <remarks>Neither depends on a culture, so a provider is not looked at.</remarks>
/// <typeparam name="TSelf">The type of the value.</typeparam>
internal interface ITextValue<TSelf> : ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : ITextValue<TSelf>
{
    /// <summary>Reads a text that is known to be well formed.</summary>
    static abstract TSelf Parse(string text);

    /// <summary>Reads a text without throwing.</summary>
    static abstract bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out TSelf value);

    /// <summary>Writes the value in a form that it has beside its usual one; <see langword="null"/> where it has no such form.</summary>
    string? Write(string format) => null;

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Parse(s);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s.ToString());

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryParse(s, out result);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryParse(s.ToString(), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => TextForm.Write((TSelf)this, format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = TextForm.Write((TSelf)this, format.ToString());
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
