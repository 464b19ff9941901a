namespace AdminReform.House.Layout;

/// <summary>Dependencies point one way, the way the data flows.</summary>
public sealed class ArrowTests
{
    // A folder may use those of the rows before its own and, as long as there is no circle, those of its own row.
    private static readonly Dictionary<string, string[][]> RowsOf = new()
    {
        [House.Domain] =
        [
            ["Texts"],
            ["Values"],
            ["Law"],
            ["Results"],
            ["Calendars"],
            ["Deadlines"],
            ["Agencies", "Procedures"],
            ["Dossiers"],
            ["OnTime", "Processes"],
            ["Reports"],
            ["Plans", "Indices", "Information", "Feedback"],
        ],
        ["AdminReform.Rules"] =
        [
            ["Ladders"],
            ["Policies"],
            ["Findings"],
            ["Catalogue"],
            ["Units"],
            ["Escalation"],
            ["Targets", "Duties"],
            ["Lint", "Impact"],
            ["Engine"],
            ["Monitoring"],
            [""],
            ["Simulation", "NRules"],
        ],
        ["AdminReform.Interchange"] =
        [
            ["Csv", "Json.Converters"],
            ["Json"],
            [
                "Json.Agencies", "Json.Calendars", "Json.Deadlines", "Json.Dossiers", "Json.Duties", "Json.Feedback", "Json.Indices", "Json.Information", "Json.Law", "Json.Plans",
                "Json.Policies", "Json.Procedures", "Json.Processes", "Json.Reports", "Json.Results",
            ],
            ["Json.Conclusions"],
            ["EventLogs", "NationalDatabase", "Processes", "Reports"],
            ["Json.Serialization"],
        ],
        ["AdminReform.Interchange.Office"] = [["Tables"], ["EventLogs", "Ics", "Letters"]],
        ["AdminReform.Results.Ardalis"] = [[""]],
        ["AdminReform.EntityFrameworkCore"] = [[""]],
        ["AdminReform.Hosting"] =
        [
            ["Plans"],
            ["Commands", "Reading", "Telling"],
            ["Running"],
            ["Settings", "Storage"],
            ["Intake"],
            ["Desks"],
            ["Delivering", "Verifying"],
            [""],
            ["Copying"],
        ],
        ["AdminReform.Hosting.Sqlite"] = [[""]],
        ["AdminReform.Hosting.PostgreSql"] = [[""]],
        ["AdminReform.Hosting.Orleans"] = [[""]],
        ["AdminReform.Charts"] = [["Drawing"], [""]],
        ["AdminReform.AspNetCore"] = [["Asking", "Settings"], ["Problems"], ["Access", "Answers"], ["Computing", "Running"], [""]],
        ["AdminReform.Testing"] = [[""], ["Arbitraries", "Conformance"]],
    };

    public static TheoryData<string> Packages => [.. House.AssemblyNames];

    [Theory, MemberData(nameof(Packages))]
    public void Every_folder_has_one_row_and_every_name_in_a_row_is_a_folder(string assembly) =>
        Assert.Equal(
            House.Load(assembly).GetTypes().Select(type => type.Namespace is null ? null : Concept(assembly, type.Namespace)).OfType<string>().Distinct()
                .Order(StringComparer.Ordinal),
            RowsOf[assembly].SelectMany(row => row).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Packages))]
    public void No_arrow_points_backwards(string assembly) =>
        House.NoFaults(Arrows(assembly)
            .Where(arrow => RowOf(assembly, arrow.To) > RowOf(assembly, arrow.From))
            .Select(arrow => $"{arrow.From} -> {arrow.To}: {arrow.Example}"));

    [Theory, MemberData(nameof(Packages))]
    public void There_is_no_circle(string assembly)
    {
        var left = Arrows(assembly);
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

    /// <summary>Desks run on the monitor alone, and on whatever store there is.</summary>
    [Fact]
    public void Hosting_knows_no_engine_and_no_database() =>
        House.NoFaults(
            from use in House.UsesIn("AdminReform.Hosting")
            from type in use.Types
            where type.StartsWith("NRules.", StringComparison.Ordinal) || type.StartsWith("AdminReform.Rules.NRules.", StringComparison.Ordinal)
                || type.StartsWith("System.Data.", StringComparison.Ordinal) || type.StartsWith("Microsoft.Data.", StringComparison.Ordinal)
            select $"{use.Place} names {type}");

    private static List<(string From, string To, string Example)> Arrows(string assembly)
    {
        var own = House.Load(assembly).GetTypes().Where(type => type.Namespace is not null).Select(type => type.FullName!.Split('+')[0]).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from use in House.UsesIn(assembly)
               from type in use.Types
               where own.Contains(type)
               let @from = Concept(assembly, use.Namespace)
               let to = Concept(assembly, type[..type.LastIndexOf('.')])
               where @from is not null && to is not null && @from != to
               group $"{use.Place} names {type}" by (@from, to) into arrow
               select (arrow.Key.@from, arrow.Key.to, arrow.First()),
        ];
    }

    // The folder of a namespace below that of its project; the domain's is short.
    private static string? Concept(string assembly, string name)
    {
        var root = assembly == House.Domain ? "AdminReform" : assembly;
        return name == root ? "" : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..] : null;
    }

    private static int RowOf(string assembly, string concept) => Array.FindIndex(RowsOf[assembly], row => row.Contains(concept));
}
