using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using NodaTime;

namespace AdminReform.Hosting.Verifying;

/// <summary>A notice that was told, as it is kept.</summary>
/// <param name="Desk">The desk that told it.</param>
/// <param name="Notice">The notice.</param>
/// <param name="Replayed">As it came in the replay; <see langword="null"/> where it did not.</param>
/// <param name="IsSound">Whether it is as it came.</param>
/// <param name="At">When it came; where it did not, when it fell due.</param>
/// <param name="Silence">Whether it was told in no message.</param>
internal sealed record HeldNotice(DeskRow Desk, ToldNotice Notice, ReplayedNotice? Replayed, bool IsSound, LocalDateTime At, Silence Silence);

/// <summary>Whether a notice was told in no message.</summary>
internal enum Silence
{
    /// <summary>It was told in one.</summary>
    None,

    /// <summary>By other rules it had gone when the office was live, or it had not.</summary>
    Possible,

    /// <summary>It was.</summary>
    Certain,
}
