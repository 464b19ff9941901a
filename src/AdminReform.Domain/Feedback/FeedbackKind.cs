namespace AdminReform.Feedback;

/// <summary>What feedback is about.</summary>
public enum FeedbackKind
{
    /// <summary>Conduct: delay, trouble, refusal, not keeping to the procedure (phản ánh về hành vi).</summary>
    Conduct = 1,

    /// <summary>A rule: it does not fit, contradicts another, costs too much (phản ánh về quy định).</summary>
    Rule = 2,

    /// <summary>A proposal (kiến nghị).</summary>
    Proposal = 3,
}
