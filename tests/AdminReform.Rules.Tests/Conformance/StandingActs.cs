using AdminReform.Deadlines;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>Duties and assessments from generated numbers, for suites that put them beside a caseload.</summary>
public static class StandingActs
{
    /// <summary>A duty due in July 2025, by day or by time, done before or after, or not at all.</summary>
    public static Duty Duty(string id, uint detail)
    {
        var due = new LocalDate(2025, 7, 3).PlusDays((int)(detail % 20));
        var done = detail % 3 == 0 ? due.AtMidnight().PlusHours((int)(detail % 200)) : (LocalDateTime?)null;
        return new(id, "commune", new("báo cáo", "report"), detail % 2 == 0 ? new DueMoment(due) : new DueMoment(due, new(10, 30)), done)
        {
            Rule = DutyRules.All[(int)(detail % 3)],
        };
    }

    /// <summary>A target in any of its statuses.</summary>
    public static TargetAssessment Target(string target, uint detail, LocalDate at) => new()
    {
        Target = target,
        At = at,
        By = new(2025, 12, 31),
        Status = (TargetStatus)(detail % 6),
        Goal = Threshold.AtLeast(Fraction.One),
    };
}
