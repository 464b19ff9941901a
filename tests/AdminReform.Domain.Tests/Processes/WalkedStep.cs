using NodaTime;

namespace AdminReform.Processes;

/// <summary>A step of a walk.</summary>
internal sealed record WalkedStep(string Id, string Limit, LocalDateTime Since, string Due);
