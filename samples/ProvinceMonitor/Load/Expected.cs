using NodaTime;

namespace ProvinceMonitor.Load;

/// <summary>A notice that somebody must be told of.</summary>
/// <param name="Dossier">The dossier, which has no result.</param>
/// <param name="Unit">Who has it.</param>
/// <param name="Moment">When it is due, and the head is told.</param>
internal sealed record Expected(string Dossier, string Unit, LocalDateTime Moment);
