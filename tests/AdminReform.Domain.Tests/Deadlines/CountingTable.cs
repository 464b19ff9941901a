using System.Globalization;
using System.Text.RegularExpressions;
using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Deadlines;

/// <summary>The table of dossiers that are counted by hand: docs/bang-tinh-thoi-han.md, read as it stands there.</summary>
public static partial class CountingTable
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("dd/MM/uuuu HH:mm");

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    public static IReadOnlyList<Row> All { get; } = [.. Read()];

    /// <summary>One dossier, and what the table says of it.</summary>
    public sealed record Row(string Case, string? Regime, DeadlineFacts Facts, LocalDate? ClosedOn, string Reading, string Due, string Reasons)
    {
        public override string ToString() => Case;
    }

    private static IEnumerable<Row> Read()
    {
        using var file = new StreamReader(typeof(CountingTable).Assembly.GetManifestResourceStream("bang-tinh-thoi-han.md")!);
        foreach (var line in file.ReadToEnd().ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is ["", var number, var about, var regime, var accepted, var limit, var events, var reading, var due, var reasons, ""]
                && int.TryParse(number, CultureInfo.InvariantCulture, out _))
            {
                var facts = new DeadlineFacts(Moment.Parse(accepted).Value, TimeLimit.Parse(limit));
                var closed = Closed().Match(events);
                facts = events == "—" || closed.Success ? facts : events.Split("; ").Aggregate(facts, With);
                LocalDate? closedOn = closed.Success ? Day.Parse(closed.Groups["day"].Value).Value : null;
                yield return new($"{number}. {about}", regime == "—" ? null : regime, facts, closedOn, reading, due, reasons);
            }
        }
    }

    private static readonly OfficeDay Morning = new(new OpenPeriod(new(7, 30), new(11, 30)));

    /// <summary>The calendar and the hours that a reading of the table means; the usual ones where it is about something else.</summary>
    internal static (CalendarDefinition Calendar, OfficeHours Hours) OfficeOf(string reading)
    {
        var civil = WorkingCalendars.VietnamCivilService.Definition;
        var sixDays = civil with
        {
            Name = "six-days",
            Weeks = [new(civil.Weeks[0].From, WeekPattern.MondayToSaturday)],
            SwapsOnWorkedDays = reading == "làm việc sáu ngày, không hoán đổi" ? SwapsOnWorkedDays.LeaveOut : SwapsOnWorkedDays.TakeTheDayOff,
        };
        return reading switch
        {
            "sáng thứ Bảy chỉ tiếp nhận" => (civil, On(DayCount.ReceptionOnly)),
            "làm việc sáu ngày, nghỉ theo hoán đổi" or "làm việc sáu ngày, không hoán đổi" => (sixDays, OfficeHours.Common),
            "sáng thứ Bảy tính nửa ngày" => (sixDays, On(DayCount.Half)),
            "sáng thứ Bảy không tính" => (sixDays, On(DayCount.HoursOnly)),
            _ => (civil, OfficeHours.Common),
        };

        static OfficeHours On(DayCount counts) => OfficeHours.Always(OfficeWeek.EveryDay(OfficeDay.Common).With(IsoDayOfWeek.Saturday, Morning with { Counts = counts }));
    }

    private static DeadlineFacts With(DeadlineFacts facts, string happened)
    {
        if (Wait().Match(happened) is { Success: true } wait)
        {
            var kind = wait.Groups["kind"].Value == "bổ sung" ? InterruptionKind.Supplement : InterruptionKind.FinancialDuty;
            SupplementEffect? effect = wait.Groups["effect"].Value switch { "tiếp" => SupplementEffect.Resume, "lại" => SupplementEffect.Restart, _ => null };
            LocalDateTime? to = wait.Groups["to"].Value == "chưa xong" ? null : Moment.Parse(wait.Groups["to"].Value).Value;
            return facts with { Interruptions = facts.Interruptions.With(new(kind, Moment.Parse(wait.Groups["from"].Value).Value, to, effect)) };
        }

        if (NewDate().Match(happened) is { Success: true } set)
        {
            var reappointment = new Reappointment(Moment.Parse(set.Groups["told"].Value).Value, new DueMoment(Day.Parse(set.Groups["due"].Value).Value));
            return facts with { Reappointments = facts.Reappointments.With(reappointment) };
        }

        return Elsewhere().Match(happened) is { Success: true } elsewhere
            ? facts with { IsNonTerritorial = true, ReceivedAt = elsewhere.Groups["at"] is { Success: true } at ? Moment.Parse(at.Value).Value : null }
            : throw new FormatException($"'{happened}' is nothing that happens to a dossier.");
    }

    [GeneratedRegex(@"^(?<kind>bổ sung|nghĩa vụ tài chính) (?<from>[\d/]+ [\d:]+) – (?<to>chưa xong|[\d/]+ [\d:]+)(?:, tính (?<effect>tiếp|lại))?$")]
    private static partial Regex Wait();

    [GeneratedRegex(@"^trụ sở đóng cửa (?<day>[\d/]+) vì bão$")]
    private static partial Regex Closed();

    [GeneratedRegex(@"^hẹn lại (?<told>[\d/]+ [\d:]+) đến (?<due>[\d/]+)$")]
    private static partial Regex NewDate();

    [GeneratedRegex(@"^phi địa giới, (?:chưa nhận|cơ quan có thẩm quyền nhận (?<at>[\d/]+ [\d:]+))$")]
    private static partial Regex Elsewhere();
}
