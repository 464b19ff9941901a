using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A stretch of a day during which an office is open (buổi làm việc): the opening belongs to it, the closing does not.</summary>
public sealed record OpenPeriod
{
    /// <summary>Makes a period from opening and closing; a closing of 00:00 is the end of the day, 24:00.</summary>
    /// <exception cref="ArgumentException">The period ends before or when it begins.</exception>
    public OpenPeriod(LocalTime opening, LocalTime closing)
    {
        if (closing <= opening && closing != LocalTime.Midnight)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"An office that opens at {opening:HH:mm} cannot close at {closing:HH:mm} of the same day."), nameof(closing))
            .InVietnamese(FormattableString.Invariant($"Cơ quan mở cửa lúc {opening:HH:mm} không thể đóng cửa lúc {closing:HH:mm} cùng ngày."));
        }

        Opening = opening;
        Closing = closing;
    }

    /// <summary>When it opens.</summary>
    public LocalTime Opening { get; }

    /// <summary>When it closes; 00:00 is the end of the day.</summary>
    public LocalTime Closing { get; }

    /// <summary>How long it is.</summary>
    public Duration Length => Duration.FromNanoseconds(End - Start);

    internal long Start => Opening.NanosecondOfDay;

    internal long End => Closing == LocalTime.Midnight ? NodaConstants.NanosecondsPerDay : Closing.NanosecondOfDay;

    /// <summary>Returns opening and closing.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Opening:HH:mm}–{(Closing == LocalTime.Midnight ? "24:00" : FormattableString.Invariant($"{Closing:HH:mm}"))}");
}
