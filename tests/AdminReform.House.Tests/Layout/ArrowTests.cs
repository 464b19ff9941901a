namespace AdminReform.House.Layout;

/// <summary>Dependencies point one way, the way the data flows.</summary>
public sealed class ArrowTests
{
    // A namespace may use those before it and, as long as there is no circle, those of its own row. The first row is the common ground of
    // all others: what its four hold is used together (a problem cites the law, and a number of the law is read with problems).
    private static readonly string[][] Rows =
    [
        ["Texts", "Values", "Results", "Law"],
        ["Calendars"],
        ["Deadlines"],
        ["Agencies", "Procedures"],
        ["Dossiers"],
        ["OnTime", "Processes"],
        ["Reports"],
        ["Plans", "Indices", "Information", "Feedback"],
    ];

    private static readonly Lazy<IReadOnlyList<(string From, string To, string Example)>> Arrows = new(() =>
    [
        .. from use in House.UsesIn(House.Domain)
           from type in use.Types
           let @from = Concept(use.Namespace)
           let to = Concept(type)
           where @from is not null && to is not null && @from != to
           group $"{use.Place} names {type}" by (@from, to) into arrow
           select (arrow.Key.@from, arrow.Key.to, arrow.First()),
    ]);

    [Fact]
    public void Every_namespace_has_its_row() =>
        House.NoFaults(House.PublicTypes(House.Domain)
            .Where(type => Concept(type.Namespace!) is not { } concept || RowOf(concept) < 0)
            .Select(type => $"{type.Namespace} stands in no row"));

    [Fact]
    public void No_arrow_points_backwards() =>
        House.NoFaults(Arrows.Value
            .Where(arrow => RowOf(arrow.To) > RowOf(arrow.From))
            .Select(arrow => $"{arrow.From} -> {arrow.To}: {arrow.Example}"));

    [Fact]
    public void There_is_no_circle()
    {
        var left = Arrows.Value.Where(arrow => RowOf(arrow.From) > 0).ToList();
        while (left.Where(arrow => left.All(other => other.From != arrow.To) || left.All(other => other.To != arrow.From)).ToList() is { Count: > 0 } ends)
        {
            left.RemoveAll(ends.Contains);
        }

        House.NoFaults(left.Select(arrow => $"{arrow.From} -> {arrow.To}: {arrow.Example}"));
    }

    [Fact]
    public void The_domain_depends_on_NodaTime_alone() =>
        Assert.All(
            House.Load(House.Domain).GetReferencedAssemblies().Select(reference => reference.Name!),
            name => Assert.True(name == "NodaTime" || name.StartsWith("System", StringComparison.Ordinal), name));

    /// <summary>So that a program which reviews and monitors carries no NRules; the gate publishes one.</summary>
    [Fact]
    public void No_folder_of_the_rules_but_one_knows_NRules_or_a_container() =>
        House.NoFaults(
            from use in House.UsesIn("AdminReform.Rules")
            where use.Namespace != "AdminReform.Rules.NRules"
            from type in use.Types
            where type.StartsWith("NRules.", StringComparison.Ordinal) || type.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || type.StartsWith("AdminReform.Rules.NRules.", StringComparison.Ordinal)
            select $"{use.Place} names {type}");

    // The word after "AdminReform.", of a namespace or of a type's full name.
    private static string? Concept(string name) =>
        name.StartsWith("AdminReform.", StringComparison.Ordinal) ? name.Split('.')[1] : null;

    private static int RowOf(string concept) => Array.FindIndex(Rows, row => row.Contains(concept));
}
