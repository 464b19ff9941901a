using AdminReform.Deadlines;
using AdminReform.Law;

namespace AdminReform.Procedures;

/// <summary>How a supplement (bổ sung hồ sơ) may be asked for, and what it does to the limit.</summary>
/// <param name="Effect">What it does to the limit.</param>
/// <param name="AtMost">How many times it may be asked for; <see langword="null"/> when the procedure sets no bound, which the check reports.</param>
/// <param name="AnswerWithin">The time that the applicant has; <see langword="null"/> when that of the one-stop mechanism applies.</param>
/// <param name="NoticeWithin">
/// The time from reception within which it is asked for; <see langword="null"/> when that of the one-stop mechanism applies (61/2018/NĐ-CP art. 19.4
/// and 118/2025/NĐ-CP art. 19.5 leave another one to the procedure's own law).
/// </param>
public sealed record SupplementTerms(SupplementEffect Effect, int? AtMost = 1, TimeLimit? AnswerWithin = null, TimeLimit? NoticeWithin = null)
{
    /// <summary>Returns the effect, the bound and the time.</summary>
    public override string ToString() =>
        $"{Effect}, {(AtMost is { } times ? $"at most {times}" : "unbounded")}{(AnswerWithin is null ? "" : $", within {AnswerWithin}")}{(NoticeWithin is null ? "" : $", asked within {NoticeWithin}")}";
}
