using System.Globalization;

namespace ProvinceMonitor;

/// <summary>The agencies of <c>agencies.json</c> by number, one after the other and over again.</summary>
internal static class Agencies
{
    /// <summary>The province, which keeps the plans.</summary>
    internal const string Province = "H26";

    /// <summary>How many resolving units the file has.</summary>
    internal const int Count = 30;

    internal static string Unit(int number, int of = Count) => string.Create(CultureInfo.InvariantCulture, $"H26.{11 + (number % of)}");

    /// <summary>One of the two officers of that unit.</summary>
    internal static string Officer(int number, int of = Count) =>
        string.Create(CultureInfo.InvariantCulture, $"officer-{11 + (number % of)}-{(number / of % 2 == 0 ? "a" : "b")}");
}
