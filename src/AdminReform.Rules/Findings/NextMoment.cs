using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>The next moment at which something could change, where there is one.</summary>
internal static class NextMoment
{
    /// <summary>The earlier of two moments, where none is later than any.</summary>
    internal static LocalDateTime? Earlier(LocalDateTime? left, LocalDateTime? right) =>
        left is not { } a ? right
        : right is not { } b ? left
        : a <= b ? a : b;
}
