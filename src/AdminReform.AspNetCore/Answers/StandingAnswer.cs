using System.Text.Json;
using AdminReform.Hosting.Reading;

namespace AdminReform.AspNetCore.Answers;

/// <summary>What stands until it is cleared.</summary>
internal sealed record StandingAnswer(
    string Unit, string? ReceivingUnit, string Id, string Kind, string Subject, string Since, Words Message, string? Rule, string? Severity, string? Due, JsonElement Conclusion)
{
    internal static StandingAnswer Of(StandingConclusion standing) => new(
        standing.Unit, standing.ReceivingUnit, standing.Id, standing.Kind, standing.Subject, AnswerJson.Moment(standing.Since), Words.Of(standing.Message), standing.Rule,
        standing.Severity is { } severity ? AnswerJson.Word(severity) : null, AnswerJson.Due(standing.Due), AnswerJson.Element(standing.Json));
}
