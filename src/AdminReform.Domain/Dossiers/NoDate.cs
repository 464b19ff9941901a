using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The days that systems write where there is none: the first of all, those of Excel and of databases, the first of Unix, the last of Oracle and SAP.</summary>
internal static class NoDate
{
    /// <summary>Whether a day is probably one of them.</summary>
    internal static bool Is(LocalDate date) => date.Day switch
    {
        1 => date is { Month: 1, Year: 1 or 1900 or 1970 },
        30 => date is { Month: 12, Year: 1899 },
        31 => date is { Month: 12, Year: 9999 },
        _ => false,
    };
}
