namespace AdminReform.House.Purity;

/// <summary>No text depends on the culture of the thread that writes it.</summary>
public sealed class CultureTests
{
    private const string Interpolation = "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler";

    // These write themselves in the current culture unless they are told another.
    private static readonly HashSet<string> Sensitive =
    [
        "NodaTime.LocalDate", "NodaTime.LocalDateTime", "NodaTime.LocalTime", "NodaTime.YearMonth", "NodaTime.AnnualDate", "NodaTime.Instant",
        "NodaTime.Duration", "NodaTime.Offset", "NodaTime.OffsetDateTime", "NodaTime.ZonedDateTime", "System.Decimal", "System.Double",
        "System.Single", "System.DateTime", "System.DateOnly", "System.TimeOnly", "System.DateTimeOffset",
    ];

    public static TheoryData<string> Assemblies => House.Assemblies;

    [Theory, MemberData(nameof(Assemblies))]
    public void A_date_or_a_decimal_is_not_written_bare(string assembly) =>
        House.NoFaults(House.UsesIn(assembly)
            .Where(use => use is { Called: "ToString", Parameters: 0, IsGenerated: false } && use.Types.Any(Sensitive.Contains))
            .Select(use => $"{use.Place} calls {use.Name}() without a culture"));

    [Theory, MemberData(nameof(Assemblies))]
    public void A_date_or_a_decimal_is_not_interpolated_bare(string assembly) =>
        House.NoFaults(House.UsesIn(assembly)
            .GroupBy(use => use.Place)
            .Where(place => place.Any(use => use is { Target: Interpolation, Called: ".ctor", Parameters: 2 }))
            .SelectMany(place => place
                .Where(use => use is { Target: Interpolation, Called: "AppendFormatted", Parameters: 1 })
                .SelectMany(use => use.Mentions.Where(Sensitive.Contains))
                .Select(type => $"{place.Key} interpolates {type} in the current culture")));

    [Theory, MemberData(nameof(Assemblies))]
    public void Case_is_folded_without_a_culture(string assembly) =>
        House.NoFaults(House.UsesIn(assembly)
            .Where(use => use is { Target: "System.String" or "System.Char", Called: "ToLower" or "ToUpper" })
            .Select(use => $"{use.Place} calls {use.Name}; the invariant form is meant"));
}
