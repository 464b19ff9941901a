namespace AdminReform.Results;

/// <summary>How an operation ended, in the vocabulary of Ardalis.Result.</summary>
public enum ResultStatus
{
    /// <summary>It succeeded.</summary>
    Ok = 0,

    /// <summary>It succeeded and made something new.</summary>
    Created = 1,

    /// <summary>It failed for a reason that the caller cannot mend by changing the input.</summary>
    Error = 2,

    /// <summary>The one who asked may not do it.</summary>
    Forbidden = 3,

    /// <summary>It is not known who asked.</summary>
    Unauthorized = 4,

    /// <summary>The input does not hold together; the problems say where and why.</summary>
    Invalid = 5,

    /// <summary>What was asked for does not exist.</summary>
    NotFound = 6,

    /// <summary>It succeeded and there is nothing to return.</summary>
    NoContent = 7,

    /// <summary>The state of things does not allow it; the problems cite the provision.</summary>
    Conflict = 8,

    /// <summary>It failed in a way that needs an administrator.</summary>
    CriticalError = 9,

    /// <summary>It cannot be answered now.</summary>
    Unavailable = 10,
}
