using System.Buffers.Binary;
using System.Numerics;
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

    private readonly (JsonCell Value, string Text)[] _places = new (JsonCell, string)[Places];

    /// <summary>The text, its letters composed; <see langword="null"/> when it is not Unicode.</summary>
    internal string? Of(JsonCell value)
    {
        var written = value.Written;
        if (written.Length is < sizeof(uint) or > Longest)
        {
            return Read(value);
        }

        ref var place = ref _places[PlaceOf(written)];
        if (place.Text is null || !place.Value.Written.SequenceEqual(written))
        {
            if (Read(value) is not { } text)
            {
                return null;
            }

            place = (value, text);
        }

        return place.Text;
    }

    /// <summary>The text without looking for it here.</summary>
    internal static string? Read(JsonCell value) => value.Text is { } text ? VietnameseText.Compose(text) : null;

    // Both ends and the length tell short texts apart well enough; two that share a place cost time and nothing else.
    // The same places in each run, so that the time and memory of a document are, too.
    private static uint PlaceOf(ReadOnlySpan<byte> written) =>
        BitOperations.Crc32C(
            BitOperations.Crc32C((uint)written.Length, BinaryPrimitives.ReadUInt32LittleEndian(written)),
            BinaryPrimitives.ReadUInt32LittleEndian(written[^sizeof(uint)..]))
        & (Places - 1);
}
