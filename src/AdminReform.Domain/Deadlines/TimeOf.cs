namespace AdminReform.Deadlines;

/// <summary>What a number of a text is the time of.</summary>
internal enum TimeOf
{
    /// <summary>It is no time by itself: an end of a range, a part of a longer time, an hour of the day.</summary>
    None,

    /// <summary>Of something else, or it is not certain of what.</summary>
    Other,

    /// <summary>Of a part of the office's work.</summary>
    Part,

    /// <summary>Of a case: the office settles dossiers of that case within it.</summary>
    Case,

    /// <summary>The office settles the dossier within it.</summary>
    Whole,
}
