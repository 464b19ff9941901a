namespace AdminReform.Deadlines;

/// <summary>How "at the latest 1 day before expiry" is read when that day is a day off.</summary>
public enum ApologyReading
{
    /// <summary>The calendar day before, whatever day it is: the words of the decree.</summary>
    Literal = 1,

    /// <summary>The last working day on or before that day, on which an office can still act.</summary>
    LastWorkingDayBefore = 2,
}
