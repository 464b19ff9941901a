using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;

namespace AdminReform.Rules.Escalation;

/// <summary>A commune with its people: the section's head handles dossiers too, the one-stop has no head for some days, the Chair is away for some.</summary>
internal static class Office
{
    internal static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly Validity Always = new(new(2025, 7, 1));

    internal static AgencyDirectory Directory { get; } = AgencyDirectory.Create(
        [
            new("province", new("Ủy ban nhân dân tỉnh", "Province"), AgencyKind.PeoplesCommittee, AgencyLevel.Province, Always),
            new("commune", new("Ủy ban nhân dân xã", "Commune"), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, Always) { Parent = "province" },
            new("resolving unit", new("Phòng Kinh tế", "Section"), AgencyKind.Section, AgencyLevel.Commune, Always) { Parent = "commune" },
            new("one-stop", new("Trung tâm Phục vụ hành chính công", "One-stop"), AgencyKind.OneStop, AgencyLevel.Commune, Always) { Parent = "commune" },
        ],
        [
            new("an", AgencyRole.Head, "resolving unit", Always),
            new("binh", AgencyRole.Head, "one-stop", new(new(2025, 7, 1), new(2025, 7, 15))),
            new("chi", AgencyRole.Head, "commune", Always),
            new("dung", AgencyRole.Head, "province", Always),
        ],
        [new("chi", "giang", new(new(2025, 7, 18), new(2025, 7, 20))), new("hoa", "an", new(new(2025, 7, 14), new(2025, 7, 14)))]).Value;

    /// <summary>The Chair of the province begins at 08:00 and closes at 17:00.</summary>
    internal static NoticeRouting Routing { get; } = new(Directory, new Dictionary<string, WorkingTime>
    {
        ["province"] = new(
            WorkingCalendars.VietnamCivilService,
            new OfficeHours(new DatedHours(new(2000, 1, 1), OfficeWeek.EveryDay(new OfficeDay(new OpenPeriod(new(8, 0), new(12, 0)), new OpenPeriod(new(13, 0), new(17, 0))))))),
    });

    /// <summary>A dossier accepted Tue 01/07/2025 at 09:00 with ten working days: due Tue 15/07/2025.</summary>
    internal static Dossier Dossier(string? officer, params DossierEvent[] later) => Dossiers.Dossier.Replay(
        new("d-1", "1.001193", "one-stop", "resolving unit", "civil status", Channel.Counter) { Officer = officer },
        [new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc")), .. later]);
}
