namespace AdminReform.Reports;

/// <summary>What published figures say about a reading.</summary>
public enum ReadingVerdict
{
    /// <summary>Under this reading all identities can hold.</summary>
    Holds = 0,

    /// <summary>Under this reading some identity fails.</summary>
    Fails = 1,

    /// <summary>The figures fit this reading and standing outside alike: they do not tell.</summary>
    Undecided = 2,
}
