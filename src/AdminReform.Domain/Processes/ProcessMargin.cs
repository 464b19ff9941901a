using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>What the running steps of a dossier leave for the whole, at whatever moment it is asked.</summary>
/// <param name="Whole">When the whole is due.</param>
/// <param name="Hope">The last moment at which the whole can still be on time.</param>
/// <param name="Critical">The step that must have ended by then; where none runs before it, begun.</param>
/// <param name="Tight">The running step that is due later than it must end, the tightest of them; <see langword="null"/> where every one has the time of its limit.</param>
/// <param name="TightEnd">When that must end.</param>
internal readonly record struct ProcessMargin(DueMoment Whole, LocalDateTime Hope, int Critical, int? Tight, LocalDateTime TightEnd);
