using AdminReform.Agencies;

namespace AdminReform.Rules.Escalation;

/// <summary>The ladders that ship with the library; an office replaces them with its own.</summary>
public static class Ladders
{
    /// <summary>A commune since 01/07/2025: the officer a working day before, the head of the one-stop a day after, the Chair three days after.</summary>
    public static Ladder Commune { get; } = new(
        "commune",
        [
            new("officer", -1, ResponsibilityStep.HandlingOfficer),
            new("one-stop-head", 1, ResponsibilityStep.HeadOfOneStop),
            new("chair", 3, ResponsibilityStep.HeadOfAgency),
        ]);
}
