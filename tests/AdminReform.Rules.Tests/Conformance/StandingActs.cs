using AdminReform.Deadlines;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>Duties and assessments from generated numbers, for suites that put them beside a caseload.</summary>
public static class StandingActs
{
    /// <summary>A duty due in July 2025, by day or by time, done before or after, or not at all; a few outside the calendar or on its last days.</summary>
    public static Duty Duty(string id, uint detail)
    {
        var due = (detail % 17) switch
        {
            0 => new LocalDate(9999, 12, 31),
            1 => new(1970, 1, 1),
            2 => new(2199, 12, 31),
            _ => new LocalDate(2025, 7, 3).PlusDays((int)(detail % 20)),
        };
        var done = detail % 3 == 0 ? new LocalDate(2025, 7, 3).PlusDays((int)(detail % 20)).AtMidnight().PlusHours((int)(detail % 200)) : (LocalDateTime?)null;
        return new(id, "commune", new("báo cáo", "report"), detail % 2 == 0 ? new DueMoment(due) : new DueMoment(due, new(10, 30)), done)
        {
            Rule = DutyRules.All[(int)(detail % 3)],
        };
    }

    /// <summary>A target in any of its statuses: whole, by year, or by tier and year.</summary>
    public static TargetAssessment Target(string target, uint detail, LocalDate at)
    {
        return (detail / 6 % 3) switch
        {
            0 => Part(detail, null, new(2025, 12, 31)),
            1 => Part(detail, null, new(2025, 12, 31)) with { Parts = Years(detail, "") },
            _ => Part(detail, null, new(2025, 12, 31)) with
            {
                Parts = [Part(detail, "city", new(2025, 12, 31)) with { Parts = Years(detail, "city, ") }, Part(detail / 5, "commune", new(2025, 12, 31))],
            },
        };

        ValueList<TargetAssessment> Years(uint statuses, string tier) =>
        [
            Part(statuses / 18, $"{tier}2023", new(2023, 12, 31)),
            Part(statuses / 108, $"{tier}2024", new(2024, 12, 31)) with { From = new(2024, 1, 1) },
            Part(statuses / 648, $"{tier}2025", new(2025, 12, 31)) with { From = new(2025, 1, 1) },
        ];

        TargetAssessment Part(uint status, string? name, LocalDate by) => new()
        {
            Target = target,
            Part = name is null ? null : new(name, name),
            At = at,
            By = by,
            Status = (TargetStatus)(status % 6),
            Goal = Threshold.AtLeast(Fraction.One),
        };
    }
}
