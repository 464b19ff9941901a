using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Rules.Simulation;

/// <summary>A notice that would have been told.</summary>
/// <param name="At">When; later than the notice's own moment where that was missed.</param>
/// <param name="Notice">The notice.</param>
public sealed record ToldNotice(LocalDateTime At, Notice Notice)
{
    /// <summary>Returns the moment and the notice.</summary>
    public override string ToString() => $"{At:uuuu-MM-dd'T'HH:mm:ss} {Notice}";
}
