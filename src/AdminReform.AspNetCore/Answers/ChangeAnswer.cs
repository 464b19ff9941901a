using AdminReform.Hosting.Reading;

namespace AdminReform.AspNetCore.Answers;

/// <summary>A conclusion came or went.</summary>
internal sealed record ChangeAnswer(long Number, string At, string Change, string Origin, StandingAnswer Conclusion)
{
    internal static ChangeAnswer Of(StandingChange change) => new(
        change.Number, AnswerJson.Moment(change.At), AnswerJson.Word(change.Kind), AnswerJson.Word(change.Origin), StandingAnswer.Of(change.Conclusion));
}
