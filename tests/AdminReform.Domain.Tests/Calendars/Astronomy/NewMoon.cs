namespace AdminReform.Calendars.Astronomy;

/// <summary>The instants of new moon (J. Meeus, Astronomical Algorithms, chapter 49), good to some twenty seconds.</summary>
internal static class NewMoon
{
    /// <summary>The Julian ephemeris day of a new moon, numbered from the one of 06/01/2000.</summary>
    internal static double Of(int k)
    {
        var t = k / 1236.85;
        var e = 1 - (0.002516 * t) - (0.0000074 * t * t);
        var sun = Degrees(2.5534 + (29.10535670 * k) - (0.0000014 * t * t) - (0.00000011 * t * t * t));
        var moon = Degrees(201.5643 + (385.81693528 * k) + (0.0107582 * t * t) + (0.00001238 * t * t * t) - (0.000000058 * t * t * t * t));
        var latitude = Degrees(160.7108 + (390.67050284 * k) - (0.0016118 * t * t) - (0.00000227 * t * t * t) + (0.000000011 * t * t * t * t));
        var node = Degrees(124.7746 - (1.56375588 * k) + (0.0020672 * t * t) + (0.00000215 * t * t * t));
        return 2451550.09766 + (29.530588861 * k) + (0.00015437 * t * t) - (0.000000150 * t * t * t) + (0.00000000073 * t * t * t * t)
            + Periodic(e, sun, moon, latitude, node)
            + Planetary(k, t);
    }

    private static double Periodic(double e, double sun, double moon, double latitude, double node) =>
        (-0.40720 * Math.Sin(moon))
        + (0.17241 * e * Math.Sin(sun))
        + (0.01608 * Math.Sin(2 * moon))
        + (0.01039 * Math.Sin(2 * latitude))
        + (0.00739 * e * Math.Sin(moon - sun))
        - (0.00514 * e * Math.Sin(moon + sun))
        + (0.00208 * e * e * Math.Sin(2 * sun))
        - (0.00111 * Math.Sin(moon - (2 * latitude)))
        - (0.00057 * Math.Sin(moon + (2 * latitude)))
        + (0.00056 * e * Math.Sin((2 * moon) + sun))
        - (0.00042 * Math.Sin(3 * moon))
        + (0.00042 * e * Math.Sin(sun + (2 * latitude)))
        + (0.00038 * e * Math.Sin(sun - (2 * latitude)))
        - (0.00024 * e * Math.Sin((2 * moon) - sun))
        - (0.00017 * Math.Sin(node))
        - (0.00007 * Math.Sin(moon + (2 * sun)))
        + (0.00004 * Math.Sin((2 * moon) - (2 * latitude)))
        + (0.00004 * Math.Sin(3 * sun))
        + (0.00003 * Math.Sin(moon + sun - (2 * latitude)))
        + (0.00003 * Math.Sin((2 * moon) + (2 * latitude)))
        - (0.00003 * Math.Sin(moon + sun + (2 * latitude)))
        + (0.00003 * Math.Sin(moon - sun + (2 * latitude)))
        - (0.00002 * Math.Sin(moon - sun - (2 * latitude)))
        - (0.00002 * Math.Sin((3 * moon) + sun))
        + (0.00002 * Math.Sin(4 * moon));

    private static double Planetary(int k, double t) =>
        (0.000325 * Math.Sin(Degrees(299.77 + (0.107408 * k) - (0.009173 * t * t))))
        + (0.000165 * Math.Sin(Degrees(251.88 + (0.016321 * k))))
        + (0.000164 * Math.Sin(Degrees(251.83 + (26.651886 * k))))
        + (0.000126 * Math.Sin(Degrees(349.42 + (36.412478 * k))))
        + (0.000110 * Math.Sin(Degrees(84.66 + (18.206239 * k))))
        + (0.000062 * Math.Sin(Degrees(141.74 + (53.303771 * k))))
        + (0.000060 * Math.Sin(Degrees(207.14 + (2.453732 * k))))
        + (0.000056 * Math.Sin(Degrees(154.84 + (7.306860 * k))))
        + (0.000047 * Math.Sin(Degrees(34.52 + (27.261239 * k))))
        + (0.000042 * Math.Sin(Degrees(207.19 + (0.121824 * k))))
        + (0.000040 * Math.Sin(Degrees(291.34 + (1.844379 * k))))
        + (0.000037 * Math.Sin(Degrees(161.72 + (24.198154 * k))))
        + (0.000035 * Math.Sin(Degrees(239.56 + (25.513099 * k))))
        + (0.000023 * Math.Sin(Degrees(331.55 + (3.592518 * k))));

    private static double Degrees(double degrees) => degrees * Math.PI / 180;
}
