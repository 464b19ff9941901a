using AdminReform.House.Il;

namespace AdminReform.House.Purity;

/// <summary>No assembly asks the world anything: the moment, the zone, the culture and the facts come in as arguments.</summary>
public sealed class AmbientTests
{
    // A type alone forbids all of it; a type with a member forbids that member.
    private static readonly string[] Forbidden =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
        "System.Diagnostics.Stopwatch", "System.Environment", "System.AppContext", "System.AppDomain",
        "NodaTime.SystemClock", "NodaTime.Extensions.ClockExtensions", "NodaTime.IDateTimeZoneProvider.GetSystemDefault",
        "NodaTime.TimeZones.BclDateTimeZone", "NodaTime.DateTimeZoneProviders.get_Bcl",
        "System.TimeZoneInfo", "System.TimeZone",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Random", "System.Security.Cryptography.RandomNumberGenerator",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.get_InstalledUICulture", "System.Globalization.CultureInfo.get_DefaultThreadCurrentCulture",
        "System.Globalization.RegionInfo.get_CurrentRegion", "System.StringComparer.get_CurrentCulture",
        "System.StringComparer.get_CurrentCultureIgnoreCase",
        "System.Threading.Thread", "System.Threading.Timer", "System.Threading.PeriodicTimer", "System.Threading.Tasks.Task.Delay",
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream",
        "System.Console", "System.Diagnostics.Process", "System.Net.Http.HttpClient", "System.Net.Sockets.Socket",
    ];

    // Place and what it asks, each with its reason.
    private static readonly (string Place, string Asks, string Reason)[] Allowed =
    [
        ("AdminReform.", "System.Environment.get_CurrentManagedThreadId", "the compiler writes it into every iterator"),
        ("System.Text.RegularExpressions.Generated.", "System.AppContext.GetData", "the generator of expressions reads the default time-out"),
        ("AdminReform.AspNetCore.Computing.ComputeEndpoints.", "System.TimeProvider.get_System", "the clock of a host without an office that has registered none of its own"),
        ("AdminReform.Hosting.ServiceCollectionExtensions.", "System.TimeProvider.get_System", "the clock of a host that has registered none of its own"),
    ];

    public static TheoryData<string> Assemblies => House.Assemblies;

    [Theory, MemberData(nameof(Assemblies))]
    public void No_clock_chance_zone_culture_file_or_console(string assembly) =>
        House.NoFaults(House.UsesIn(assembly).Where(IsForbidden).Select(use => $"{use.Place} asks {use.Name}"));

    [Theory, MemberData(nameof(Assemblies))]
    public void Texts_are_composed_by_our_own_table(string assembly) =>
        House.NoFaults(House.UsesIn(assembly)
            .Where(use => use is { Target: "System.String", Called: "Normalize" or "IsNormalized" })
            .Select(use => $"{use.Place} calls {use.Name}, which does nothing under invariant globalization; VietnameseText.Compose does"));

    private static bool IsForbidden(Use use) =>
        use.Called is not null
        && !Allowed.Any(each => use.Name == each.Asks && use.Place.StartsWith(each.Place, StringComparison.Ordinal))
        && Forbidden.Any(name => use.Name == name || use.Name.StartsWith($"{name}.", StringComparison.Ordinal));
}
