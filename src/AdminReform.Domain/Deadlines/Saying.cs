namespace AdminReform.Deadlines;

/// <summary>What a clause of a text beside a limit says of it; what weighs more comes later.</summary>
internal enum Saying
{
    /// <summary>Nothing: it says how, where and when dossiers are filed, what is paid, or that a refusal has its reasons.</summary>
    Nothing,

    /// <summary>That the office settles the dossier within it.</summary>
    Plain,

    /// <summary>That days off are not counted, which is so of working days only.</summary>
    DaysOff,

    /// <summary>That it is the limit of a case, or of something that is not known.</summary>
    Case,

    /// <summary>More than is understood: that it can become longer, that something is not counted in it, a time whose sense is not certain.</summary>
    More,

    /// <summary>That it is another time than the limit: of a part of the work, of the applicant, of a posting, or one that may not be less.</summary>
    OtherTime,

    /// <summary>That it starts with something else than the receipt of the dossier.</summary>
    OtherStart,
}
