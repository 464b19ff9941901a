namespace AdminReform.Dossiers;

/// <summary>Where in a history the moments that matter are: places counted from 1, with 0 for none; and how often things were done.</summary>
internal record struct DossierMarks
{
    internal int Submitted;
    internal int Accepted;
    internal int FirstForwarded;
    internal int LastForwarded;
    internal int WaitingSince;
    internal int WithdrawalAsked;
    internal int Ready;
    internal int Ended;
    internal int Correction;
    internal int ReceptionSupplements;
    internal int AppraisalSupplements;
    internal int Reappointments;
}
