namespace AdminReform.Deadlines;

/// <summary>How a date that an office set, promised on the slip or new with an apology, is read where it falls on a day off.</summary>
public enum SetDateReading
{
    /// <summary>As it is written: whoever sets a date has chosen it. The default; the proof tells that it is a day off.</summary>
    AsWritten = 0,

    /// <summary>It ends with the next working day, as the last day of a limit does (Bộ luật Dân sự 2015, art. 148.5).</summary>
    NextWorkingDay = 1,
}
