using AdminReform.Texts;

namespace AdminReform.Plans;

/// <summary>The names of the ways in which a target stands.</summary>
public static class TargetStatuses
{
    /// <summary>What a status is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the six.</exception>
    public static LocalizedText Name(this TargetStatus status) => status switch
    {
        TargetStatus.NotMeasured => new("chưa đo", "not measured"),
        TargetStatus.OnPath => new("đúng lộ trình", "on the path"),
        TargetStatus.OffPath => new("chậm lộ trình", "off the path"),
        TargetStatus.Met => new("đạt", "met"),
        TargetStatus.Missed => new("không đạt", "missed"),
        TargetStatus.Unreachable => new("không còn khả năng đạt", "unreachable"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There are six ways to stand, 0 to 5."),
    };
}
