using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Properties;

/// <content>Mergers, splits and new names, and where each dossier is at every moment.</content>
internal sealed partial class OfficeModel
{
    private static readonly string[] Procedures = ["1.001193", "1.001194"];

    // The units that others follow, each dossier's places so far, and the dossiers that were past at any moment.
    private readonly Dictionary<string, Succession> _followed = [];
    private readonly Dictionary<string, HashSet<string>> _places = [];
    private readonly HashSet<string> _past = [];
    private readonly List<(string Id, Succession[] All, Func<Dossier, string?>? Choose)> _decisions = [];

    private void Place(Dossier dossier)
    {
        while (_followed.TryGetValue(dossier.ResolvingUnit, out var succession))
        {
            dossier = Dossier.Replay(dossier.Header with { ResolvingUnit = succession.SuccessorOf(dossier) }, dossier.Events);
        }

        _dossiers[dossier.Id] = dossier;
        _places.TryAdd(dossier.Id, []);
        _places[dossier.Id].Add(dossier.ResolvingUnit);
    }

    private async Task SucceedAsync(int which, int detail, List<string> faults)
    {
        if (detail % 4 == 0 && _decisions.Count > 0)
        {
            // Said again, however much later, it does nothing.
            await DecidedAsync(_decisions[which % _decisions.Count], faults);
            return;
        }

        var (one, other) = (Units[which % 3], Units[(which + 1 + (detail % 2)) % 3]);
        var third = Units.Single(unit => unit != one && unit != other);
        Func<Dossier, string?>? choose = detail % 6 == 1 ? dossier => dossier.Id is "D1" or "D4" ? third : null : null;
        Succession[] all = (detail % 5) switch
        {
            0 => [new(one, other)],
            1 => [new(one, third), new(other, third)],
            2 => [new(one, other) { Parts = [new(third) { Procedures = [Procedures[1]] }] }],
            3 => [new(one, other) { Parts = [new(third) { Dossiers = ["D0", "D2", "D3"] }] }],
            _ => [new(one, one) { Parts = [new(other) { Dossiers = ["D0", "D5"] }] }],
        };
        if (choose is not null || all.Any(each => !each.IsEnd || each.Successors.Append(each.Unit).Any(_followed.ContainsKey)))
        {
            // What is under way between desks has no order to what is decided anew of a unit that was followed, or of a part of what a unit has.
            rig.Store.Disarm();
            await rig.StepAllAsync();
        }

        await CheckPlacesAsync(faults);
        _decisions.Add((NextId(), all, choose));
        await DecidedAsync(_decisions[^1], faults);
        foreach (var succession in all)
        {
            Apply(succession, all, choose);
        }
    }

    private void Apply(Succession succession, Succession[] all, Func<Dossier, string?>? choose)
    {
        var had = _dossiers.Values.Where(dossier => dossier.ResolvingUnit == succession.Unit).ToList();
        var chosen = had.Select(dossier => (dossier.Id, Successor: choose?.Invoke(dossier))).Where(each => each.Successor is not null);
        var said = succession with { Parts = [.. chosen.Select(each => new SuccessionPart(each.Successor!) { Dossiers = [each.Id] }), .. succession.Parts] };
        foreach (var successor in said.Successors.Where(successor => !Array.Exists(all, each => each.IsEnd && each.Unit == successor)))
        {
            _followed.Remove(successor);
        }

        _followed.Remove(said.Unit);
        if (said.IsEnd)
        {
            _followed.Add(said.Unit, said);
        }

        foreach (var dossier in had)
        {
            Place(Dossier.Replay(dossier.Header with { ResolvingUnit = said.SuccessorOf(dossier) }, dossier.Events));
        }
    }

    private async Task DecidedAsync((string Id, Succession[] All, Func<Dossier, string?>? Choose) decision, List<string> faults)
    {
        while (true)
        {
            try
            {
                var receipts = await rig.Office.SucceedAsync(decision.Id, decision.All, decision.Choose);
                faults.AddRange(receipts.Where(receipt => !receipt.IsSuccess).Select(receipt => $"{decision.Id}: {receipt}"));
                return;
            }
            catch (CrashException)
            {
                // The answer was lost.
            }
        }
    }

    // Each dossier is held by one desk, or on its way to one and brought there by one command; whatever waits for it waits there, and what stands about it stands there.
    private async Task CheckPlacesAsync(List<string> faults)
    {
        List<(string Unit, InboxRow Row)> waiting = [];
        foreach (var unit in Units)
        {
            waiting.AddRange((await rig.Store.Inner.InboxAsync(unit, int.MaxValue, CancellationToken.None)).Select(row => (unit, row)));
        }

        var standing = (await rig.Store.Inner.StandingAsync(new(), CancellationToken.None)).ToLookup(each => each.Subject, each => each.Unit);
        foreach (var id in _dossiers.Keys.Where(_ => faults.Count == 0))
        {
            var row = await rig.Store.Inner.FindDossierAsync(id, CancellationToken.None);
            if (row is null)
            {
                faults.Add($"{id} is nowhere.");
                continue;
            }

            var mine = waiting.Where(each => each.Row.Dossier == id).ToList();
            var bringing = mine.Count(each => each.Row.Body.Contains("\"kind\":\"open\"", StringComparison.Ordinal) || each.Row.Body.Contains("\"kind\":\"takeOver\"", StringComparison.Ordinal));
            if (bringing != (row.State == DossierState.Expected ? 1 : 0) || mine.Exists(each => each.Unit != row.Unit)
                || standing[id].Any(unit => unit != row.Unit || row.State == DossierState.Expected))
            {
                faults.Add($"{id} is {row.State} at {row.Unit}; {bringing} bring it; it waits at {string.Join(", ", mine.Select(each => each.Unit))} and stands at {string.Join(", ", standing[id])}.");
            }

            if (row.State == DossierState.LetGo)
            {
                _past.Add(id);
            }
        }
    }
}
