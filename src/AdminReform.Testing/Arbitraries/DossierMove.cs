namespace AdminReform.Testing.Arbitraries;

/// <summary>A step of a generated history.</summary>
/// <param name="Choice">Which act.</param>
/// <param name="Minutes">How long after the one before; negative where time runs backwards.</param>
/// <param name="Detail">What its details are chosen by.</param>
public sealed record DossierMove(int Choice, int Minutes, int Detail);
