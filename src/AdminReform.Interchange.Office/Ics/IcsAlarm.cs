using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>A reminder of an entry of a calendar (nhắc việc).</summary>
/// <param name="At">When, on the wall clock of a Vietnamese office.</param>
/// <param name="Words">What it says.</param>
public sealed record IcsAlarm(LocalDateTime At, LocalizedText Words);
