namespace AdminReform.Reports;

/// <summary>Where dossiers that the form has no column for may have been counted.</summary>
public enum FigurePlace
{
    /// <summary>Nowhere: they stand outside the sums.</summary>
    Outside = 0,

    /// <summary>A fourth part of the resolved: 7 = 8 + 9 + 10 + figure.</summary>
    InsideResolved = 1,

    /// <summary>A third part of the pending: 11 = 12 + 13 + figure.</summary>
    InsidePending = 2,

    /// <summary>A fourth part of the received: 3 = 4 + 5 + 6 + figure.</summary>
    InsideReceived = 3,

    /// <summary>Received, and neither resolved nor pending: 3 = 7 + 11 + figure.</summary>
    NeitherResolvedNorPending = 4,
}
