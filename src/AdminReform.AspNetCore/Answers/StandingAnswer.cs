using System.Text.Json;

namespace AdminReform.AspNetCore.Answers;

/// <summary>What stands until it is cleared, for those who describe the endpoints; the conclusion writes itself.</summary>
internal sealed record StandingAnswer(
    string Unit, string? ReceivingUnit, string Id, string Kind, string Subject, string Since, Words Message, string? Rule, string? Severity, string? Due, JsonElement Conclusion);
