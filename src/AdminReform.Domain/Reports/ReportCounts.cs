using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>The columns of form II.06a as exact counts, and beside them what stands outside the form; the default value counts nothing.</summary>
/// <remarks>Counts of disjoint caseloads for the same period add up column by column.</remarks>
public readonly record struct ReportCounts
{
    /// <summary>How many counters a row has.</summary>
    internal const int Slots = (int)ReportSlot.PaidDirectly + 1;

    /// <summary>Column 3: received in the period or carried over.</summary>
    public long Received => NewOnline + NewDirect + CarriedOver;

    /// <summary>Column 4: received in the period, online.</summary>
    public long NewOnline { get; init; }

    /// <summary>Column 5: received in the period at the counter, by post or through an authorised person.</summary>
    public long NewDirect { get; init; }

    /// <summary>Column 6: received before the period, and not resolved when it opened.</summary>
    public long CarriedOver { get; init; }

    /// <summary>Column 7: resolved in the period.</summary>
    public long Resolved => ResolvedEarly + ResolvedOnTime + ResolvedLate;

    /// <summary>Column 8: resolved before the due day.</summary>
    public long ResolvedEarly { get; init; }

    /// <summary>Column 9: resolved on the due day, within the term.</summary>
    public long ResolvedOnTime { get; init; }

    /// <summary>Column 10: resolved after the term.</summary>
    public long ResolvedLate { get; init; }

    /// <summary>Column 11: open at the cut-off.</summary>
    public long Pending => PendingWithin + PendingLate;

    /// <summary>Column 12: open at the cut-off, and the term has not passed or stands still.</summary>
    public long PendingWithin { get; init; }

    /// <summary>Column 13: open at the cut-off, and the term has passed.</summary>
    public long PendingLate { get; init; }

    /// <summary>Of column 12: those whose clock stands still while the applicant must act.</summary>
    public long Suspended { get; init; }

    /// <summary>Outside the form: received, but no due moment is known, so neither early nor late.</summary>
    public long Undetermined { get; init; }

    /// <summary>Outside the form: filed and not accepted at the cut-off.</summary>
    public long NotAccepted { get; init; }

    /// <summary>Outside the form by the policy: refused at intake in the period (status 3).</summary>
    public long Refused { get; init; }

    /// <summary>Outside the form by the policy: waiting for a supplement or a financial duty at the cut-off (statuses 5 and 6).</summary>
    public long Waiting { get; init; }

    /// <summary>Outside the form by the policy: a request to withdraw is pending at the cut-off (status 7).</summary>
    public long Withdrawing { get; init; }

    /// <summary>Outside the form by the policy: stopped, withdrawn or closed in the period (status 8).</summary>
    public long Stopped { get; init; }

    /// <summary>All that stands outside the form.</summary>
    public long Outside => Undetermined + NotAccepted + Refused + Waiting + Withdrawing + Stopped;

    /// <summary>Pending when the period opened, and outside the form since: column 11 of the period before has them, this form has not.</summary>
    public long LeftSinceCarriedOver { get; init; }

    /// <summary>In column 6, although outside the form when the period opened: column 11 of the period before has them not.</summary>
    public long CameBack { get; init; }

    /// <summary>What the columns are made of, where form 07a/BTP or a reader asks for more.</summary>
    public ReportDetail Detail { get; init; }

    /// <summary>The resolved that were early or on time.</summary>
    public Share OnTimeShare => new(ResolvedEarly + ResolvedOnTime, Resolved);

    /// <summary>One column of the form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such column.</exception>
    public long this[ReportColumn column] => column switch
    {
        ReportColumn.Received => Received,
        ReportColumn.NewOnline => NewOnline,
        ReportColumn.NewDirect => NewDirect,
        ReportColumn.CarriedOver => CarriedOver,
        ReportColumn.Resolved => Resolved,
        ReportColumn.ResolvedEarly => ResolvedEarly,
        ReportColumn.ResolvedOnTime => ResolvedOnTime,
        ReportColumn.ResolvedLate => ResolvedLate,
        ReportColumn.Pending => Pending,
        ReportColumn.PendingWithin => PendingWithin,
        ReportColumn.PendingLate => PendingLate,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Form II.06a has columns 3 to 13."),
    };

    /// <summary>The late rate by one of the methods in use.</summary>
    public LateRate LateRate(LateRateMethod method) => new(method, method switch
    {
        LateRateMethod.OfResolved => new Share(ResolvedLate, Resolved),
        LateRateMethod.OfReceived => new Share(ResolvedLate + PendingLate, Received),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "The method is unknown."),
    });

    /// <summary>Adds two counts.</summary>
    public static ReportCounts operator +(ReportCounts left, ReportCounts right) => new()
    {
        NewOnline = left.NewOnline + right.NewOnline,
        NewDirect = left.NewDirect + right.NewDirect,
        CarriedOver = left.CarriedOver + right.CarriedOver,
        ResolvedEarly = left.ResolvedEarly + right.ResolvedEarly,
        ResolvedOnTime = left.ResolvedOnTime + right.ResolvedOnTime,
        ResolvedLate = left.ResolvedLate + right.ResolvedLate,
        PendingWithin = left.PendingWithin + right.PendingWithin,
        PendingLate = left.PendingLate + right.PendingLate,
        Suspended = left.Suspended + right.Suspended,
        Undetermined = left.Undetermined + right.Undetermined,
        NotAccepted = left.NotAccepted + right.NotAccepted,
        Refused = left.Refused + right.Refused,
        Waiting = left.Waiting + right.Waiting,
        Withdrawing = left.Withdrawing + right.Withdrawing,
        Stopped = left.Stopped + right.Stopped,
        LeftSinceCarriedOver = left.LeftSinceCarriedOver + right.LeftSinceCarriedOver,
        CameBack = left.CameBack + right.CameBack,
        Detail = left.Detail + right.Detail,
    };

    /// <summary>Adds two counts.</summary>
    public static ReportCounts Add(ReportCounts left, ReportCounts right) => left + right;

    internal static ReportCounts From(ReadOnlySpan<long> slots) => new()
    {
        NewOnline = slots[(int)ReportSlot.NewOnline],
        NewDirect = slots[(int)ReportSlot.NewDirect],
        CarriedOver = slots[(int)ReportSlot.CarriedOver],
        ResolvedEarly = slots[(int)ReportSlot.ResolvedEarly],
        ResolvedOnTime = slots[(int)ReportSlot.ResolvedOnTime],
        ResolvedLate = slots[(int)ReportSlot.ResolvedLate],
        PendingWithin = slots[(int)ReportSlot.PendingWithin],
        PendingLate = slots[(int)ReportSlot.PendingLate],
        Suspended = slots[(int)ReportSlot.Suspended],
        Undetermined = slots[(int)ReportSlot.Undetermined],
        NotAccepted = slots[(int)ReportSlot.NotAccepted],
        Refused = slots[(int)ReportSlot.Refused],
        Waiting = slots[(int)ReportSlot.Waiting],
        Withdrawing = slots[(int)ReportSlot.Withdrawing],
        Stopped = slots[(int)ReportSlot.Stopped],
        LeftSinceCarriedOver = slots[(int)ReportSlot.LeftSinceCarriedOver],
        CameBack = slots[(int)ReportSlot.CameBack],
        Detail = ReportDetail.From(slots),
    };

    /// <summary>Returns the figures of form II.06a.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"received {Received} ({NewOnline} + {NewDirect} + {CarriedOver}), resolved {Resolved} ({ResolvedEarly} + {ResolvedOnTime} + {ResolvedLate}), pending {Pending} ({PendingWithin} + {PendingLate}), outside {Outside}");
}
