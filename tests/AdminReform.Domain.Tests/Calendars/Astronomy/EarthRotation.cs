namespace AdminReform.Calendars.Astronomy;

/// <summary>ΔT, by which uniform time runs ahead of the Earth's rotation (polynomials of F. Espenak and J. Meeus, 2006).</summary>
/// <remarks>Observed to our day; a forecast after it, some minutes uncertain by 2200.</remarks>
internal static class EarthRotation
{
    /// <summary>Turns a Julian ephemeris day into a Julian day of universal time.</summary>
    internal static double ToUniversal(double ephemerisDay) => ephemerisDay - (Seconds(ephemerisDay) / 86400);

    /// <summary>Turns a Julian day of universal time into a Julian ephemeris day; ΔT hardly changes in a minute.</summary>
    internal static double ToEphemeris(double universalDay) => universalDay + (Seconds(universalDay) / 86400);

    private static double Seconds(double julianDay)
    {
        var year = 2000 + ((julianDay - 2451545) / 365.25);
        return year switch
        {
            < 1920 => Polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
            < 1941 => Polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
            < 1961 => Polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0),
            < 1986 => Polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0),
            < 2005 => Polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
            < 2050 => Polynomial(year - 2000, 62.92, 0.32217, 0.005589),
            < 2150 => Polynomial((year - 1820) / 100, -20, 0, 32) - (0.5628 * (2150 - year)),
            _ => Polynomial((year - 1820) / 100, -20, 0, 32),
        };
    }

    private static double Polynomial(double t, params double[] coefficients) =>
        coefficients.Reverse().Aggregate(0.0, (sum, coefficient) => (sum * t) + coefficient);
}
