using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using NodaTime;

namespace ProvinceMonitor;

/// <summary>Goes live with a caseload made up for the day; an office that has dossiers is left alone.</summary>
internal sealed class ProvinceCaseload(Office office, int count) : BackgroundService
{
    private const int Days = 12;

    private static readonly (string Procedure, string Field, int Limit)[] Work = [("1.001193", "Hộ tịch", 3), ("1.012753", "Đất đai", 10)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The province has a desk for its plans from the beginning.
        if ((await office.UnitsAsync(stoppingToken)).All(unit => unit == Agencies.Province))
        {
            await office.GoLiveAsync("seed", Dossiers(), stoppingToken);
        }
    }

    // Accepted one after the other over the last working days; most of those that are due have their result.
    private IEnumerable<Dossier> Dossiers()
    {
        var (today, calendar) = (office.Now.Date, office.Calculator.Time.Calendar);
        for (var number = 0; number < count; number++)
        {
            var (procedure, field, limit) = Work[number % Work.Length];
            var (unit, ago) = (Agencies.Unit(number), 1 + (number / Work.Length % Days));
            var day = calendar.PlusWorkingDays(today, -ago);
            var accepted = day.At(new LocalTime(8, 0)).PlusMinutes(number % 180);
            List<DossierEvent> events =
            [
                new Accepted(accepted, TimeLimit.WorkingDays(limit)), new Forwarded(accepted.PlusHours(1), unit, Agencies.Officer(number)),
                new StepRecorded(accepted.PlusHours(1), "2"),
            ];
            if (ago > limit && number % 7 > 1)
            {
                events.Add(new ResultReady(calendar.PlusWorkingDays(day, limit).At(new LocalTime(10, 0))));
            }

            var code = string.Create(CultureInfo.InvariantCulture, $"{unit}-{day:yyMMdd}-{number + 1:0000}");
            yield return Dossier.Replay(new DossierHeader(code, procedure, unit, unit, field, number % 4 == 0 ? Channel.Online : Channel.Counter, Code: DossierCode.Parse(code)), events);
        }
    }
}
