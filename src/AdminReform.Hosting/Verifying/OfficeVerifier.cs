using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Verifying;

/// <summary>Replays the facts of an office in one process and holds everything that it keeps against them (đối chiếu).</summary>
/// <remarks>
/// It takes the rules, policies and settings of the office in whose services it is. What a desk told before these took the place of others cannot be held against them: where it
/// differs it is counted (<see cref="VerificationReport.OfOtherRules"/>). A desk that concludes by others still is named where anything differs (<see cref="VerificationFaultKind.Unjudged"/>). Verify a store that nobody writes to: a backup, or one whose office was stopped.
/// </remarks>
public sealed class OfficeVerifier
{
    private readonly IOfficeStore _store;
    private readonly SettingsKeeper _settings;

    internal OfficeVerifier(IOfficeStore store, SettingsKeeper settings) => (_store, _settings) = (store, settings);

    /// <summary>Verifies the store of the office.</summary>
    /// <exception cref="OfficeUnavailableException">The store does not answer, or there is no office in it (<c>hosting.store.empty</c>).</exception>
    public async Task<VerificationReport> VerifyAsync(CancellationToken cancellation = default)
    {
        await _store.PrepareKeptAsync(cancellation).ConfigureAwait(false);
        var held = new HeldStore(_settings.Current.Stamp, _settings.Current.Options.Routing);
        var desks = await ReadAsync(held, "desk", "", _store.DeskRowsAsync(cancellation)).ConfigureAwait(false);
        foreach (var desk in desks)
        {
            if (desk.IsIllegible)
            {
                held.Unreadable("desk", desk.Unit, desk.Unreadable!);
                continue;
            }

            try
            {
                await HoldAsync(held, desk, cancellation).ConfigureAwait(false);
            }
            catch (Exception reason) when (IsOfContent(reason))
            {
                // One desk keeps no other from being looked at.
                held.Unreadable("desk", desk.Unit, reason.Message);
            }
        }

        held.HoldDeliveries(await ReadAsync(held, "delivery", "", _store.OutboxAsync(cancellation)).ConfigureAwait(false));
        held.HoldCommands(await ReadAsync(held, "command", "", _store.StrayCommandsAsync(cancellation)).ConfigureAwait(false));
        var waiting = 0;
        foreach (var unit in desks.Any(desk => desk.IsIllegible) ? desks.Select(desk => desk.Unit) : (await ReadAsync(held, "desk", "", _store.DesksAsync(cancellation)).ConfigureAwait(false)).Where(due => due.OldestWaiting is not null).Select(due => due.Unit))
        {
            waiting += (await ReadAsync(held, "command", unit, _store.InboxAsync(unit, int.MaxValue, cancellation)).ConfigureAwait(false)).Count;
        }

        return held.Report(waiting);
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(HeldStore held, string what, string unit, Task<IReadOnlyList<T>> reading)
    {
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch (Exception reason) when (IsOfContent(reason))
        {
            held.Unreadable(what, unit, reason.Message);
            return [];
        }
    }

    // What is kept is at fault, and not whoever keeps it.
    private static bool IsOfContent(Exception reason) => reason is not (OperationCanceledException or IOException);

    // Everything is read before anything of it is held against the rest.
    private async Task HoldAsync(HeldStore held, DeskRow desk, CancellationToken cancellation)
    {
        var facts = await _store.FactsAsync(desk.Unit, cancellation).ConfigureAwait(false);
        var replay = new DeskReplay(desk, facts, _settings.Current);
        var standing = await _store.StandingAsync(new() { Unit = desk.Unit }, cancellation).ConfigureAwait(false);
        var dossiers = await _store.DossiersAsync(desk.Unit, cancellation).ConfigureAwait(false);
        var all = await HeldAsync(desk, dossiers, replay, cancellation).ConfigureAwait(false);
        var inbox = await _store.InboxAsync(desk.Unit, int.MaxValue, cancellation).ConfigureAwait(false);
        var notices = await _store.NoticesAsync(desk.Unit, cancellation).ConfigureAwait(false);
        held.Hold(desk, facts, replay);
        held.HoldStanding(standing, replay.Plans.Conclusions.Select(conclusion => Concluded.Of(desk.Unit, conclusion)), desk);
        var regimes = _settings.Current.Calculator.Regimes;
        held.HoldDossiers(all, replay, desk, regimes);
        held.HoldWaiting(dossiers, inbox, desk, regimes);
        held.HoldNotices(notices, replay, desk);
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
}
