using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Office.Letters;

/// <summary>What is known of a dossier at the moment of a letter, and the parts that every letter has.</summary>
internal sealed class LetterDraft
{
    private static readonly LocalizedText NotSaid = new("không nêu", "not said");

    private readonly DeadlineTrace? _proof;
    private readonly Reappointment? _newDate;
    private readonly LocalDateTime _at;

    internal LetterDraft(Dossier known, LocalDateTime at, DeadlineCalculator calculator)
    {
        Known = known;
        _at = at;
        if (known.ToDeadlineFacts() is { } facts)
        {
            _proof = calculator.Explain(facts);
            _newDate = calculator.ReappointmentInForce(facts);
        }
    }

    internal Dossier Known { get; }

    /// <summary>The day, and what is not sure about it.</summary>
    internal LetterLine Due => new(new("Hạn trả kết quả", "Due"), _proof?.Deadline switch
    {
        { Due: { } due } deadline when deadline.IsProvisional => new($"{due} (tạm tính)", $"{due} (provisional)"),
        { Due: { } due } deadline when deadline.IsEstimated => new($"{due} (dự kiến)", $"{due} (an estimate)"),
        { Due: { } due } => new($"{due}", $"{due}"),
        { State: DeadlineState.Suspended } => new("sẽ tính khi hết tạm dừng", "set when the clock runs again"),
        _ => new("chưa xác định được", "not known"),
    });

    /// <summary>The due moment that a new date gives; <see langword="null"/> where the dossier is not due by it.</summary>
    internal DueMoment? DueBy(DueMoment newDate) =>
        newDate == _newDate?.NewDue && _proof!.Deadline is { Due: { } due } deadline && due > deadline.Original ? due : null;

    /// <summary>What the limit gave before the new date.</summary>
    internal LocalizedText First => _proof?.Deadline.Original is { } first ? new($"{first}", $"{first}") : new("chưa xác định được", "not known");

    /// <summary>The whole proof in one sentence.</summary>
    internal LocalizedText Sentence => _proof is null
        ? new("Chưa có thời hạn.", "No limit is known.")
        : new(_proof.InOneSentence(Language.Vietnamese), _proof.InOneSentence(Language.English));

    internal static LetterLine Line(string vietnamese, string english, string value) => new(new(vietnamese, english), new(value, value));

    internal static bool IsSaid(string? reason) => !string.IsNullOrWhiteSpace(reason);

    internal static LetterLine Reason(string vietnamese, string english, string? reason) =>
        new(new(vietnamese, english), IsSaid(reason) ? LocalizedText.Untranslated(reason!) : NotSaid);

    internal Letter Letter(LetterKind kind, LocalizedText title, ValueList<LetterLine> facts, ValueList<LocalizedText> body) => new(
        kind,
        Known.Id,
        _at,
        title,
        [
            Line("Hồ sơ", "Dossier", Known.Id),
            Line("Thủ tục", "Procedure", Known.Procedure),
            Line("Nơi tiếp nhận", "Received by", Known.ReceivingUnit),
            Line("Nơi giải quyết", "Resolved by", Known.ResolvingUnit),
            .. facts,
        ],
        body,
        kind == LetterKind.Stop || _proof is null ? [] : [.. _proof.Segments.Select(segment => new LocalizedText(segment.In(Language.Vietnamese), segment.In(Language.English)))]);
}
