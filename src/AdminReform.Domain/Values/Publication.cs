using System.Globalization;
using NodaTime;

namespace AdminReform.Values;

/// <summary>Where a fact was read (nguồn): what was published, by whom, when.</summary>
/// <param name="Title">The title of the article, report or page.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">The day it appeared; <see langword="null"/> where the page does not say.</param>
public sealed record Publication(string Title, string Publisher, LocalDate? Date = null)
{
    /// <summary>Returns the title, the publisher and the date on one line.</summary>
    public override string ToString() =>
        $"{Title} ({Publisher}{(Date is { } date ? ", " + date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : "")})";
}
