namespace AdminReform.Agencies;

/// <summary>
/// The parts of a code by QCVN 102:2016/BTTTT, <c>000.00.13.H53</c>: the lowest level first; a part of zeros is a level not reached. Registers
/// in use also write letters and three characters in the two parts between, <c>000.A0.01.H26</c> and <c>000.00.101.H05</c>.
/// </summary>
internal static class OlderAgencyCode
{
    /// <summary>How many parts a code has.</summary>
    internal const int Parts = 4;

    /// <summary>The level that a code reaches: 1 for the province or ministry itself, 4 for the lowest unit.</summary>
    internal static int Depth(string value)
    {
        var parts = value.Split('.');
        var depth = Parts;
        while (depth > 1 && IsUnused(parts[Parts - depth]))
        {
            depth--;
        }

        return depth;
    }

    internal static string Parent(string value)
    {
        var parts = value.Split('.');
        var lowest = Array.FindIndex(parts, part => !IsUnused(part));
        parts[lowest] = new('0', parts[lowest].Length);
        return string.Join('.', parts);
    }

    /// <summary>How many characters of a part fit, and whether the part may end there.</summary>
    internal static (int Fits, bool IsWhole) Fit(ReadOnlySpan<char> part, int number)
    {
        var (least, most) = number is 0 or Parts - 1 ? (3, 3) : (2, 3);
        var fits = 0;
        while (fits < part.Length && fits < most && Fits(part[fits], number, fits))
        {
            fits++;
        }

        return (fits, fits == part.Length && fits >= least);
    }

    private static bool Fits(char c, int number, int place) => number switch
    {
        0 => char.IsAsciiDigit(c),
        Parts - 1 => place == 0 ? char.IsAsciiLetterUpper(c) : char.IsAsciiDigit(c),
        _ => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c),
    };

    private static bool IsUnused(string part) => !part.AsSpan().ContainsAnyExcept('0');
}
