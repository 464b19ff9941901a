using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json;

/// <summary>The short texts of a long document, of which most stand in it again and again: units, procedures, words. Each becomes one string.</summary>
/// <remarks>A text has one place here and drives out the one before it, so that no document makes this grow.</remarks>
internal sealed class JsonTexts
{
    /// <summary>The size of a document from which on looking for its texts is worth their places.</summary>
    internal const int WorthwhileBytes = 16 * 1024;

    private const int Places = 512;
    private const int Longest = 64;

    private readonly (JsonElement Value, string Text)[] _places = new (JsonElement, string)[Places];

    /// <summary>The text, its letters composed.</summary>
    /// <exception cref="InvalidOperationException">It is not Unicode.</exception>
    internal string Of(JsonElement value)
    {
        var written = JsonMarshal.GetRawUtf8Value(value);
        if (written.Length is < sizeof(ulong) or > Longest)
        {
            return Read(value);
        }

        ref var place = ref _places[PlaceOf(written)];
        if (place.Text is null || !JsonMarshal.GetRawUtf8Value(place.Value).SequenceEqual(written))
        {
            place = (value, Read(value));
        }

        return place.Text;
    }

    /// <summary>The text without looking for it here.</summary>
    /// <exception cref="InvalidOperationException">It is not Unicode.</exception>
    internal static string Read(JsonElement value) => VietnameseText.Compose(value.GetString()!);

    // Both ends and the length tell short texts apart well enough; two that share a place cost time and nothing else.
    private static int PlaceOf(ReadOnlySpan<byte> written) =>
        HashCode.Combine(BinaryPrimitives.ReadUInt64LittleEndian(written), BinaryPrimitives.ReadUInt64LittleEndian(written[^sizeof(ulong)..]), written.Length)
        & (Places - 1);
}
