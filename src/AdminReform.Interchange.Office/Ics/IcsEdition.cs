using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>A calendar as it was written.</summary>
/// <param name="Text">The file (.ics), to be kept as UTF-8 and handed in when it is written the next time.</param>
/// <param name="Told">What could not be written as it was given: <c>office.calendar.twice</c>.</param>
public sealed record IcsEdition(string Text, ValueList<Problem> Told)
{
    /// <summary>Returns how long the text is and how much was told.</summary>
    public override string ToString() => $"{Text.Length} characters, {Told.Count} problems";
}
