using System.Xml.Linq;

namespace Cookbook;

/// <summary>The types that one meets first have an example, and each example of the packages is what a document shows, which is compiled and run.</summary>
public sealed class ExampleTests
{
    private static readonly string[] MetFirst =
    [
        "Deadlines.TimeLimit", "Deadlines.DeadlineCalculator", "Deadlines.DeadlineFacts", "Deadlines.DeadlineTrace", "Deadlines.DueMoment", "Calendars.WorkingCalendar", "Calendars.CalendarDecision",
        "Calendars.OfficeWeek", "Calendars.WorkingTime", "Law.Regimes", "Procedures.StarterCatalogue", "Dossiers.Dossier", "Dossiers.DossierHeader", "Dossiers.Accepted", "Processes.ProcessClock",
        "OnTime.Caseload", "OnTime.OnTimeCheck", "Results.Result`1", "Reports.PeriodReport", "Reports.PublishedFigures", "Reports.Reconciliation", "Plans.Plan", "Plans.Target", "Rules.Review",
        "Rules.Monitor", "Rules.Findings.Finding", "Rules.Findings.DossierRule", "Rules.Catalogue.RuleCatalogue", "Rules.Policies.RulePolicy", "Rules.Policies.PolicyHistory",
        "Rules.Impact.CitationImpact", "Rules.Escalation.NoticeDigest", "Rules.NRules.AdminReformRules", "Rules.NRules.AdminReformSession", "Interchange.EventLogs.EventLogMapping",
        "Interchange.EventLogs.EventLogReader", "Interchange.Json.Dossiers.DossiersJson", "Interchange.Office.Tables.TableXlsx", "Hosting.Office", "Hosting.OfficeHosting",
        "Hosting.Commands.OfficeCommand", "Hosting.ConfigurationReadingExtensions", "AspNetCore.OfficeEndpoints", "EntityFrameworkCore.DossierRow", "Charts.DossierLifeChart",
        "Testing.Conformance.ConformanceSet",
    ];

    // The code of each example, by the member that has it.
    private static readonly ILookup<string, string> Examples = Directory.EnumerateFiles(AppContext.BaseDirectory, "AdminReform.*.xml")
        .SelectMany(file => XDocument.Load(file).Descendants("member")).SelectMany(member => member.Descendants("example"), (member, example) => (member, example))
        .ToLookup(each => each.member.Attribute("name")!.Value, each => Plain(each.example.Element("code")?.Value ?? ""));

    private static readonly string[] Shown =
        [.. Repository.Documents.SelectMany(Repository.Blocks).Where(block => block.Language is "csharp").Select(block => $"\n{Plain(block.Code)}\n")];

    public static TheoryData<string> Types => [.. MetFirst];

    [Theory, MemberData(nameof(Types))]
    public void A_type_that_one_meets_first_has_an_example(string type) => Assert.NotEmpty(Examples[$"T:AdminReform.{type}"]);

    [Fact]
    public void An_example_is_what_a_document_shows() => Assert.All(
        Examples,
        member => Assert.All(member, code => Assert.True(code.Length > 0 && Shown.Any(block => block.Contains($"\n{code}\n", StringComparison.Ordinal)), $"{member.Key}: no document shows\n{code}")));

    private static string Plain(string code) => string.Join('\n', code.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));
}
