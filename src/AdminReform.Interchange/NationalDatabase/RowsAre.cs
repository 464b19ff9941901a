namespace AdminReform.Interchange.NationalDatabase;

/// <summary>What the rows of one way are to each other.</summary>
internal enum RowsAre
{
    /// <summary>All the same.</summary>
    One,

    /// <summary>Limits of cases.</summary>
    Cases,

    /// <summary>Times of parts of the work, one after the other.</summary>
    Parts,
}
