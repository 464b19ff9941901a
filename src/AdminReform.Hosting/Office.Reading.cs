using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Rules;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Hosting;

/// <content>What stands, and what is to be said of a dossier or a plan.</content>
public sealed partial class Office
{
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
        var now = Now;
        return [.. late.Select(each => Late(Read(each.Dossier), each.Finding, now)).OrderBy(each => each.Finding.Since).ThenBy(each => each.Dossier.Id, StringComparer.Ordinal)];
    }

    /// <summary>The resolving units that have a desk, in the order of the alphabet.</summary>
    public async Task<ValueList<string>> UnitsAsync(CancellationToken cancellation = default) =>
        [.. (await _store.DesksAsync(cancellation).ConfigureAwait(false)).Select(desk => desk.Unit).Order(StringComparer.Ordinal)];

    /// <summary>Why there is no such unit, where the office was given agencies; <see langword="null"/> where there is one, has been or will be, has a desk, or received a dossier.</summary>
    internal async Task<Problem?> UnknownUnitAsync(string unit, string place, CancellationToken cancellation) =>
        Intake.Arrivals.UnknownUnit(_settings.Current, unit, place) is { } unknown
        && !(await UnitsAsync(cancellation).ConfigureAwait(false)).Contains(unit)
        && !(await DossiersAsync(null, cancellation).ConfigureAwait(false)).Any(dossier => dossier.ReceivingUnit == unit)
            ? unknown : null;

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
                dossier, now, calculator.Calculate(facts), facts is null ? null : calculator.Explain(facts), AloneAt(dossier, now).Snapshot.About(dossier.Id))
            {
                LawfulActs = dossier.LawfulActs(now, calculator),
                Awaits = facts is null ? [] : calculator.Awaits(facts),
            };
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

    private static LateDossier Late(Dossier dossier, StandingConclusion finding, LocalDateTime now) => new(dossier, finding) { Holder = dossier.HolderAt(now) };

    private Monitor AloneAt(Dossier dossier, LocalDateTime now)
    {
        var settings = _settings.Current;
        var monitor = new Monitor(settings.Calculator, now, settings.Options);
        monitor.Put(dossier);
        return monitor;
    }
}
