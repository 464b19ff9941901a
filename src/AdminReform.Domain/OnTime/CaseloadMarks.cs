namespace AdminReform.OnTime;

/// <summary>What is so, or not, of a dossier in <see cref="CaseloadFacts"/>.</summary>
[Flags]
internal enum CaseloadMarks : ushort
{
    None = 0,
    IsOnline = 1,
    IsAccepted = 2,
    HasDue = 4,
    IsSuspended = 8,
    HasEnd = 16,

    /// <summary>The end is a result or the end of the dossier, not merely the day on which it began to wait.</summary>
    IsSettled = 32,

    /// <summary>The history has no oddities: times rise and each act is lawful where it stands.</summary>
    IsPlain = 64,

    /// <summary>A limit or a promised day was given, whether or not the clock runs.</summary>
    HasTerm = 128,

    /// <summary>The dossier has ended, in whichever way.</summary>
    HasEnded = 256,

    /// <summary>The end is a result.</summary>
    IsReady = 512,

    /// <summary>The due moment is an estimate.</summary>
    IsEstimated = 1024,

    /// <summary>It was filed by post.</summary>
    IsByPost = 2048,

    /// <summary>It was accepted without regard to territory.</summary>
    IsNonTerritorial = 4096,

    /// <summary>An apology with a new date is in the record.</summary>
    HasApology = 8192,

    /// <summary>A payment online is in the record.</summary>
    IsPaidOnline = 16384,

    /// <summary>Payments are in the record, none of them online.</summary>
    IsPaidDirectly = 32768,
}
