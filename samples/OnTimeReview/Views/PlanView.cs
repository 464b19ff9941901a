using AdminReform.Texts;
using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>A caseload held against the targets of a plan.</summary>
public sealed record PlanView
{
    /// <summary>The name by which the command line knows the plan.</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Why this plan, what was measured and what was not.</summary>
    public required LocalizedText Note { get; init; }

    /// <summary>Where the targets were read.</summary>
    public required string Source { get; init; }

    public required ValueList<TargetLine> Targets { get; init; }

    /// <summary>What could not be assessed, or belongs to no target.</summary>
    public ValueList<LocalizedText> Problems { get; init; } = [];

    /// <summary>The alerts of the review about these targets.</summary>
    public required ValueList<AlertLine> Alerts { get; init; }
}
