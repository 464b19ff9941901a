namespace AdminReform.Reports;

/// <summary>Which of the late rates in use is meant; they differ by what they divide by.</summary>
public enum LateRateMethod
{
    /// <summary>Late among the resolved: column 10 of column 7.</summary>
    OfResolved = 1,

    /// <summary>Late, resolved or pending, among the carried over and new: columns 10 and 13 of column 3.</summary>
    OfReceived = 2,
}
