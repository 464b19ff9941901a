using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using NodaTime;

namespace AdminReform.Hosting.Verifying;

/// <summary>Replays the facts of an office in one process and holds everything that it keeps against them (đối chiếu).</summary>
/// <remarks>
/// It takes the rules, policies and settings of the office in whose services it is. What was concluded before they were changed in force cannot be held against them; such notices are
/// counted (<see cref="VerificationReport.OfOtherRules"/>) and not passed over in silence. Verify a store that nobody writes to: a backup, or one whose office was stopped.
/// </remarks>
public sealed class OfficeVerifier
{
    private const int Page = 10_000;

    private readonly IOfficeStore _store;
    private readonly SettingsKeeper _settings;

    internal OfficeVerifier(IOfficeStore store, SettingsKeeper settings) => (_store, _settings) = (store, settings);

    /// <summary>Verifies the store of the office.</summary>
    /// <exception cref="OfficeUnavailableException">The store does not answer.</exception>
    public async Task<VerificationReport> VerifyAsync(CancellationToken cancellation = default)
    {
        await _store.PrepareAsync(cancellation).ConfigureAwait(false);
        var otherwise = await RulesChangedAsync(cancellation).ConfigureAwait(false);
        var held = new HeldStore(otherwise);
        foreach (var desk in await _store.DeskRowsAsync(cancellation).ConfigureAwait(false))
        {
            var facts = await _store.FactsAsync(desk.Unit, cancellation).ConfigureAwait(false);
            var replay = new DeskReplay(desk, facts, _settings.Current);
            var standing = await _store.StandingAsync(new() { Unit = desk.Unit }, cancellation).ConfigureAwait(false);
            held.Hold(desk, facts.Count, replay);
            held.HoldStanding(DeskStanding.Compared(desk.Unit, standing, replay.Plans.Conclusions, desk.Reached), standing, desk);
            var dossiers = await _store.DossiersAsync(desk.Unit, cancellation).ConfigureAwait(false);
            held.HoldDossiers(await HeldAsync(desk, dossiers, replay, cancellation).ConfigureAwait(false), replay, desk, _settings.Current.Calculator.Regimes);
            held.HoldExpected(dossiers, await _store.InboxAsync(desk.Unit, int.MaxValue, cancellation).ConfigureAwait(false), desk);
            held.HoldNotices(await _store.NoticesAsync(desk.Unit, cancellation).ConfigureAwait(false), replay, desk);
        }

        held.HoldDeliveries(await _store.OutboxAsync(cancellation).ConfigureAwait(false));
        var waiting = 0;
        foreach (var due in await _store.DesksAsync(cancellation).ConfigureAwait(false))
        {
            waiting += due.OldestWaiting is null ? 0 : (await _store.InboxAsync(due.Unit, int.MaxValue, cancellation).ConfigureAwait(false)).Count;
        }

        return held.Report(waiting);
    }

    // Those under watch; of the others of its facts those that it has let go.
    private async Task<IReadOnlyList<DossierRow>> HeldAsync(DeskRow desk, IReadOnlyList<DossierRow> dossiers, DeskReplay replay, CancellationToken cancellation)
    {
        var rows = dossiers.Where(row => row.State == DossierState.Held).ToList();
        var past = replay.Monitor.LetGo().ToHashSet(StringComparer.Ordinal);
        foreach (var id in past.Intersect(replay.Dossiers.Keys).Except(rows.Select(row => row.Id)).ToList())
        {
            if (await _store.FindDossierAsync(id, cancellation).ConfigureAwait(false) is { State: DossierState.LetGo } row && row.Unit == desk.Unit)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    // When each desk last concluded something otherwise of the same facts.
    private async Task<Dictionary<string, LocalDateTime>> RulesChangedAsync(CancellationToken cancellation)
    {
        Dictionary<string, LocalDateTime> changed = new(StringComparer.Ordinal);
        IReadOnlyList<StandingChange> page;
        for (var after = 0L; (page = await _store.ChangesAsync(after, Page, cancellation).ConfigureAwait(false)).Count > 0; after = page[^1].Number)
        {
            foreach (var change in page.Where(change => change.Origin == ChangeOrigin.Rules))
            {
                changed[change.Conclusion.Unit] = change.At;
            }
        }

        return changed;
    }
}
