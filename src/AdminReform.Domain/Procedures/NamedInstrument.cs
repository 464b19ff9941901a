using AdminReform.Law;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Procedures;

/// <summary>An instrument as a record names it (căn cứ pháp lý): of <see cref="Instrument"/> one also knows from when it applies.</summary>
/// <param name="Number">Its number and symbol.</param>
/// <param name="Title">What the record calls it; <see langword="null"/> when it names the number alone.</param>
/// <param name="Issued">The day on which it was issued (ngày ban hành), which is not the first day of its force; <see langword="null"/> when not told.</param>
/// <param name="IssuedBy">Who issued it, as the record says.</param>
public sealed record NamedInstrument(InstrumentNumber Number, string? Title = null, LocalDate? Issued = null, string? IssuedBy = null)
{
    /// <summary>Returns the number and the day of issue.</summary>
    public override string ToString() => $"{Number}{(Issued is { } day ? $" of {LocalDatePattern.Iso.Format(day)}" : "")}";
}
