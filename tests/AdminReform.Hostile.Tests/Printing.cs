using System.Text.RegularExpressions;
using AdminReform.Calendars;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Reports;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Rendering;
using OnTimeReview.Rendering.Html;
using OnTimeReview.Rendering.Terminal;
using OnTimeReview.Reviewing;
using OnTimeReview.Views;
using Spectre.Console;

namespace AdminReform.Hostile;

/// <summary>Nothing that is printed of an import does anything but stand there.</summary>
internal static partial class Printing
{
    private static readonly LocalDateTime At = new(2026, 7, 20, 8, 0);
    private static readonly Deadlines.DeadlineCalculator Calculator = OfficeCalculator.By(WorkingCalendars.VietnamCivilService);

    internal static void Check(EventLogImport import)
    {
        var caseload = Caseload.At(At, import.Dossiers, Calculator);
        var report = PeriodReport.Of(caseload, ReportingPeriod.Month(2026, 7), CountingPolicy.Default);
        CheckSheet(ReportCsv.ToText(report, Language.English, ReportBreakdown.AgencyAndField));
        CheckPage(ReportHtml.ToText(report, Language.Vietnamese, ReportBreakdown.AgencyAndField));
        var view = View(import);
        CheckPage(Page.Draw(view, new Words(Language.English)));
        CheckTerminal(view);
    }

    private static ReviewView View(EventLogImport import)
    {
        var name = import.Dossiers.Count > 0 ? import.Dossiers[0].ResolvingUnit : "—";
        return ReviewBuild.Run(new ReviewInput
        {
            Heading = new Heading { Title = new(name, name), Source = new(name, name), At = At, Calendar = new(name, name) },
            At = At,
            Dossiers = import.Dossiers,
            Calculator = Calculator,
            Rejected = ValueList.From(import.Rejected.Select(row => new RejectedLine(row.Line, row.Column, row.Dossier, row.Problem.Code, row.Problem.Message))),
            RejectedDossiers = import.RejectedDossiers,
            Reading = new() { UnmappedActivities = ValueList.From(import.UnmappedActivities.Select(activity => new UnmappedLine(activity.Text, activity.Rows))) },
        });
    }

    /// <summary>No cell is a formula, and the sheet has as many cells in each row as its heading.</summary>
    private static void CheckSheet(string sheet)
    {
        Assert.DoesNotContain(sheet, sign => char.IsControl(sign) && sign is not ('\r' or '\n' or '\t'));
        foreach (Match cell in Cell().Matches(sheet))
        {
            Assert.False(cell.Value.Trim('"').Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell.Value.TrimStart('"').FirstOrDefault('x'), StringComparison.Ordinal), cell.Value);
        }
    }

    private static void CheckPage(string page)
    {
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(page, sign => char.IsControl(sign) && sign is not ('\r' or '\n' or '\t'));
    }

    private static void CheckTerminal(ReviewView view)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 120;
        new Tables(console, new Words(Language.Vietnamese)).Show(view);
        Assert.DoesNotContain(output.ToString(), sign => (char.IsControl(sign) && sign != '\n') || sign is '\u202E' or '\u2028');
    }

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"|[^,\r\n]+")]
    private static partial Regex Cell();
}
