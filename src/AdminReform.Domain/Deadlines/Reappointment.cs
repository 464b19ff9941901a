using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A new return date that an agency set with its apology (xin lỗi và hẹn lại ngày trả kết quả).</summary>
/// <remarks>How many of them have an effect is for the regime to say: <see cref="DeadlineCalculator.ReappointmentInForce"/>.</remarks>
/// <param name="ToldAt">When the citizen was told.</param>
/// <param name="NewDue">The new due moment.</param>
public sealed record Reappointment(LocalDateTime ToldAt, DueMoment NewDue)
{
    /// <summary>Returns the new due moment and when the citizen was told.</summary>
    public override string ToString() => $"re-appointed to {NewDue} (told {DayText.Of(ToldAt)})";
}
