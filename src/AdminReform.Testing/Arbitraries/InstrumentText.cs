namespace AdminReform.Testing.Arbitraries;

/// <summary>A text that is an instrument number or nearly one.</summary>
/// <param name="Value">The text.</param>
public sealed record InstrumentText(string Value);
