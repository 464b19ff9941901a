namespace AdminReform.Calendars.Astronomy;

/// <summary>The apparent longitude of the Sun (J. Meeus, Astronomical Algorithms, chapter 25), good to about an arc second: half a minute of time.</summary>
internal static class SolarLongitude
{
    private const double Degree = Math.PI / 180;

    /// <summary>Degrees, 0 to 360, at a Julian ephemeris day.</summary>
    internal static double At(double ephemerisDay)
    {
        var centuries = (ephemerisDay - 2451545) / 36525;
        var longitude = (EarthSeries.Longitude(centuries / 10) / Degree) + 180 - (0.09033 / 3600);
        var degrees = (longitude + Nutation(centuries) + Aberration(centuries)) % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double Nutation(double centuries)
    {
        var node = (125.04452 - (1934.136261 * centuries)) * Degree;
        var sun = (280.4665 + (36000.7698 * centuries)) * Degree;
        var moon = (218.3165 + (481267.8813 * centuries)) * Degree;
        var anomaly = (357.52772 + (35999.05034 * centuries)) * Degree;
        return ((-17.20 * Math.Sin(node)) - (1.32 * Math.Sin(2 * sun)) - (0.23 * Math.Sin(2 * moon)) + (0.21 * Math.Sin(2 * node)) + (0.14 * Math.Sin(anomaly)))
            / 3600;
    }

    private static double Aberration(double centuries)
    {
        var anomaly = (357.52911 + (35999.05029 * centuries)) * Degree;
        var distance = 1.00014 - (0.01671 * Math.Cos(anomaly)) - (0.00014 * Math.Cos(2 * anomaly));
        return -20.4898 / distance / 3600;
    }
}
