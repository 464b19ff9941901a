namespace AdminReform.Interchange.EventLogs;

/// <summary>A packed file grows out of all proportion.</summary>
internal sealed class GrowthException() : IOException("The packed file grows out of all proportion.");
