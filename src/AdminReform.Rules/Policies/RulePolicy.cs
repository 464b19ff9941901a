using AdminReform.Deadlines;
using AdminReform.Rules.Escalation;

namespace AdminReform.Rules.Policies;

/// <summary>What an office sets for itself (chính sách): thresholds, switches, severities, and who is told when. No text of law fixes these.</summary>
public sealed record RulePolicy
{
    /// <summary>Two working days of warning, every rule on, and the ladder of a commune since 01/07/2025.</summary>
    public static RulePolicy Default { get; } = new();

    /// <summary>How many working days before the due day a dossier counts as due soon. At least 1.</summary>
    public int DueSoonWorkingDays { get; init; } = 2;

    /// <summary>What to do where the last day for an apology is a day off.</summary>
    public ApologyReading Apology { get; init; } = ApologyReading.LastWorkingDayBefore;

    /// <summary>The ladder of notices.</summary>
    public Ladder Ladder { get; init; } = Ladders.Commune;
}
