using AdminReform.Texts;

namespace AdminReform.Plans;

/// <summary>How one figure of an assessment was obtained.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Text">How, in words and numbers.</param>
public sealed record AssessmentStep(AssessmentFigure Figure, LocalizedText Text)
{
    /// <summary>Returns the figure and the English words.</summary>
    public override string ToString() => $"{Figure}: {Text.English}";
}
