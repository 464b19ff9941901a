using AdminReform.Deadlines;
using AdminReform.Texts;

namespace AdminReform.AspNetCore.Answers;

/// <summary>One span of the proof of a deadline.</summary>
internal sealed record TracePart(string Step, string From, string? To, bool IsCounted, Words Line, Words Reason, Words Left, string? Provision)
{
    internal static TracePart Of(TraceSegment segment) => new(
        AnswerJson.Word(segment.Step), AnswerJson.Moment(segment.From), segment.To is { } to ? AnswerJson.Moment(to) : null, segment.IsCounted,
        Words.Of(segment.In), Words.Of(segment.Reason), Words.Of(segment.Balance.In), segment.Source?.In(Language.Vietnamese));
}
