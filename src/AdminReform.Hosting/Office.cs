using System.Runtime.CompilerServices;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Intake;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Rules;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Values;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

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
public sealed class Office
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
    /// twice; <see cref="ResultStatus.NotFound"/> for a dossier that nobody opened; <see cref="ResultStatus.Invalid"/> for text that cannot be kept, a moment that has not come
    /// (<see cref="OfficeTiming.ClockTolerance"/>), or a unit that the agencies do not know, where the office was given any.
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

    /// <summary>How a command stands; <see cref="ResultStatus.NotFound"/> where none was accepted under the id.</summary>
    public async Task<Result<CommandReceipt>> FindReceiptAsync(string commandId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(commandId);
        return await _store.FindCommandAsync(commandId, cancellation).ConfigureAwait(false) is { } row
            ? Result.Of(Receipts.Of(row))
            : Result<CommandReceipt>.NotFound(CommandProblems.Unknown(commandId));
    }

    /// <summary>Waits until the desk has come to a command, in whichever process; <see cref="ResultStatus.NotFound"/> where none was accepted under the id.</summary>
    /// <param name="commandId">The id of the command.</param>
    /// <param name="atMost">How long to wait at most; the receipt then says that the command still waits.</param>
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
    /// The receipts, in the order of the successions; <see cref="ResultStatus.Conflict"/> where the unit has not ended, the agencies name others, units follow each other in a circle, or the id
    /// was used with another content; <see cref="ResultStatus.Invalid"/> for text that cannot be kept.
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

    /// <summary>What stands: findings, notices, alerts, and what could not be worked out; by beginning, then by id.</summary>
    public async Task<ValueList<StandingConclusion>> StandingAsync(StandingQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. await _store.StandingAsync(query, cancellation).ConfigureAwait(false)];
    }

    /// <summary>Who is late: the dossiers that are overdue, the longest first, each with who has it now.</summary>
    /// <param name="unit">The resolving unit; all where nothing is said.</param>
    /// <param name="receivingUnit">The unit that received them, such as a one-stop office, whoever resolves them now; any where nothing is said.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ValueList<LateDossier>> LateAsync(string? unit = null, string? receivingUnit = null, CancellationToken cancellation = default)
    {
        var late = await _store.FindingsAsync([RuleIds.Overdue, RuleIds.OverdueAfterReappointment], unit, receivingUnit, cancellation).ConfigureAwait(false);
        return [.. late.Select(each => new LateDossier(Read(each.Dossier), each.Finding)).OrderBy(each => each.Finding.Since).ThenBy(each => each.Dossier.Id, StringComparer.Ordinal)];
    }

    /// <summary>The resolving units that have a desk, in the order of the alphabet.</summary>
    public async Task<ValueList<string>> UnitsAsync(CancellationToken cancellation = default) =>
        [.. (await _store.DesksAsync(cancellation).ConfigureAwait(false)).Select(desk => desk.Unit).Order(StringComparer.Ordinal)];

    /// <summary>A dossier as it is now; <see cref="ResultStatus.NotFound"/> where nobody opened it.</summary>
    public async Task<Result<Dossier>> FindDossierAsync(string dossierId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossierId);
        return await _store.FindDossierAsync(dossierId, cancellation).ConfigureAwait(false) is { } row
            ? Result.Of(Read(row))
            : Result<Dossier>.NotFound(CommandProblems.UnknownDossier(dossierId));
    }

    /// <summary>The dossiers under watch, by id: all but those that are long past.</summary>
    /// <param name="unit">The resolving unit; all where nothing is said.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ValueList<Dossier>> DossiersAsync(string? unit = null, CancellationToken cancellation = default) =>
        [.. (await _store.DossiersAsync(unit, cancellation).ConfigureAwait(false)).Select(Read)];

    /// <summary>What was acknowledged about the dossiers under watch: who took up which notice, and when; in the order of the dossiers.</summary>
    /// <param name="unit">The resolving unit; all where nothing is said.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ValueList<Acknowledgement>> AcknowledgementsAsync(string? unit = null, CancellationToken cancellation = default) =>
        [.. (await _store.DossiersAsync(unit, cancellation).ConfigureAwait(false)).SelectMany(row => StoredJson.Acknowledgements(row.Acknowledgements))];

    /// <summary>The steps of internal processes that run, by hour; none where the office has no processes.</summary>
    /// <param name="unit">The resolving unit; all where nothing is said.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ValueList<AgendaItem>> RunningStepsAsync(string? unit = null, CancellationToken cancellation = default)
    {
        var settings = _settings.Current;
        var (now, dossiers) = (Now, await DossiersAsync(unit, cancellation).ConfigureAwait(false));
        return CaseloadSteps.Of(Caseload.At(now, dossiers, settings.Calculator), settings.Options.Processes, now).Running;
    }

    /// <summary>How the plans of a unit stand today: whether each target is kept and can still be, and what has to be done by when; empty where it keeps none.</summary>
    /// <param name="unit">The unit, as the settings name it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<PlanStanding> PlansAsync(string unit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var desks = await _store.DeskRowsAsync(cancellation).ConfigureAwait(false);
        var (settings, desk) = (_settings.Current, desks.FirstOrDefault(desk => desk.Unit == unit));
        return PlanStanding.Of(unit, settings.Plans, desk?.Reported ?? PlanReport.None, settings.Calculator.Time.Calendar, Now.Date);
    }

    /// <summary>Which acts are lawful for a dossier now, whatever their details; <see cref="ResultStatus.NotFound"/> where nobody opened it.</summary>
    public async Task<Result<ValueList<DossierEventKind>>> LawfulActsAsync(string dossierId, CancellationToken cancellation = default) =>
        (await FindDossierAsync(dossierId, cancellation).ConfigureAwait(false)).Map(dossier => dossier.LawfulActs(Now, _settings.Current.Calculator));

    /// <summary>When a dossier is due and why, and what the rules say of it; <see cref="ResultStatus.NotFound"/> where nobody opened it.</summary>
    public async Task<Result<DossierExplanation>> ExplainAsync(string dossierId, CancellationToken cancellation = default) =>
        (await FindDossierAsync(dossierId, cancellation).ConfigureAwait(false)).Map(dossier =>
        {
            var (calculator, now) = (_settings.Current.Calculator, Now);
            var facts = dossier.AsOf(now).ToDeadlineFacts();
            return new DossierExplanation(
                dossier, now, calculator.Calculate(facts), facts is null ? null : calculator.Explain(facts), AloneAt(dossier, now).Snapshot.About(dossier.Id));
        });

    /// <summary>Why a rule holds for a dossier now, or which condition does not hold; <see cref="ResultStatus.NotFound"/> where there is no such dossier or rule.</summary>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="ruleId">The rule.</param>
    /// <param name="step">For a rule about steps the step; left out, as <see cref="Monitor.Explain"/> has it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Result<RuleExplanation>> ExplainAsync(string dossierId, string ruleId, string? step = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        var found = await FindDossierAsync(dossierId, cancellation).ConfigureAwait(false);
        return found.Then(dossier => _settings.Current.Options.Catalogue.Find(ruleId) is null
            ? Result<RuleExplanation>.NotFound(Problem.Of("hosting.rule.unknown", $"Không có quy tắc “{ruleId}”.", $"There is no rule “{ruleId}”."))
            : Result.Of(AloneAt(dossier, Now).Explain(dossierId, ruleId, step)));
    }

    /// <summary>The stream of changes: those after a number, in their order, and on and on as they come, until it is given up.</summary>
    /// <remarks>A reader keeps the number of the last change that it has seen, and goes on after it, in whichever process.</remarks>
    /// <param name="after">The number of the last change that was seen; 0 for all.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The office has not come to that number, so it is one of another store: waiting for it would pass over what comes until then.</exception>
    public async IAsyncEnumerable<StandingChange> ChangesAsync(long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (!await HasChangeAsync(after, cancellation).ConfigureAwait(false))
        {
            throw new ArgumentOutOfRangeException(nameof(after), after, "There is no change of that number yet.");
        }

        while (true)
        {
            var ring = _bells.Committed.Next;
            var page = await FindChangesAsync(after, PageOfChanges, cancellation).ConfigureAwait(false);
            foreach (var change in page)
            {
                yield return change;
                after = change.Number;
            }

            if (page.Count < PageOfChanges)
            {
                await Bell.WaitAsync(ring, _settings.Timing.CheckEvery, _clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The changes after a number that there are now, in their order.</summary>
    /// <param name="after">The number of the last change that was seen; 0 for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ValueList<StandingChange>> FindChangesAsync(long after, int most, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        return [.. await _store.ChangesAsync(after, most, cancellation).ConfigureAwait(false)];
    }

    /// <summary>Whether there is a change of a number; 0 stands for none.</summary>
    internal async Task<bool> HasChangeAsync(long number, CancellationToken cancellation) =>
        number == 0 || (number > 0 && (await FindChangesAsync(number - 1, 1, cancellation).ConfigureAwait(false)).Count > 0);

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
            _health.Set(AcceptanceKey, [unavailable.Problem]);
            throw;
        }
    }

    private Arrivals Arrivals() => new(_store, _settings.Current, _watch.Present, Duration.FromTimeSpan(_settings.Timing.ClockTolerance));

    private Succeeding Succeeding(string id) => new(_store, _bells, _settings.Current, Agencies, Now.Date, Machine, id);

    private Instant Machine => Instant.FromDateTimeOffset(_clock.GetUtcNow());

    private Dossier Read(DossierRow row) => StoredJson.Dossier(row.Body, _settings.Current.Calculator.Regimes);

    private Monitor AloneAt(Dossier dossier, LocalDateTime now)
    {
        var settings = _settings.Current;
        var monitor = new Monitor(settings.Calculator, now, settings.Options);
        monitor.Put(dossier);
        return monitor;
    }
}
