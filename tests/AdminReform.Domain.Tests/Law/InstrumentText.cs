namespace AdminReform.Law;

/// <summary>A text that is an instrument number or nearly one.</summary>
public sealed record InstrumentText(string Value);
