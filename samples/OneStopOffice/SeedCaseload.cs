using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using NodaTime;

namespace OneStopOffice;

/// <summary>Goes live with a caseload made up for the day on which the office first starts; an office that has dossiers is left alone.</summary>
/// <remarks>Of 48 dossiers, or as many as <c>--dossiers</c> says.</remarks>
public sealed class SeedCaseload(Office office, IConfiguration configuration) : BackgroundService
{
    private const int Usual = 48;

    private static readonly (string Unit, string Procedure, string Field, int Days, string[] Officers)[] Work =
    [
        ("H26.12", "1.001193", "Hộ tịch", 3, ["officer-an", "officer-binh"]),
        ("H26.12", "2.000815", "Chứng thực", 2, ["officer-binh"]),
        ("H26.21", "1.012753", "Đất đai", 10, ["officer-chi", "officer-dung"]),
    ];

    /// <summary>Each procedure with its unit and its limit in working days.</summary>
    public static IEnumerable<(string Unit, string Procedure, int Days)> Procedures => Work.Select(work => (work.Unit, work.Procedure, work.Days));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if ((await office.DossiersAsync(cancellation: stoppingToken)).Count == 0)
        {
            await office.GoLiveAsync("seed", Dossiers(configuration.GetValue("dossiers", Usual), office.Now, office.Calculator.Time.Calendar), stoppingToken);
        }
    }

    // Accepted one after the other over the last sixteen working days; most of those that are due have their result.
    private static IEnumerable<Dossier> Dossiers(int count, LocalDateTime now, WorkingCalendar calendar)
    {
        for (var number = 1; number <= count; number++)
        {
            var (unit, procedure, field, days, officers) = Work[number % Work.Length];
            var day = calendar.PlusWorkingDays(now.Date, -1 - (number % 16));
            var accepted = day.At(new LocalTime(8, 0)).PlusMinutes(7 * (((number - 1) % Usual) + 1));
            var code = $"{unit}-{day:yyMMdd}-{number:0000}";
            List<DossierEvent> events =
            [
                new Accepted(accepted, TimeLimit.WorkingDays(days)), new Forwarded(accepted.PlusHours(1), unit, officers[number % officers.Length]),
                new StepRecorded(accepted.PlusHours(1), OfficeProcesses.Handling),
            ];
            if (number % 16 > days && number % 5 > 1)
            {
                events.Add(new ResultReady(calendar.PlusWorkingDays(day, days).At(new LocalTime(10, 0))));
            }

            yield return Dossier.Replay(
                new DossierHeader(code, procedure, unit, unit, field, number % 4 == 0 ? Channel.Online : Channel.Counter, Code: DossierCode.Parse(code)), events);
        }
    }
}
