using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Letters;

/// <summary>Slips and letters about what happened to a dossier, from the same proof as its date.</summary>
/// <remarks>
/// Each tells of the last act of its kind that stands, a receipt of the acceptance that counts, as it was known then: a receipt has the date that was promised, whatever came
/// after. A dossier without such an act has none (<c>office.letter.no-act</c>). No letter has a day that its proof does not give.
/// </remarks>
public static class OfficeLetters
{
    /// <summary>That the dossier was accepted, and when it is due.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="calculator">What its date is worked out with.</param>
    public static Result<Letter> Receipt(Dossier dossier, DeadlineCalculator calculator) => Of<Accepted>(
        dossier,
        calculator,
        new("chưa được tiếp nhận", "was not accepted"),
        (accepted, draft) => draft.Letter(
            LetterKind.Receipt,
            new("Thông tin tiếp nhận hồ sơ", "Receipt of a dossier"),
            [
                LetterDraft.Line("Tiếp nhận lúc", "Accepted at", DayText.Of(accepted.At)),
                .. accepted.Limit is { } limit ? [new LetterLine(new("Thời hạn giải quyết", "Limit"), new(limit.In(Language.Vietnamese), limit.In(Language.English)))] : (LetterLine[])[],
                draft.Due,
            ],
            [draft.Sentence]),
        accepted => ReferenceEquals(accepted, dossier.Acceptance));

    /// <summary>What is to be supplemented.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="calculator">What its date is worked out with.</param>
    public static Result<Letter> SupplementRequest(Dossier dossier, DeadlineCalculator calculator) => Of<SupplementAsked>(
        dossier,
        calculator,
        new("chưa bị yêu cầu bổ sung", "was never asked for a supplement"),
        (asked, draft) => draft.Letter(
            LetterKind.SupplementRequest,
            new("Đề nghị bổ sung hồ sơ", "Request to supplement a dossier"),
            [
                LetterDraft.Line("Đề nghị lúc", "Asked at", DayText.Of(asked.At)),
                .. LetterDraft.IsSaid(asked.Reason) ? [LetterDraft.Reason("Nội dung cần bổ sung", "What is missing", asked.Reason)] : (LetterLine[])[],
                draft.Due,
            ],
            [
                LetterDraft.IsSaid(asked.Reason)
                    ? new("Đề nghị ông/bà bổ sung hồ sơ theo nội dung nêu trên.", "Please supplement the dossier as said above.")
                    : new("Đề nghị ông/bà bổ sung hồ sơ; nội dung cần bổ sung không có trong dữ liệu.", "Please supplement the dossier; what is missing is not on record."),
                draft.Known.AcceptedAt is null
                    ? new("Hồ sơ chưa được tiếp nhận nên thời hạn giải quyết chưa bắt đầu.", "The dossier is not accepted yet, so its limit has not begun.")
                    : draft.Sentence,
            ]));

    /// <summary>That it will be late, an apology, and the new date by which it is then due.</summary>
    /// <remarks>
    /// A new date by which the dossier is not due is promised in no letter (<c>office.letter.no-effect</c>): one more than the regime allows, one no later than the first due
    /// moment, one set while the clock stands still, or where nothing is known of a limit. <see cref="Dossier.AsOf"/> gives the letter of an earlier one.
    /// </remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="calculator">What its date is worked out with.</param>
    public static Result<Letter> Apology(Dossier dossier, DeadlineCalculator calculator) => Of<Reappointed>(
        dossier,
        calculator,
        new("chưa được hẹn lại ngày trả", "was given no new date"),
        (moved, draft) => draft.Letter(
            LetterKind.Apology,
            new("Xin lỗi và hẹn lại ngày trả kết quả", "An apology and a new date"),
            [
                LetterDraft.Line("Báo lúc", "Told at", DayText.Of(moved.At)),
                new(new("Hạn ban đầu", "First due"), draft.First),
                LetterDraft.Line("Hẹn lại", "New date", $"{draft.DueBy(moved.NewDue)}"),
                LetterDraft.Reason("Lý do", "Reason", moved.Reason),
            ],
            [
                new(
                    $"Hồ sơ chưa giải quyết xong đúng hạn. Cơ quan xin lỗi ông/bà và hẹn trả kết quả vào {draft.DueBy(moved.NewDue)}.",
                    $"The dossier will not be finished in time. The agency apologises and will return the result by {draft.DueBy(moved.NewDue)}."),
                draft.Sentence,
            ]),
        refuse: (moved, draft) => draft.DueBy(moved.NewDue) is not null ? null : Problem.Of(
            "office.letter.no-effect",
            $"Ngày hẹn lại {moved.NewDue} của hồ sơ {dossier.Id} không có hiệu lực nên không có thư; hạn trả kết quả khi đó: {draft.Due.Value.Vietnamese}.",
            $"The new date {moved.NewDue} of the dossier {dossier.Id} has no effect, so there is no letter; due at that time: {draft.Due.Value.English}.",
            dossier.Id));

    /// <summary>That it is no longer dealt with: stopped, at the applicant's wish where the record has it, or closed because it was not supplemented.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="calculator">What its date is worked out with.</param>
    public static Result<Letter> Stop(Dossier dossier, DeadlineCalculator calculator) => Of<DossierEvent>(
        dossier,
        calculator,
        new("chưa bị dừng hay đóng", "was neither stopped nor closed"),
        (end, draft) => draft.Letter(
            LetterKind.Stop,
            new("Dừng giải quyết hồ sơ", "A dossier is no longer dealt with"),
            [LetterDraft.Line("Từ lúc", "Since", DayText.Of(end.At)), LetterDraft.Reason("Lý do", "Reason", (end as Stopped)?.Reason)],
            [
                end is Closed ? new("Hồ sơ không được bổ sung trong thời hạn nên được đóng.", "The dossier was not supplemented in time and is closed.")
                    : draft.Known.IsWithdrawn ? new("Cơ quan dừng giải quyết hồ sơ theo đề nghị của ông/bà.", "The agency stops dealing with the dossier, as you wished.")
                    : new("Cơ quan dừng giải quyết hồ sơ.", "The agency stops dealing with the dossier."),
            ]),
        act => act is Stopped or Closed);

    private static Result<Letter> Of<T>(
        Dossier dossier, DeadlineCalculator calculator, LocalizedText why, Func<T, LetterDraft, Letter> write, Func<T, bool>? isIt = null, Func<T, LetterDraft, Problem?>? refuse = null)
        where T : DossierEvent
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(calculator);
        if (dossier.StandingEvents.OfType<T>().LastOrDefault(act => isIt is null || isIt(act)) is not { } last)
        {
            return Result<Letter>.Conflict([Problem.Of("office.letter.no-act", $"Hồ sơ {dossier.Id} {why.Vietnamese}.", $"The dossier {dossier.Id} {why.English}.", dossier.Id)]);
        }

        // What was taken back later was never so, also at the moment of the letter.
        var draft = new LetterDraft(Dossier.Replay(dossier.Header, dossier.StandingEvents).AsOf(last.At), last.At, calculator);
        return refuse?.Invoke(last, draft) is { } problem ? Result<Letter>.Conflict([problem]) : Result.Of(write(last, draft));
    }
}
