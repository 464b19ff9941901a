namespace AdminReform.Agencies;

/// <summary>The parts of a code by QCVN 102:2016/BTTTT: <c>ddd.dd.dd.Ldd</c>, the lowest level first; a part of zeros is a level not reached.</summary>
internal static class OlderAgencyCode
{
    /// <summary>The shape of a code: d for a digit, L for a letter A–Z.</summary>
    internal const string Shape = "ddd.dd.dd.Ldd";

    // Where the parts below the province begin, from level 2 (nearest to the province) to level 4, and how long they are.
    private static readonly (int At, int Length)[] Parts = [(7, 2), (4, 2), (0, 3)];

    internal static int Depth(string value)
    {
        for (var part = Parts.Length; part > 0; part--)
        {
            var (at, length) = Parts[part - 1];
            if (value.AsSpan(at, length).ContainsAnyExcept('0'))
            {
                return part + 1;
            }
        }

        return 1;
    }

    internal static string Parent(string value)
    {
        var (at, length) = Parts[Depth(value) - 2];
        return string.Concat(value.AsSpan(0, at), "000".AsSpan(0, length), value.AsSpan(at + length));
    }
}
