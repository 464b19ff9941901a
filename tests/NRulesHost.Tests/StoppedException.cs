namespace NRulesHost;

/// <summary>The process was ended.</summary>
public sealed class StoppedException : Exception;
