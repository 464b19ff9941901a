using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Deadlines;

/// <summary>Why a segment is as it is, and on what ground.</summary>
internal sealed record TraceReason(LocalizedText Text, Citation? Source = null, LocalizedText? Ground = null);
