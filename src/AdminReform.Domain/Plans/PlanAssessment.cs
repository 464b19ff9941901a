using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>The targets of a plan, assessed on one day, and everything about the figures that was not understood.</summary>
/// <param name="Targets">The targets that could be assessed, in the order of the plan.</param>
/// <param name="Problems">Why the others could not, each with the target's id as its path; and figures and outlooks that belong to no target.</param>
public sealed record PlanAssessment(ValueList<TargetAssessment> Targets, ValueList<Problem> Problems)
{
    /// <summary>The assessment of a target; <see langword="null"/> where it could not be assessed or is not of the plan.</summary>
    public TargetAssessment? this[string target] => Targets.FirstOrDefault(assessment => assessment.Target == target);

    /// <summary>Returns how many were assessed and what was not understood.</summary>
    public override string ToString() => $"{Targets.Count} targets assessed, {Problems.Count} problems";
}
