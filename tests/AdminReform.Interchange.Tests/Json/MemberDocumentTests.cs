using System.Text;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json;

/// <summary>The members that the documents list are those that the readers ask for.</summary>
public sealed class MemberDocumentTests
{
    private static readonly JsonFrame Strict = new(JsonFrame.WithoutVersion) { IsConfiguration = true };

    private static readonly Func<JsonPlace, DossierEvent?> Event = DossiersJson.EventReader(Regimes.Known);

    public static TheoryData<string> Kinds => [.. JsonNames<DossierEventKind>.Values.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Kinds))]
    public void The_members_of_an_event_are_listed(string kind) => IsListed(
        "dossiers.md", $"`{kind}`", Members($$"""{"type":"{{kind}}","?":1}""", json => Strict.Read(json, null, Event).Problems).Where(name => name.Trim('*') is not "type" and not "at"));

    [Fact]
    public void The_members_of_a_dossier_and_of_an_acknowledgement_are_listed()
    {
        IsListed("dossiers.md", "a dossier", Members("""{"?":1}""", json => Strict.Read(json, null, DossiersJson.DossierReader(Regimes.Known)).Problems));
        IsListed("dossiers.md", "an acknowledgement", Members("""{"?":1}""", json => Strict.Read(json, null, AcknowledgementsJson.One).Problems));
    }

    [Theory]
    [InlineData("agencies")]
    [InlineData("holdings")]
    [InlineData("substitutions")]
    public void The_members_of_the_file_of_agencies_are_listed(string list) => IsListed(
        "hosting.md", $"`{list}`", Members($$"""{"version":1,"{{list}}":[{"?":1}]}""", json => AgencyDirectoryJson.Read(Encoding.UTF8.GetString(json)).Problems, $"$.{list}[0]"));

    [Fact]
    public void The_file_of_agencies_that_is_shown_can_be_read()
    {
        var shown = Document("hosting.md").Split("### The file of agencies")[1].Split("```json")[1].Split("```")[0];

        Assert.Empty(AgencyDirectoryJson.Read(shown).Problems);
    }

    private static void IsListed(string document, string what, IEnumerable<string> members)
    {
        var written = string.Join(", ", members.Select(name => name[0] == '*' ? $"**`{name[1..]}`**" : $"`{name}`"));
        Assert.Contains($"| {what} | {(written.Length == 0 ? "none" : written)} |", Document(document), StringComparison.Ordinal);
    }

    private static string Document(string name)
    {
        using var reader = new StreamReader(typeof(MemberDocumentTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    // What a reader says of a member that it does not know names all others; those that it misses have to be there.
    private static IEnumerable<string> Members(string json, Func<byte[], ValueList<Problem>> read, string place = "$")
    {
        var problems = read(Encoding.UTF8.GetBytes(json));
        var unknown = Assert.Single(problems, problem => problem.Code == "json.member.unknown" && problem.Path == $"{place}['?']");
        return unknown.Message.English.Split("names are: ")[1].TrimEnd('.').Split(", ").Select(name => problems.Any(problem => problem.Path == $"{place}.{name}") ? $"*{name}" : name);
    }
}
