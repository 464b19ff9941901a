using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;
using OnTimeReview.Reviewing;

namespace AdminReform.Browser.Pages;

/// <summary>Caseloads made up from a seed, in which something is late of every kind.</summary>
internal static class Caseloads
{
    internal static readonly LocalDateTime At = new(2026, 9, 16, 10, 30);

    private static readonly string[] Units =
    [
        "UBND phường Ngọc Hà", "UBND phường Cửa Nam", "UBND xã Minh Châu", "Sở Nông nghiệp và Môi trường", "Chi nhánh Văn phòng Đăng ký đất đai", "Sở Tư pháp",
    ];

    private static readonly (string Name, string Field, int Days)[] Procedures =
    [
        ("Đăng ký khai sinh", "Hộ tịch", 1), ("Cấp giấy xác nhận tình trạng hôn nhân", "Hộ tịch", 3), ("Đăng ký biến động quyền sử dụng đất", "Đất đai", 10),
        ("Cấp giấy phép xây dựng nhà ở riêng lẻ", "Xây dựng", 20),
    ];

    /// <summary>So many dossiers; those of them that are neither resolved nor in time are late by anything up to two months.</summary>
    internal static ReviewInput Of(int dossiers, int seed = 1, int percentResolved = 60)
    {
        var chance = new Random(seed);
        var calculator = OfficeCalculator.By(WorkingCalendars.VietnamCivilService);
        return new()
        {
            Heading = new()
            {
                Title = new("Hồ sơ một cửa của thành phố mẫu", "One-stop dossiers of a made-up city"),
                Source = new("hồ sơ tạo để thử", "dossiers made up for a test"),
                At = At,
                Calendar = new("lịch làm việc của công chức Việt Nam", "the Vietnamese civil service's calendar"),
            },
            At = At,
            Dossiers = [.. Enumerable.Range(1, dossiers).Select(number => Dossier(number, chance, percentResolved, calculator.Time.Calendar))],
            Calculator = calculator,
        };
    }

    private static Dossier Dossier(int number, Random chance, int percentResolved, WorkingCalendar calendar)
    {
        var unit = chance.Next(Units.Length);
        var (name, field, days) = Procedures[chance.Next(Procedures.Length)];
        var accepted = calendar.PlusWorkingDays(At.Date, -chance.Next(1, 60)).At(new LocalTime(8, 0)).PlusMinutes(chance.Next(200));
        List<DossierEvent> events = [new Accepted(accepted, TimeLimit.WorkingDays(days)), new Forwarded(accepted.PlusMinutes(20), Units[unit], $"Cán bộ {unit + 1}-{chance.Next(1, 4)}")];
        var ready = calendar.PlusWorkingDays(accepted.Date, Math.Max(1, days + chance.Next(-6, 5))).At(new LocalTime(15, 0));
        if (ready < At && chance.Next(100) < percentResolved)
        {
            events.Add(new ResultReady(ready));
        }
        else if (chance.Next(20) == 0 && accepted.PlusHours(3) < At)
        {
            events.Add(new Stopped(accepted.PlusHours(3), "Người nộp rút hồ sơ"));
        }

        return Dossiers.Dossier.Replay(new($"H26.{unit + 11}-{accepted.Date:yyMMdd}-{number:0000}", name, Units[unit], Units[unit], field, chance.Next(2) == 0 ? Channel.Online : Channel.Counter), events);
    }
}
