using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>A conclusion came or went (thay đổi).</summary>
/// <param name="At">The moment at which it did.</param>
/// <param name="Kind">Whether it came or went.</param>
/// <param name="Conclusion">The conclusion.</param>
public sealed record Change(LocalDateTime At, ChangeKind Kind, Conclusion Conclusion)
{
    /// <summary>Returns the moment, what happened and the id.</summary>
    public override string ToString() => $"{At:uuuu-MM-dd'T'HH:mm:ss} {Kind} {Conclusion.Id}";
}
