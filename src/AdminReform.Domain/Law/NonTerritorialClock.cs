namespace AdminReform.Law;

/// <summary>From when the time of a dossier runs that was accepted without regard to territory (không phụ thuộc vào địa giới hành chính).</summary>
public enum NonTerritorialClock
{
    /// <summary>From acceptance, as on the receipt, like that of any other dossier.</summary>
    FromAcceptance = 1,

    /// <summary>From the moment at which the agency with competence received it.</summary>
    FromReceiptByCompetent = 2,
}
