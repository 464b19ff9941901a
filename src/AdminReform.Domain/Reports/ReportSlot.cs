namespace AdminReform.Reports;

/// <summary>What a pass over a caseload counts, as places in a row of counters.</summary>
internal enum ReportSlot
{
    NewOnline = 0,
    NewDirect = 1,
    CarriedOver = 2,
    ResolvedEarly = 3,
    ResolvedOnTime = 4,
    ResolvedLate = 5,
    PendingWithin = 6,
    PendingLate = 7,
    Suspended = 8,
    Undetermined = 9,
    NotAccepted = 10,
    Refused = 11,
    Waiting = 12,
    Withdrawing = 13,
    Stopped = 14,
    LeftSinceCarriedOver = 15,
    CameBack = 16,
    NewByPost = 17,
    NewNonTerritorial = 18,
    OnTimeByPolicy = 19,
    ResolvedByNewDate = 20,
    ResolvedLateWithApology = 21,
    PendingByNewDate = 22,
    PendingLateWithApology = 23,
    OnlineAwaitingAcceptance = 24,
    OnlineAwaitingAcceptanceLate = 25,
    Withdrawn = 26,
}
