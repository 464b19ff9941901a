using System.Globalization;

namespace AdminReform.Interchange.Json;

/// <summary>The whole numbers that a figure may be, in words that follow “must be”.</summary>
internal static class JsonRange
{
    /// <summary>One number alone, from one to another, or from one on.</summary>
    /// <param name="least">The least, inclusive.</param>
    /// <param name="greatest">The greatest, inclusive; <see cref="int.MaxValue"/> for none.</param>
    internal static (string Vietnamese, string English) Words(int least, int greatest)
    {
        var (from, to) = (least.ToString(CultureInfo.InvariantCulture), greatest.ToString(CultureInfo.InvariantCulture));
        return greatest == least ? (from, from)
            : greatest == int.MaxValue ? ($"số nguyên từ {from} trở lên", $"a whole number of at least {from}")
            : ($"số nguyên từ {from} đến {to}", $"a whole number from {from} to {to}");
    }
}
