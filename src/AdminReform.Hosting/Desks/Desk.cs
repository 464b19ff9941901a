using AdminReform.Calendars;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Rules.Monitoring;
using AdminReform.Values;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Hosting.Desks;

/// <summary>A resolving unit under watch: one writer, one monitor. What it does not commit it has not done; a desk whose commit failed is thrown away.</summary>
internal sealed class Desk
{
    // What is accepted within it counts together, as what one batch brings.
    private static readonly Period Together = Period.FromSeconds(1);

    private readonly DeskTools _tools;
    private readonly DeskState _state;
    private readonly Monitor _monitor;
    private readonly DeskTally _tally = new();
    private DeskRow _row;
    private OfficeSettings _settings;
    private DeskStanding? _opening;
    private bool _mayLetGo = true;

    private Desk(DeskTools tools, DeskRow row, OfficeSettings settings, DeskContents contents)
    {
        (_tools, _row, _settings) = (tools, row, settings);
        _state = new(row, settings, contents);
        _monitor = _state.Monitor;
        _tally.Begin(contents.Standing);
        _opening = DeskStanding.Compared(row.Unit, contents.Standing, _state.Plans.Conclusions, row.Reached, row.Stamp is null ? ChangeOrigin.Caseload : ChangeOrigin.Rules);
    }

    internal string Unit => _row.Unit;

    internal LocalDateTime Reached => _monitor.Now;

    /// <summary>The next moment at which there is something to do, whatever comes in.</summary>
    internal LocalDateTime? Next => _row.Next;

    internal int Count => _monitor.Count;

    internal DeskTally Tally => _tally;

    /// <summary>Why targets of its plans could not be assessed.</summary>
    internal ValueList<Problem> PlanProblems => _state.Plans.Problems;

    /// <summary>That the agencies have the unit no more, or not on this day, and dossiers are open here, for which nobody of theirs is told.</summary>
    internal ValueList<Problem> UnlistedProblems =>
        _settings.Options.Routing?.Directory is { } directory && directory.Find(Unit, _monitor.Now.Date) is null && _state.Dossiers.Values.Count(dossier => dossier.Ending is null) is > 0 and var open
            ? [directory.History(Unit).Count == 0 ? HealthProblems.Unlisted(Unit, open) : HealthProblems.NotInBeing(Unit, open, _monitor.Now.Date)]
            : [];

    internal MonitorSnapshot Snapshot => _monitor.Snapshot;

    /// <summary>Claims a desk and rebuilds it from what is kept.</summary>
    internal static async Task<Desk> OpenAsync(DeskTools tools, string unit, CancellationToken cancellation)
    {
        var settings = tools.Settings.Current;
        var row = await tools.Store.ClaimAsync(unit, VietnamTime.Now(tools.Clock), cancellation).ConfigureAwait(false);
        return new(tools, row, settings, await tools.Store.LoadAsync(unit, cancellation).ConfigureAwait(false));
    }

    /// <summary>Takes what waits, lets time pass, each in its order, and commits both in one transaction.</summary>
    /// <param name="most">How many commands are taken at most.</param>
    /// <param name="cancellation">Gives up before the commit.</param>
    /// <returns>What the step did; <see langword="null"/> where somebody else has claimed the desk.</returns>
    internal async Task<DeskStep?> StepAsync(int most, CancellationToken cancellation)
    {
        var waiting = await _tools.Store.InboxAsync(Unit, most, cancellation).ConfigureAwait(false);
        var inbox = InboxOrder.Of(waiting);
        var step = new DeskWork(_state, _tools, _settings, _row) { IsReordered = !ReferenceEquals(inbox, waiting) };
        var (reached, clock) = (_monitor.Now, VietnamTime.Now(_tools.Clock));
        if (_opening is { } opening)
        {
            step.Standing.Add(opening);
        }

        if (_tools.Settings.Current is var settings && settings.Stamp != _settings.Stamp)
        {
            step.Settings = _settings = settings;
            step.Standing.Add(_state.Plans.Use(settings, _row.WatchedSince), ChangeOrigin.Rules);
        }

        await TakeAsync(step, inbox, clock, cancellation).ConfigureAwait(false);
        var hasMore = inbox.Skip(step.Taken).Any(row => !step.HasLeft(row.Dossier));
        var isThrough = inbox.Count < most && !hasMore;
        if (isThrough)
        {
            AdvanceTo(clock, step);
        }

        // What is past when a month turns, also while nobody had the desk; not while more waits, which may move it, or say that it is not past.
        _mayLetGo |= ReportingPeriod.MonthOf(_monitor.Now.Date) != ReportingPeriod.MonthOf(_row.Reached.Date);
        if (isThrough && _mayLetGo)
        {
            step.LetGo();
            _mayLetGo = false;
        }

        return await CommitAsync(step, reached, clock, isThrough, hasMore, cancellation).ConfigureAwait(false);
    }

    // What was accepted before a moment is taken before it, also where nobody had the desk meanwhile: of a result that was in time nobody is told that it is late.
    private async Task TakeAsync(DeskWork step, IReadOnlyList<InboxRow> inbox, LocalDateTime clock, CancellationToken cancellation)
    {
        for (var (taken, due) = (0, 0); taken == due && taken < inbox.Count; taken = step.Taken)
        {
            AdvanceTo(MomentOf(inbox[taken]), step);
            var next = LocalDateTime.Min(_monitor.NextMoment ?? LocalDateTime.MaxIsoValue, _state.Plans.NextMoment ?? LocalDateTime.MaxIsoValue);
            var until = LocalDateTime.Min(_monitor.Now + Together, next);
            due = taken + inbox.Skip(taken).TakeWhile(row => MomentOf(row) < until).Count();
            AdvanceTo(MomentOf(inbox[due - 1]), step);
            await step.ApplyAsync([.. inbox.Take(due).Skip(taken)], cancellation).ConfigureAwait(false);
        }

        // Neither before what was reached nor after the clock.
        LocalDateTime MomentOf(InboxRow row) => LocalDateTime.Max(LocalDateTime.Min(VietnamTime.FromInstant(row.AcceptedAt), clock), _monitor.Now);
    }

    private void AdvanceTo(LocalDateTime moment, DeskWork step)
    {
        if (moment > _monitor.Now)
        {
            step.Standing.Add(_state.Plans.AdvanceTo(moment), ChangeOrigin.Caseload);
        }
    }

    private async Task<DeskStep?> CommitAsync(DeskWork step, LocalDateTime before, LocalDateTime clock, bool isThrough, bool hasMore, CancellationToken cancellation)
    {
        var standing = step.Standing;
        standing.Reword(_state.Plans.TakeReworded());
        var isTold = _tally.NoticesAfter(standing.Changes) > 0;
        var wasGoingLive = _row.IsGoingLive;
        var isGoingLive = step.IsGoingLive ?? wasGoingLive;
        List<OutboxRow> mornings = isTold && isThrough && !isGoingLive ? await Mornings.DueAsync(_tools, _row, _state, _settings, MorningsUntil, cancellation).ConfigureAwait(false) : [];
        var row = _row with
        {
            Seq = step.Seq,
            Reached = _monitor.Now,
            Next = NextMoment(isTold || !isThrough, isThrough ? _monitor.Now : MorningsUntil),
            Stamp = _settings.Stamp,
            RuledSince = _row.Stamp is null || _row.Stamp == _settings.Stamp ? _row.RuledSince : before,
            IsGoingLive = isGoingLive,
            Succession = step.Succession,
            Reported = _state.Plans.Reported,
        };
        var (notices, letters) = (0, mornings.Count);
        if (!step.IsEmpty || mornings.Count > 0 || row.Next != _row.Next || row.Stamp != _row.Stamp)
        {
            var commit = step.ToCommit(row, new(_monitor.Snapshot, _settings.Options.Routing, LocalDateTime.Max(row.Reached, clock))) with
            {
                HasReported = !ReferenceEquals(row.Reported, _row.Reported),
                IsRelease = wasGoingLive && !row.IsGoingLive,
                Deliver = fresh =>
                {
                    OutboxRow[] deliveries = [.. Deliveries(fresh, row, wasGoingLive)];
                    (notices, letters) = (fresh.Count, mornings.Count + deliveries.Length);
                    return deliveries;
                },
                Deliveries = mornings,
            };
            if (!await _tools.Store.CommitAsync(commit, cancellation).ConfigureAwait(false))
            {
                return null;
            }

            (_row, _opening) = (row, null);
            _tally.Add(standing.Changes);
            if (standing.Changes.Count(change => change.Origin == ChangeOrigin.Rules) is > 0 and var otherwise)
            {
                HostingLog.ConcludedOtherwise(_tools.Log, row.Stamp!, Unit, otherwise);
            }
        }

        return new(step.Taken, standing.Changes.Count, notices, letters, step.SentTo, hasMore);
    }

    // While more waits no morning is told, as a later one may have come when all is in: the next moment says that one is still to be, though it has passed.
    private LocalDateTime MorningsUntil => _row.Next <= _row.Reached ? _row.Next.Value.PlusNanoseconds(-1) : _row.Reached;

    // Whoever has nothing to be told is told nothing in the morning.
    private LocalDateTime? NextMoment(bool hasMornings, LocalDateTime morningsUntil) => _tools.Channels
        .Where(channel => hasMornings && channel.Morning is not null)
        .Select(channel => Mornings.NextAfter(morningsUntil, channel.Morning!.Value, _settings.Hours))
        .Append(_monitor.FindNextChange())
        .Append(_state.Plans.NextMoment)
        .Min();

    private IEnumerable<OutboxRow> Deliveries(IReadOnlyList<ToldNotice> notices, DeskRow row, bool wasGoingLive)
    {
        if (row.IsGoingLive)
        {
            return [];
        }

        // Of what waited, what was cleared meanwhile is told to nobody.
        var standing = wasGoingLive ? _monitor.Snapshot.Conclusions.Select(each => each.Id).ToHashSet(StringComparer.Ordinal) : null;
        Delivery[] letters = [.. Letters.Of(notices.Where(notice => standing?.Contains(notice.Id) != false), Unit, row.Reached, row.Seq, wasGoingLive)];
        return from channel in _tools.Channels
               where channel.Morning is null
               from letter in letters
               select new OutboxRow(channel.Name, letter, 0);
    }
}
