using NodaTime;
using NodaTime.Text;

namespace AdminReform.Procedures;

/// <summary>A text that was read for a record of the starter catalogue.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Address">The address at which it was published.</param>
/// <param name="AsOf">The day of the copy that was read; <see langword="null"/> when only the day of publication is known.</param>
/// <param name="Published">The day on which it was published; <see langword="null"/> when it does not say.</param>
/// <param name="Copy">Where the copy that was read is kept, when it is not the address itself.</param>
public sealed record StarterSource(string Title, string Publisher, string Address, LocalDate? AsOf, LocalDate? Published = null, string? Copy = null)
{
    /// <summary>Returns the title, the publisher and the days.</summary>
    public override string ToString() =>
        $"{Title} ({Publisher}{Day(", published ", Published)}{Day(", as of ", AsOf)}) {Address}";

    private static string Day(string words, LocalDate? date) => date is { } day ? words + LocalDatePattern.Iso.Format(day) : "";
}
