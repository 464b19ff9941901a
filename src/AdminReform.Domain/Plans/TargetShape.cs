using AdminReform.Results;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>What a target asks for. The shapes are a closed list; each knows how it is assessed.</summary>
public abstract record TargetShape
{
    private protected TargetShape()
    {
    }

    /// <summary>The last day of the term; <see langword="null"/> where the target is words.</summary>
    public abstract LocalDate? By { get; }

    /// <summary>Whether the target is a number that can be scored.</summary>
    public virtual bool IsScored => true;

    internal abstract Result<TargetAssessment> Assess(AssessmentInput input);

    /// <summary>The shape with its goals in the unit of an indicator.</summary>
    internal virtual string TextIn(IndicatorUnit unit) => ToString() ?? "";
}
