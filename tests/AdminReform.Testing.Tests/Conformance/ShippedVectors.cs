using System.Globalization;
using System.Reflection;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Testing.Conformance;

/// <summary>The document of vectors as the table that is counted by hand says it: days as plain days, and nothing that the library counted.</summary>
internal static class ShippedVectors
{
    private static readonly DateInterval Years = new(new(1995, 1, 1), new(2027, 12, 31));

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm dd/MM/uuuu");

    // The dossiers of the offices that read a text in their own way are all of these years.
    private static readonly DateInterval LastYears = new(new(2024, 1, 1), Years.End);

    private static readonly ConformanceOffice CivilService = new("civil-service", Plain(WorkingCalendars.VietnamCivilService, Years), OfficeHours.Common);

    private static readonly ConformanceOffice Lately = CivilService with { Calendar = Plain(WorkingCalendars.VietnamCivilService, LastYears) };

    internal static string File { get; } = Path.Combine(
        typeof(ShippedVectors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "RepositoryRoot").Value!,
        "src/AdminReform.Testing/Conformance/deadlines.json");

    internal static ConformanceSet FromTable()
    {
        var rows = CountingTable.All.Select(row => (Office: OfficeOf(row), Row: row)).ToList();
        return new(
            ValueList.From(Regimes.Known.All),
            ValueList.From(rows.Select(each => each.Office).Distinct()),
            ValueList.From(rows.Select(each => Vector(each.Row, each.Office.Name))));
    }

    private static ConformanceVector Vector(CountingTable.Row row, string office)
    {
        var (number, about) = (row.Case[..row.Case.IndexOf('.', StringComparison.Ordinal)], row.Case[(row.Case.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        return new($"table-{number.PadLeft(3, '0')}", office, EventsOf(row.Facts), Answer(row.Due), about, row.Reasons);
    }

    private static ConformanceOffice OfficeOf(CountingTable.Row row)
    {
        var office = row.ClosedOn is { } closed
            ? Lately with
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"closed-on-{closed:uuuu-MM-dd}"),
                Calendar = Lately.Calendar with { LocalDays = Lately.Calendar.LocalDays.With(new(closed, false, new("Trụ sở đóng cửa vì bão", "Closed by a storm"))) },
            }
            : CivilService;
        return row.Reading switch
        {
            "—" => office,
            "tháng 30 ngày" => Lately with { Name = "months-of-30-days", InterruptedMonths = MonthReading.ThirtyDays },
            "nhận sau giờ chốt tính từ ngày làm việc sau" => Lately with { Name = "starts-after-cut-off", StartPolicy = StartPolicy.NextWorkingDayAfterCutOff },
            _ => OfSaturday(row.Reading),
        };
    }

    private static ConformanceOffice OfSaturday(string reading)
    {
        var (calendar, hours) = CountingTable.OfficeOf(reading);
        var name = reading switch
        {
            "sáng thứ Bảy chỉ tiếp nhận" => "receives-on-saturday-mornings",
            "làm việc sáu ngày, nghỉ theo hoán đổi" => "six-days-with-swaps",
            "làm việc sáu ngày, không hoán đổi" => "six-days-without-swaps",
            "sáng thứ Bảy tính nửa ngày" => "saturday-counts-half",
            "sáng thứ Bảy không tính" => "saturday-hours-only",
            _ => throw new FormatException($"No office reads '{reading}'."),
        };
        return new(name, Plain(new WorkingCalendar(calendar), LastYears), hours);
    }

    private static ValueList<DossierEvent> EventsOf(DeadlineFacts facts)
    {
        var effects = facts.Interruptions.Where(pause => pause.Kind == InterruptionKind.Supplement).Select(pause => pause.Effect).Distinct().ToList();
        var accepted = new Accepted(facts.AcceptedAt, facts.Limit, Effect: effects.Count == 0 ? null : effects.Single(), IsNonTerritorial: facts.IsNonTerritorial);
        IEnumerable<DossierEvent> later =
        [
            .. facts.ReceivedAt is { } received ? [new ReceivedByCompetent(received)] : Array.Empty<DossierEvent>(),
            .. facts.Interruptions.SelectMany(EventsOf),
            .. facts.Reappointments.Select(moved => new Reappointed(moved.ToldAt, moved.NewDue)),
        ];
        return [accepted, .. later.OrderBy(each => each.At)];
    }

    private static IEnumerable<DossierEvent> EventsOf(Interruption pause)
    {
        yield return pause.Kind == InterruptionKind.Supplement ? new SupplementAsked(pause.From) : new DutyAsked(pause.From, SuspendsLimit: true);
        if (pause.To is { } to)
        {
            yield return pause.Kind == InterruptionKind.Supplement ? new Supplemented(to) : new DutyMet(to);
        }
    }

    private static ConformanceAnswer Answer(string written)
    {
        const string Estimated = " (dự kiến)";
        var text = written.Replace(Estimated, "", StringComparison.Ordinal);
        return text switch
        {
            "đang tạm dừng" => new(DeadlineState.Suspended),
            "chưa xác định" => new(DeadlineState.Undetermined),
            _ => new(
                DeadlineState.Running,
                Day.Parse(text).TryGetValue(default, out var day) ? new DueMoment(day) : DueMoment.At(Moment.Parse(text).Value),
                text != written),
        };
    }

    // The days that differ from the week, each with its reason, so that no other program needs the holiday law.
    private static CalendarDefinition Plain(WorkingCalendar calendar, DateInterval years) => new("civil-service", years)
    {
        Weeks = [.. calendar.Definition.Weeks.Select(week => new DatedWeek(week.From, week.Pattern))],
        LocalDays =
        [
            .. from date in Enumerable.Range(0, years.Length).Select(day => years.Start.PlusDays(day))
               let isWorked = calendar.IsWorkingDay(date)
               where isWorked != calendar.Definition.Weeks.Last(week => week.From <= date).Pattern.IsWorked(date.DayOfWeek)
               select new LocalDay(date, isWorked, calendar.Describe(date).Reason),
        ],
    };
}
