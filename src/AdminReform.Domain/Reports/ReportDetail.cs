namespace AdminReform.Reports;

/// <summary>Parts of the counts of form II.06a that other forms ask for; each is contained in the count that it is said to be of.</summary>
/// <remarks>They follow the same policy: what it calls late is split, nothing is counted anew. The default value counts nothing.</remarks>
public readonly record struct ReportDetail
{
    /// <summary>Of column 5: filed by post.</summary>
    public long NewByPost { get; init; }

    /// <summary>Of columns 4 and 5: accepted without regard to territory (phi địa giới hành chính).</summary>
    public long NewNonTerritorial { get; init; }

    /// <summary>Of column 9: without a result, and there by the policy alone, such as those that wait for a supplement under
    /// <see cref="OnTime.CountingPolicy.WaitingAsOnTime"/>.</summary>
    public long OnTimeByPolicy { get; init; }

    /// <summary>Of columns 8 and 9: in time by the new date of an apology, and late by the first one.</summary>
    public long ResolvedByNewDate { get; init; }

    /// <summary>Of column 10: an apology with a new date is in the record at the cut-off (có thư xin lỗi), whenever it was sent.</summary>
    public long ResolvedLateWithApology { get; init; }

    /// <summary>Of column 12: within the new date of an apology, and past the first one.</summary>
    public long PendingByNewDate { get; init; }

    /// <summary>Of column 13: an apology with a new date is in the record at the cut-off.</summary>
    public long PendingLateWithApology { get; init; }

    /// <summary>Of those not accepted: filed online and still within the time for acceptance.</summary>
    public long OnlineAwaitingAcceptance { get; init; }

    /// <summary>Of those not accepted: filed online, and the time for acceptance has passed. Neither where the regime sets no such time.</summary>
    public long OnlineAwaitingAcceptanceLate { get; init; }

    /// <summary>Of those stopped: a request of the citizen to withdraw stood in the record (<see cref="Dossiers.Dossier.IsWithdrawn"/>). The others were closed, or their
    /// record says that they were stopped (status 8) and not at whose wish.</summary>
    public long Withdrawn { get; init; }

    /// <summary>Of column 3: a payment online is in the record at the cut-off (thanh toán trực tuyến), whatever else was paid.</summary>
    public long PaidOnline { get; init; }

    /// <summary>Of column 3: paid, and nothing of it online (thanh toán trực tiếp).</summary>
    public long PaidDirectly { get; init; }

    /// <summary>Adds the parts of two disjoint caseloads.</summary>
    public static ReportDetail operator +(ReportDetail left, ReportDetail right) => new()
    {
        NewByPost = left.NewByPost + right.NewByPost,
        NewNonTerritorial = left.NewNonTerritorial + right.NewNonTerritorial,
        OnTimeByPolicy = left.OnTimeByPolicy + right.OnTimeByPolicy,
        ResolvedByNewDate = left.ResolvedByNewDate + right.ResolvedByNewDate,
        ResolvedLateWithApology = left.ResolvedLateWithApology + right.ResolvedLateWithApology,
        PendingByNewDate = left.PendingByNewDate + right.PendingByNewDate,
        PendingLateWithApology = left.PendingLateWithApology + right.PendingLateWithApology,
        OnlineAwaitingAcceptance = left.OnlineAwaitingAcceptance + right.OnlineAwaitingAcceptance,
        OnlineAwaitingAcceptanceLate = left.OnlineAwaitingAcceptanceLate + right.OnlineAwaitingAcceptanceLate,
        Withdrawn = left.Withdrawn + right.Withdrawn,
        PaidOnline = left.PaidOnline + right.PaidOnline,
        PaidDirectly = left.PaidDirectly + right.PaidDirectly,
    };

    /// <summary>Adds the parts of two disjoint caseloads.</summary>
    public static ReportDetail Add(ReportDetail left, ReportDetail right) => left + right;

    internal static ReportDetail From(ReadOnlySpan<long> slots) => new()
    {
        NewByPost = slots[(int)ReportSlot.NewByPost],
        NewNonTerritorial = slots[(int)ReportSlot.NewNonTerritorial],
        OnTimeByPolicy = slots[(int)ReportSlot.OnTimeByPolicy],
        ResolvedByNewDate = slots[(int)ReportSlot.ResolvedByNewDate],
        ResolvedLateWithApology = slots[(int)ReportSlot.ResolvedLateWithApology],
        PendingByNewDate = slots[(int)ReportSlot.PendingByNewDate],
        PendingLateWithApology = slots[(int)ReportSlot.PendingLateWithApology],
        OnlineAwaitingAcceptance = slots[(int)ReportSlot.OnlineAwaitingAcceptance],
        OnlineAwaitingAcceptanceLate = slots[(int)ReportSlot.OnlineAwaitingAcceptanceLate],
        Withdrawn = slots[(int)ReportSlot.Withdrawn],
        PaidOnline = slots[(int)ReportSlot.PaidOnline],
        PaidDirectly = slots[(int)ReportSlot.PaidDirectly],
    };

    /// <summary>Returns the parts that form 07a/BTP is known for.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"late with an apology {ResolvedLateWithApology} resolved, {PendingLateWithApology} pending; non-territorial {NewNonTerritorial}; online awaiting acceptance {OnlineAwaitingAcceptance} in time, {OnlineAwaitingAcceptanceLate} late");
}
