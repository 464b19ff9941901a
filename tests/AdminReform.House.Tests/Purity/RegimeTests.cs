namespace AdminReform.House.Purity;

/// <summary>Which law applies is for the caller to say: nothing asks the regimes that the library knows but where they stand in for an argument.</summary>
public sealed class RegimeTests
{
    private const string Known = "AdminReform.Law.Regimes.get_Known";

    // What is drawn for tests.
    private const string Drawn = "AdminReform.Testing.Arbitraries";

    // A preset that says which it takes; for the others, each hands them on where the caller named none: an overload, or the reader behind a parameter left out.
    private static readonly string[] Defaults =
    [
        "AdminReform.Deadlines.DeadlineCalculator..cctor",
        "AdminReform.Interchange.Json.Deadlines.DeadlinesJson.Read", "AdminReform.Interchange.Json.Dossiers.DossiersJson.Read",
        "AdminReform.Interchange.Json.Serialization.AdminReformConverters.ConfigureForAdminReform",
        "AdminReform.Testing.Conformance.ConformanceSet.GoverningOf",
        "AdminReform.Rules.Lint.PolicyLint.Run", "AdminReform.Rules.Lint.PolicyLint.<Run>b__0",
    ];

    [Fact]
    public void The_known_regimes_are_a_default_argument_and_nothing_else() =>
        House.NoFaults(
            from assembly in House.AssemblyNames
            from use in House.UsesIn(assembly)
            where use.Name == Known && use.Namespace != Drawn && !Defaults.Any(place => use.Place == place)
            select $"{use.Place} asks {use.Name}");

    [Fact]
    public void Dossiers_ask_no_other_global_for_a_regime() => Assert.DoesNotContain(
        House.UsesIn(House.Domain),
        use => use.Namespace == "AdminReform.Dossiers" && use.Target is "AdminReform.Law.KnownRegimes" or "AdminReform.Law.Regimes"
            && use.Called is not (null or "get_Known" or "Find"));
}
