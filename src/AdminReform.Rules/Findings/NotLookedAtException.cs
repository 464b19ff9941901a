using AdminReform.Results;

namespace AdminReform.Rules.Findings;

/// <summary>A rule does not look at all of a history, and so has no answer.</summary>
internal sealed class NotLookedAtException(Problem why) : Exception(why.Message.English)
{
    internal Problem Why => why;
}
