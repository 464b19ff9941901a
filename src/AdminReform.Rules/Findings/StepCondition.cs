using AdminReform.Texts;

namespace AdminReform.Rules.Findings;

/// <summary>What a step must be for a rule to hold, in words and as a test.</summary>
/// <param name="Words">The condition.</param>
/// <param name="Holds">Whether it holds; pure.</param>
internal sealed record StepCondition(LocalizedText Words, StepTest Holds);

/// <summary>Whether a condition holds for a step; pure.</summary>
internal delegate bool StepTest(in StepLook look);
