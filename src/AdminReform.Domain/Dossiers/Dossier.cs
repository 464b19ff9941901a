using System.Diagnostics;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>A dossier (hồ sơ): what an applicant files and an office resolves, as the fold of what happened to it.</summary>
/// <remarks>
/// <para>
/// <see cref="Replay"/> accepts any history that really happened and keeps what is odd in it as <see cref="Irregularities"/>;
/// <see cref="Apply(DossierEvent)"/> guards new acts and says what is unlawful, why, and by which provision. Both fold the same way, so equal
/// headers and equal events give equal dossiers.
/// </para>
/// <para>
/// The order of events is the order in which they were recorded. Their times normally rise; where they do not, the record stands as it is
/// and the place is reported.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var filed = Dossier.New(header).Apply(new Submitted(at)).Value;
/// var accepted = filed.Apply(new Accepted(at.PlusMinutes(20), TimeLimit.WorkingDays(10))).Value;
/// var deadline = calculator.Calculate(accepted.ToDeadlineFacts());
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Dossier : IEquatable<Dossier>
{
    private readonly FoldedState _state;

    // Of a dossier that has ended, few ask for these again and most are kept: they are folded once more on demand.
    private readonly DeadlineFacts? _deadlineFacts;

    private readonly KeptMoments _moments;

    private Dossier(DossierHeader header, ValueList<DossierEvent> events)
    {
        Header = header;
        Events = events;
        var fold = RecordFold.Of(Id, ResolvingUnit, events, out var standing);
        _deadlineFacts = fold.Ending is null ? fold.ToDeadlineFacts() : null;
        Irregularities = fold.Irregularities;
        Kinds = fold.Kinds;
        _state = new FoldedState(fold, ReferenceEquals(standing, events) ? null : standing);
        _moments = new KeptMoments(At(fold.Marks.Submitted), At(fold.Marks.Accepted), At(fold.Marks.FirstForwarded), At(fold.Marks.Ready));
        Channel = header.Channel;
    }

    /// <summary>What it is about, apart from what happened to it.</summary>
    public DossierHeader Header { get; }

    /// <summary>What happened to it, as recorded.</summary>
    public ValueList<DossierEvent> Events { get; }

    /// <summary>The events that count: without those recorded twice, those taken back, and the takings back; mostly all of them.</summary>
    public ValueList<DossierEvent> StandingEvents => _state.Standing ?? Events;

    /// <summary>The kinds of events that count in its history, and whether any was taken back.</summary>
    internal DossierEventKinds Kinds { get; }

    /// <summary>Where it stands.</summary>
    public DossierStatus Status => _state.Status;

    /// <summary>How it ended; <see langword="null"/> while it has not.</summary>
    public DossierEnding? Ending => _state.Ending;

    /// <summary>What is odd in its history, in the order of the events.</summary>
    public ValueList<Irregularity> Irregularities { get; }

    /// <summary>The identifier that its system gave it.</summary>
    public string Id => Header.Id;

    /// <summary>The dossier code, where the identifier is one.</summary>
    public DossierCode? Code => Header.Code;

    /// <summary>The code of the procedure.</summary>
    public string Procedure => Header.Procedure;

    /// <summary>The unit that received it.</summary>
    public string ReceivingUnit => Header.ReceivingUnit;

    /// <summary>The unit that resolves it.</summary>
    public string ResolvingUnit => Header.ResolvingUnit;

    /// <summary>The field of administration.</summary>
    public string Field => Header.Field;

    /// <summary>How it was filed.</summary>
    public Channel Channel { get; }

    /// <summary>An opaque reference to the applicant.</summary>
    public ApplicantReference? Applicant => Header.Applicant;

    /// <summary>The unit that has it: where it was last forwarded to, or the receiving unit.</summary>
    public string Unit => LastForwarded?.Unit ?? Header.ReceivingUnit;

    /// <summary>The officer who handles it, as the last forwarding says, or the header before there was one.</summary>
    public string? Officer => LastForwarded is { } forwarded ? forwarded.Officer : Header.Officer;

    /// <summary>When it was filed, where that was recorded.</summary>
    public LocalDateTime? SubmittedAt => _moments.Submitted;

    /// <summary>When it was first accepted; the clock starts then.</summary>
    public LocalDateTime? AcceptedAt => _moments.Accepted;

    /// <summary>When it first went to a unit or an officer.</summary>
    public LocalDateTime? ForwardedAt => _moments.Forwarded;

    /// <summary>When the result was at the one-stop office; where that was not recorded, when it was handed over.</summary>
    public LocalDateTime? ReadyAt => _moments.Ready ?? ReturnedAt;

    /// <summary>When the result was handed over.</summary>
    public LocalDateTime? ReturnedAt => Ending == DossierEnding.Returned ? EndedAt : null;

    /// <summary>When it ended, in whichever way.</summary>
    public LocalDateTime? EndedAt => At(Marks.Ended);

    /// <summary>What the result says; <see langword="null"/> while there is none, or none was recorded.</summary>
    public ResultOutcome? Outcome => Marks.Ready == 0 ? null : ((ResultReady)Events[Marks.Ready - 1]).Outcome;

    /// <summary>Since when a supplement is awaited from the applicant; <see langword="null"/> when none is.</summary>
    public LocalDateTime? SupplementAwaitedSince => StatusUnderWithdrawal == DossierStatus.SupplementAsked ? At(Marks.WaitingSince) : null;

    /// <summary>Since when a financial duty is awaited from the applicant; <see langword="null"/> when none is.</summary>
    public LocalDateTime? DutyAwaitedSince => StatusUnderWithdrawal == DossierStatus.DutyAsked ? At(Marks.WaitingSince) : null;

    /// <summary>Since when a request to withdraw is pending; <see langword="null"/> when none is.</summary>
    public LocalDateTime? WithdrawalPendingSince => Status == DossierStatus.WithdrawalAsked ? At(Marks.WithdrawalAsked) : null;

    /// <summary>Whether it was stopped while a request of the citizen to withdraw stood in its record (công dân rút hồ sơ).</summary>
    /// <remarks>By 118/2025/NĐ-CP art. 21 nothing else stops a dossier; a record that says "stopped" alone does not show whose wish it was.</remarks>
    public bool IsWithdrawn => Ending == DossierEnding.Stopped && Marks.WithdrawalAsked > 0;

    /// <summary>Since when a correction of the result is pending; <see langword="null"/> when none is.</summary>
    public LocalDateTime? CorrectionPendingSince => At(Marks.Correction);

    /// <summary>How often a new return date was set.</summary>
    public int Reappointments => Marks.Reappointments;

    /// <summary>How often a supplement was asked for, at both stages together.</summary>
    public int SupplementRequests => Marks.ReceptionSupplements + Marks.AppraisalSupplements;

    /// <summary>The latest moment in its history; <see langword="null"/> while nothing has happened.</summary>
    public LocalDateTime? LatestAt
    {
        get
        {
            LocalDateTime? latest = null;
            foreach (var item in Events.AsSpan())
            {
                latest = latest is { } former ? LocalDateTime.Max(former, item.At) : item.At;
            }

            return latest;
        }
    }

    /// <summary>The agencies that were asked and have not answered, in the order of the questions.</summary>
    public ValueList<string> PendingOpinions => _state.PendingOpinions;

    /// <summary>Whether it has ended: refused at intake, stopped, closed or returned.</summary>
    public bool HasEnded => Ending is not null;

    /// <summary>Whether its acceptance names a regime, instead of that of its day.</summary>
    internal bool NamesRegime => _state.NamesRegime;

    /// <summary>Whether it was accepted without regard to territory.</summary>
    internal bool IsNonTerritorial => _state.IsNonTerritorial;

    /// <summary>The status apart from a pending request to withdraw.</summary>
    internal DossierStatus StatusUnderWithdrawal => _state.StatusUnderWithdrawal;

    /// <summary>Its acceptance; <see langword="null"/> before.</summary>
    public Accepted? Acceptance => Marks.Accepted == 0 ? null : (Accepted)Events[Marks.Accepted - 1];

    private DossierMarks Marks => _state.Marks;

    private Forwarded? LastForwarded => Marks.LastForwarded == 0 ? null : (Forwarded)Events[Marks.LastForwarded - 1];

    /// <summary>A dossier to which nothing has happened yet.</summary>
    public static Dossier New(DossierHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new Dossier(header, []);
    }

    /// <summary>Folds a history that really happened, lawful or not, in the order of its record.</summary>
    /// <exception cref="ArgumentException">An event is <see langword="null"/>.</exception>
    public static Dossier Replay(DossierHeader header, IEnumerable<DossierEvent> events)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(events);
        var list = ValueList.From(events);
        return list.AsSpan().Contains(null!)
            ? throw new ArgumentException($"An event of the dossier {header.Id} is null.", nameof(events))
            : new Dossier(header, list);
    }

    /// <summary>What its deadline is calculated from, as facts: the calculator says what the law makes of them.</summary>
    /// <returns>The facts; <see langword="null"/> until it is accepted.</returns>
    public DeadlineFacts? ToDeadlineFacts() => HasEnded ? RecordFold.Of(Id, ResolvingUnit, Events, out _).ToDeadlineFacts() : _deadlineFacts;

    /// <summary>Who had it before them when: spans without gap from its first event until it ended, or on and on.</summary>
    /// <remarks>An event recorded with an earlier time than one before it counts from the later time here, so that no span runs backwards.</remarks>
    public ValueList<Holding> GetHoldings() => DossierTimeline.Holdings(this);

    /// <summary>The statuses that it took, in order: what the portal is told. Times never fall, as in <see cref="GetHoldings"/>.</summary>
    public ValueList<StatusChange> GetStatusChanges() => DossierTimeline.StatusChanges(this);

    /// <summary>Who had it before them at a moment; <see langword="null"/> before its first event and after its end.</summary>
    public Holder? HolderAt(LocalDateTime moment) =>
        GetHoldings().FirstOrDefault(holding => holding.From <= moment && (holding.To is not { } to || moment < to))?.Holder;

    /// <summary>Accounts for all the time from its first event until it ended, or until a moment if that is earlier.</summary>
    /// <param name="time">The working time of the office.</param>
    /// <param name="at">The moment; events after it are left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A moment is outside the range of the calendar.</exception>
    public TimeAccount TimeSpent(WorkingTime time, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(time);
        var holdings = AsOf(at).GetHoldings();
        return holdings.Count == 0
            ? TimeAccount.Of(holdings, time, at, at)
            : TimeAccount.Of(holdings, time, holdings[0].From, holdings[^1].To ?? at);
    }

    /// <summary>Accounts for the time of a span of its history, such as from acceptance to the result.</summary>
    /// <param name="time">The working time of the office.</param>
    /// <param name="from">Where the span begins.</param>
    /// <param name="to">Where it ends, the moment itself excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">A moment is outside the range of the calendar, or the span ends before it begins.</exception>
    public TimeAccount TimeSpent(WorkingTime time, LocalDateTime from, LocalDateTime to)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return TimeAccount.Of(GetHoldings(), time, from, to);
    }

    /// <summary>How often a supplement was asked for at one stage.</summary>
    public int SupplementRequestsAt(SupplementStage stage) => stage switch
    {
        SupplementStage.Reception => Marks.ReceptionSupplements,
        SupplementStage.Appraisal => Marks.AppraisalSupplements,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such stage."),
    };

    /// <summary>Adds a new act if it is lawful under the known regimes and by the civil service's calendar; a refusal changes nothing and says why.</summary>
    public Result<Dossier> Apply(DossierEvent act) => Apply(act, DeadlineCalculator.VietnamCivilService);

    /// <summary>Adds a new act if it is lawful; a refusal changes nothing and says why.</summary>
    /// <param name="act">What is done now.</param>
    /// <param name="calculator">How the limits that bind the act are counted, and by which regimes, unless the acceptance names one.</param>
    public Result<Dossier> Apply(DossierEvent act, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(calculator);
        var problems = new ActCheck(this, calculator).Problems(act);
        return problems.Count == 0 ? Result.Of(new Dossier(Header, Events.With(act))) : Result<Dossier>.Conflict(problems);
    }

    /// <summary>Which acts are open at a moment under the known regimes, whatever their details; what a form may offer.</summary>
    public ValueList<DossierEventKind> LawfulActs(LocalDateTime at) => LawfulActs(at, DeadlineCalculator.VietnamCivilService);

    /// <summary>Which acts are open at a moment, whatever their details.</summary>
    /// <param name="at">When the act would be done; the regime of a dossier that is not accepted follows from it.</param>
    /// <param name="calculator">How the limits that bind the act are counted, and by which regimes, unless the acceptance names one.</param>
    public ValueList<DossierEventKind> LawfulActs(LocalDateTime at, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        var check = new ActCheck(this, calculator);
        return [.. Transitions.All.Select(row => row.Act).Where(act => check.CanDo(act, at))];
    }

    /// <summary>The dossier as it was at a moment: the fold of the events that had happened by then.</summary>
    public Dossier AsOf(LocalDateTime moment)
    {
        var count = 0;
        foreach (var item in Events.AsSpan())
        {
            count += item.At <= moment ? 1 : 0;
        }

        return count == Events.Count ? this : new Dossier(Header, ValueList.From(Events.Where(item => item.At <= moment)));
    }

    /// <summary>Whether the header and the events are equal; everything else follows from them.</summary>
    public bool Equals(Dossier? other) =>
        other is not null && (ReferenceEquals(this, other) || (Header == other.Header && Events.Equals(other.Events)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dossier);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Header, Events);

    /// <summary>Returns the identifier, the status and the last event on one line.</summary>
    public override string ToString() => Events.Count == 0 ? $"{Id} {Status}" : $"{Id} {Status} ({Events[^1]})";

    /// <summary>Whether two dossiers are equal.</summary>
    public static bool operator ==(Dossier? left, Dossier? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two dossiers differ.</summary>
    public static bool operator !=(Dossier? left, Dossier? right) => !(left == right);

    private LocalDateTime? At(int place) => place == 0 ? null : Events[place - 1].At;
}
