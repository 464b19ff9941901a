namespace AdminReform.Interchange.Csv;

/// <summary>Why a line cannot be taken apart into cells.</summary>
internal enum BrokenReason
{
    /// <summary>A quoted cell begins and does not end.</summary>
    UnclosedQuote = 1,

    /// <summary>Text stands between a closing quote and the next delimiter.</summary>
    TextAfterQuote = 2,

    /// <summary>The line is longer than the limit.</summary>
    TooLong = 3,

    /// <summary>The line holds a NUL, as in a binary file or one of another encoding.</summary>
    Nul = 4,

    /// <summary>The line is not one JSON object.</summary>
    NoObject = 5,

    /// <summary>Two names of the row are one column and say different things.</summary>
    SaidTwice = 6,
}
