using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>An instrument that amends or guides a regime (văn bản sửa đổi, hướng dẫn), as far as it is known.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Certainty">How surely its content is known; figures of an unread text are never taken into a regime.</param>
/// <param name="Note">What is known of it.</param>
public sealed record Amendment(InstrumentNumber Number, Certainty Certainty, LocalizedText Note)
{
    /// <summary>Returns the number, how surely it is known, and the note.</summary>
    public override string ToString() => $"{Number} ({Certainty}): {Note}";
}
