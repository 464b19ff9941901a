namespace AdminReform.OnTime;

/// <summary>How the end of a dossier is compared with its due moment.</summary>
public enum LatenessReading
{
    /// <summary>
    /// As the term ends (Civil Code 2015, arts. 147–148): at 24:00 for a limit in days or longer, at the minute for a limit in hours. The default.
    /// </summary>
    Term = 1,

    /// <summary>By date only: a limit in hours, too, ends with its day. What most one-stop registers print.</summary>
    Day = 2,

    /// <summary>By instant: a term that ends with a day ends when the office closes on it. Stricter than the law; some systems count so.</summary>
    Instant = 3,
}
