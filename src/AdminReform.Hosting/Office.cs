using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Intake;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting;

/// <summary>The office as an application sees it: it takes commands, and tells what stands (văn phòng một cửa đang vận hành).</summary>
/// <remarks>
/// One instance serves the whole process, on any number of threads. Everything is read from the store, so it is the same in every process over one store,
/// whoever has the desks. A store that takes nothing or does not answer is an <see cref="OfficeUnavailableException"/>; nothing that was accepted is lost.
/// </remarks>
/// <example>
/// <code>
/// var kept = await office.SendAsync(OfficeCommand.Open("receipt-33", dossier));                 // from here on, and done once
/// var receipt = (await office.SettleAsync("receipt-33", TimeSpan.FromMinutes(1))).Value;
/// receipt.State;                                                                              // Applied
/// foreach (var late in await office.LateAsync())
/// {
///     Console.WriteLine($"{late.Dossier.Id}: {late.Finding}");
/// }
/// </code>
/// </example>
public sealed partial class Office
{
    private const int PageOfChanges = 500;
    private const string AcceptanceKey = "acceptance";

    private readonly IOfficeStore _store;
    private readonly SettingsKeeper _settings;
    private readonly HealthBook _health;
    private readonly Bells _bells;
    private readonly TimeProvider _clock;
    private readonly ClockWatch _watch;

    internal Office(IOfficeStore store, SettingsKeeper settings, HealthBook health, Bells bells, TimeProvider clock, ClockWatch watch) =>
        (_store, _settings, _health, _bells, _clock, _watch) = (store, settings, health, bells, clock, watch);

    /// <summary>What the clock of the office shows.</summary>
    public LocalDateTime Now => VietnamTime.Now(_clock);

    /// <summary>Whether the office runs as it should in this process, and what is wrong where it does not.</summary>
    public OfficeHealth Health => _health.Current;

    /// <summary>What deadlines are computed with now: the calendar, hours and regimes in force.</summary>
    public DeadlineCalculator Calculator => _settings.Current.Calculator;

    /// <summary>The agencies in force and the people in them; without entries where the office was given none.</summary>
    public AgencyDirectory Agencies => _settings.Current.Options.Routing?.Directory ?? AgencyDirectory.Empty;

    /// <summary>The internal processes in force; none where the office was given none.</summary>
    public ValueList<InternalProcess> Processes => _settings.Current.Options.Processes;

    /// <summary>The ids of all rules that may conclude something here.</summary>
    internal IReadOnlySet<string> KnownRules =>
        _settings.Current.Options.Catalogue.Rules.Concat<CitedRule>(_settings.Current.Options.UnitRules).Concat(PlanRules.All).Concat(DutyRules.All)
            .Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The stamp of the rules, policies, calendar and people in force.</summary>
    public string Stamp => _settings.Current.Stamp;

    /// <summary>Takes a command: when this returns with a receipt it cannot be lost, and its desk comes to it.</summary>
    /// <returns>
    /// The receipt, for the same id and content always of the same acceptance; <see cref="ResultStatus.Conflict"/> for an id that was used with another content, or a dossier that is opened
    /// twice; <see cref="ResultStatus.NotFound"/> for a dossier that nobody opened; <see cref="ResultStatus.Invalid"/> for text that cannot be kept, a name that cannot be one, a moment that has not come
    /// (<see cref="OfficeTiming.ClockTolerance"/>) or is before the calendar begins, or a unit that the agencies do not know, where the office was given any.
    /// </returns>
    public async Task<Result<CommandReceipt>> SendAsync(OfficeCommand command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return (await SendAsync([command], cancellation).ConfigureAwait(false))[0];
    }

    /// <summary>Takes many commands in one go, which costs little more than one: each is accepted or not by itself.</summary>
    /// <returns>The answers, in the order of the commands.</returns>
    public async Task<ValueList<Result<CommandReceipt>>> SendAsync(IEnumerable<OfficeCommand> commands, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(commands);
        OfficeCommand[] all = [.. commands];
        var checkedOnes = await Arrivals().CheckAsync(all, cancellation).ConfigureAwait(false);
        NewCommand[] sound = [.. checkedOnes.Select(each => each.Command).OfType<NewCommand>()];
        var accepted = await AcceptAsync(sound, cancellation).ConfigureAwait(false);
        _bells.Poke(accepted.Where(each => each.Kind == AcceptanceKind.Accepted).Select(each => each.Row!.Unit));
        var next = 0;
        return [.. checkedOnes.Select(each => each.Command is null ? Result<CommandReceipt>.Invalid(each.Problem!) : Receipts.Of(each.Command, accepted[next++]))];
    }

    /// <summary>
    /// How a command stands; <see cref="ResultStatus.NotFound"/> where none was accepted under the id, and <see cref="ResultStatus.Conflict"/> where one was whose month is kept elsewhere by now.
    /// </summary>
    public async Task<Result<CommandReceipt>> FindReceiptAsync(string commandId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(commandId);
        var row = await _store.FindCommandAsync(commandId, cancellation).ConfigureAwait(false);
        if (row is null && !await _store.HasAcceptedAsync(commandId, cancellation).ConfigureAwait(false))
        {
            return Result<CommandReceipt>.NotFound(CommandProblems.Unknown(commandId));
        }

        // It may have been accepted between the two questions.
        row ??= await _store.FindCommandAsync(commandId, cancellation).ConfigureAwait(false);
        return row is null ? Result<CommandReceipt>.Conflict(CommandProblems.Past(commandId)) : Result.Of(Receipts.Of(row));
    }

    /// <summary>Waits until the desk has come to a command, in whichever process; <see cref="ResultStatus.NotFound"/> where none was accepted under the id.</summary>
    /// <remarks>It waits by the clock of the host (<see cref="TimeProvider"/>): where that stands still, as one of tests does, until the command is settled, that clock goes on, or the wait is given up.</remarks>
    /// <param name="commandId">The id of the command.</param>
    /// <param name="atMost">How long to wait at most, by that clock; the receipt then says that the command still waits.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<Result<CommandReceipt>> SettleAsync(string commandId, TimeSpan atMost, CancellationToken cancellation = default)
    {
        var until = _clock.GetUtcNow() + atMost;
        while (true)
        {
            var ring = _bells.Committed.Next;
            var receipt = await FindReceiptAsync(commandId, cancellation).ConfigureAwait(false);
            var left = until - _clock.GetUtcNow();
            if (!receipt.TryGet(out var found) || found.IsSettled || left <= TimeSpan.Zero)
            {
                return receipt;
            }

            await Bell.WaitAsync(ring, left < _settings.Timing.CheckEvery ? left : _settings.Timing.CheckEvery, _clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Takes the open dossiers of an office that goes live: each recipient is told once, of all that stands then, and not of each missed notice.</summary>
    /// <remarks>
    /// Safe to run again with the same id after a crash: what was taken is not taken twice, and until it has come to its end the desks tell nobody. A dossier that the office has from
    /// elsewhere is refused and told in the answer; the others are taken.
    /// </remarks>
    /// <param name="id">The caller's id of the going live.</param>
    /// <param name="dossiers">The dossiers, with what happened to them so far; read once.</param>
    /// <param name="cancellation">Gives up; run again to go on.</param>
    /// <returns>How many were taken, and why the others were not.</returns>
    public Task<GoingLiveReport> GoLiveAsync(string id, IEnumerable<Dossier> dossiers, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(dossiers);
        return new GoingLive(_store, _bells, Arrivals, Machine, id).RunAsync(dossiers, cancellation);
    }

    /// <summary>Has units followed by others: mergers, splits and new names (kế thừa khi sắp xếp tổ chức bộ máy).</summary>
    /// <remarks>
    /// Each unit gives its dossiers away in one step of its desk, and from then on whatever still comes in for it. Safe to run again with the same id after a crash: what was accepted is
    /// answered as before. Where the agencies in force know a unit, it has ended before today and the successors are those that they name.
    /// </remarks>
    /// <param name="id">The caller's id, such as the number of the decision.</param>
    /// <param name="successions">Who follows whom.</param>
    /// <param name="choose">
    /// Says of each dossier that a unit has now which successor has it; <see langword="null"/> for what the succession says. It is asked once: what comes in later goes by the succession.
    /// </param>
    /// <param name="cancellation">Gives up; run again to go on.</param>
    /// <returns>
    /// The receipts, in the order of the successions; <see cref="ResultStatus.Conflict"/> where the unit has not ended, the agencies name others, units follow each other in a circle, one is named
    /// twice, or the id was used with another content; <see cref="ResultStatus.Invalid"/> for text that cannot be kept.
    /// </returns>
    public Task<ValueList<Result<CommandReceipt>>> SucceedAsync(
        string id, IEnumerable<Succession> successions, Func<Dossier, string?>? choose = null, CancellationToken cancellation = default) =>
        Succeeding(id).RunAsync([.. successions.Select(Result.Of)], choose is null ? null : row => choose(Read(row)), cancellation);

    /// <summary>Has every unit that has ended by the agencies in force followed by its successor; may be run every day. A unit that was followed and is in being again goes on.</summary>
    /// <param name="id">The caller's id.</param>
    /// <param name="cancellation">Gives up; run again to go on.</param>
    /// <returns>
    /// The receipts, by unit; <see cref="ResultStatus.Conflict"/> for one with several successors, which a <see cref="Succession"/> has to tell, and <see cref="ResultStatus.NotFound"/> for one that has none.
    /// </returns>
    public async Task<ValueList<Result<CommandReceipt>>> SucceedAsync(string id, CancellationToken cancellation = default)
    {
        var succeeding = Succeeding(id);
        return await succeeding.RunAsync(await succeeding.FindAsync(cancellation).ConfigureAwait(false), null, cancellation).ConfigureAwait(false);
    }

    /// <summary>Opens the store of an office that was kept before, where a process without a host comes to work on it.</summary>
    /// <exception cref="OfficeUnavailableException">There is no office in it (<c>hosting.store.empty</c>), and none is made; or it does not answer.</exception>
    public Task OpenKeptAsync(CancellationToken cancellation = default) => _store.PrepareKeptAsync(cancellation);

    /// <summary>The deliveries that were tried too often, and wait for somebody.</summary>
    public async Task<ValueList<DeadLetter>> DeadLettersAsync(CancellationToken cancellation = default) =>
    [
        .. (await _store.DeadLettersAsync(cancellation).ConfigureAwait(false)).Select(row =>
            new DeadLetter(row.Channel, row.Delivery, row.Tries, row.LastTriedAt ?? Instant.MinValue, row.Reason ?? "")),
    ];

    /// <summary>Has a dead letter tried again.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RetryAsync(string channel, string deliveryId, CancellationToken cancellation = default)
    {
        var isThere = await _store.ReviveAsync(channel, deliveryId, Machine, cancellation).ConfigureAwait(false);
        _bells.Courier.Ring();
        return isThere;
    }

    /// <summary>Goes the way of a command once before anybody waits for it; nothing is kept, since there is no such dossier.</summary>
    internal async Task RehearseAsync(CancellationToken cancellation)
    {
        var rehearsal = CommandCheck.Of(OfficeCommand.Record("rehearsal", "..", new StatusTold(Now)));
        try
        {
            _ = Receipts.Of(rehearsal.Command!, (await _store.AcceptAsync([rehearsal.Command!], Machine, cancellation).ConfigureAwait(false))[0]);
        }
        catch (OfficeUnavailableException)
        {
            // A process that only reads need not be able to; one that takes commands says so with the first.
        }
    }

    private async Task<IReadOnlyList<Acceptance>> AcceptAsync(NewCommand[] commands, CancellationToken cancellation)
    {
        if (commands.Length == 0)
        {
            return [];
        }

        try
        {
            var accepted = await _store.AcceptAsync(commands, Machine, cancellation).ConfigureAwait(false);
            _health.Set(AcceptanceKey, []);
            return accepted;
        }
        catch (OfficeUnavailableException unavailable)
        {
            Unaccepting(unavailable.Problem);
            throw;
        }
    }

    // Where requests go by the health, no command comes that would find that they are accepted again.
    private void Unaccepting(Problem why) => _health.Set(AcceptanceKey, [why], async () =>
    {
        try
        {
            await _store.ProveWritableAsync(CancellationToken.None).ConfigureAwait(false);
            _health.Set(AcceptanceKey, []);
        }
        catch (Exception reason)
        {
            Unaccepting(reason is OfficeUnavailableException unavailable ? unavailable.Problem : why);
        }
    });

    private Arrivals Arrivals() => new(_store, _settings.Current, _watch.Present, Duration.FromTimeSpan(_settings.Timing.ClockTolerance));

    private Succeeding Succeeding(string id) => new(_store, _bells, _settings.Current, Agencies, Now.Date, Machine, id);

    // As exact as every store keeps it, so that who asks again is answered the same.
    private Instant Machine => Instant.FromUnixTimeTicks(Instant.FromDateTimeOffset(_clock.GetUtcNow()).ToUnixTimeTicks() / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond);

    private Dossier Read(DossierRow row) => StoredJson.Dossier(row.Body, _settings.Current.Calculator.Regimes);
}
