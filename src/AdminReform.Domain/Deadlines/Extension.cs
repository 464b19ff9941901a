using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>The one new date that an agency may set with its apology (xin lỗi và hẹn lại ngày trả kết quả).</summary>
/// <param name="ToldAt">When the citizen was told.</param>
/// <param name="NewDue">The new due moment.</param>
public sealed record Extension(LocalDateTime ToldAt, DueMoment NewDue)
{
    /// <summary>Returns the new due moment and when the citizen was told.</summary>
    public override string ToString() => $"extended to {NewDue} (told {DayText.Of(ToldAt)})";
}
