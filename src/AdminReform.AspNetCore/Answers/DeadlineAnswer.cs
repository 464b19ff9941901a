using AdminReform.Deadlines;

namespace AdminReform.AspNetCore.Answers;

/// <summary>When a dossier is due and why; of one that is not accepted there is only its state.</summary>
internal sealed record DeadlineAnswer(
    string State, string? Due, string? Original, string? Reappointed, bool IsProvisional, bool IsEstimated, string? Earliest, string? Latest, ProblemPart? Undetermined,
    Words? Sentence, IReadOnlyList<TracePart> Steps, IReadOnlyList<Words> Awaits)
{
    internal static DeadlineAnswer Of(DeadlineCalculator calculator, DeadlineFacts? facts)
    {
        // What cannot be told has no proof.
        var deadline = calculator.Calculate(facts);
        var trace = facts is null || deadline.State == DeadlineState.Undetermined ? null : calculator.Explain(facts);
        return new(
            AnswerJson.Word(deadline.State), AnswerJson.Due(deadline.Due), AnswerJson.Due(deadline.Original), AnswerJson.Due(deadline.Reappointed), deadline.IsProvisional,
            deadline.IsEstimated, AnswerJson.Due(deadline.Earliest), AnswerJson.Due(deadline.Latest), deadline.Undetermined is { } why ? ProblemPart.Of(why) : null,
            trace is null ? null : Words.Of(trace.InOneSentence), trace is null ? [] : [.. trace.Segments.Select(TracePart.Of)],
            facts is null || !deadline.IsProvisional ? [] : [.. calculator.Awaits(facts).Select(each => Words.Of(each.Name))]);
    }
}
