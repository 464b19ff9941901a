using System.Text.RegularExpressions;

namespace AdminReform.House.Purity;

/// <summary>A day of the law is declared once, as data with its source; code asks it.</summary>
public sealed partial class DayTests
{
    // What declares days: the law, the calendars, plans and reports as they were published; and, last, days that are no law.
    private static readonly string[] Declared =
    [
        "src/AdminReform.Domain/Law/Instruments.cs", "src/AdminReform.Domain/Calendars/VietnamHolidays.cs", "src/AdminReform.Domain/Calendars/VietnamDecisions.cs",
        "src/AdminReform.Domain/Calendars/VietnameseLunarCalendar.cs", "src/AdminReform.Domain/Indices/ServiceScoreCards.cs",
        "src/AdminReform.Domain/Plans/HanoiPlan136.cs", "src/AdminReform.Domain/Plans/ResolutionPlan76.cs", "src/AdminReform.Domain/Information/BaDinhInformation.cs",
        "src/AdminReform.Domain/Information/HanoiInformation105.cs", "src/AdminReform.Domain/Information/BinhPhuocInformation96.cs",
        "src/AdminReform.Domain/Information/KnownStatements.cs", "src/AdminReform.Domain/Processes/StarterProcesses.cs",
        "src/AdminReform.Domain/Procedures/PlainTime.cs", "src/AdminReform.Domain/Calendars/WorkingCalendars.cs", "src/AdminReform.Domain/Dossiers/DossierFold.cs",
    ];

    // Spans from which days are drawn for tests.
    private const string Drawn = "src/AdminReform.Testing/Arbitraries/";

    // An example in a document of a member draws a day as a test does.
    [Fact]
    public void No_other_code_holds_a_day_of_the_law() =>
        House.NoFaults(
            from file in House.Files("src", ".cs")
            where !Declared.Contains(House.Relative(file)) && !House.Relative(file).StartsWith(Drawn, StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where Day().IsMatch(line) && !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
            select $"{House.Relative(file)}: {line.Trim()}");

    [GeneratedRegex(@"\b(?:new|LocalDate|By|On)\((?:19|20)\d\d, \d{1,2}, \d{1,2}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
