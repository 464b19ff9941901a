using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Monitoring;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Hosting.Verifying;

/// <summary>Lives through the facts of a desk once more, batch by batch, in one thread and without a store.</summary>
internal sealed class DeskReplay
{
    private readonly OfficeSettings _settings;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    private Succession? _succession;

    // What was past when others followed the unit stayed, and may come back.
    private readonly Dictionary<string, Dossier> _left = new(StringComparer.Ordinal);

    // Notices that came since the last that were told.
    private readonly HashSet<string> _came = new(StringComparer.Ordinal);

    internal DeskReplay(DeskRow desk, IEnumerable<FactRow> facts, OfficeSettings settings)
    {
        _settings = settings;
        Monitor = new(settings.Calculator, desk.WatchedSince, settings.Options with { WatchedSince = desk.WatchedSince });
        Plans = new(desk.Unit, Monitor, settings, PlanReport.None, []);
        Tell(Plans.Conclusions.Select(conclusion => new Change(desk.WatchedSince, ChangeKind.Raised, conclusion)));
        foreach (var batch in facts.GroupBy(fact => fact.Batch))
        {
            Tell(Plans.AdvanceTo(LocalDateTime.Max(batch.First().At, Monitor.Now)));
            var waited = IsGoingLive;
            foreach (var fact in batch)
            {
                if (fact.At > Monitor.Now)
                {
                    Put();
                    Tell(Plans.AdvanceTo(fact.At));
                }

                var command = StoredJson.Command(fact.Command, fact.Dossier.Length == 0 ? fact.Unit : fact.Dossier, fact.Body, settings.Calculator.Regimes);
                Apply(command);
                IsGoingLive = command.Kind == CommandKind.BeginGoingLive || (IsGoingLive && command.Kind != CommandKind.GoLive);
                WaitedUntil = waited || IsGoingLive ? fact.At : WaitedUntil;
            }

            Put();
            Release(waited, IsGoingLive);
        }

        Tell(Plans.AdvanceTo(LocalDateTime.Max(desk.Reached, Monitor.Now)));
        if (IsGoingLive)
        {
            Silent.UnionWith(_came);
            WaitedUntil = Monitor.Now;
        }
    }

    internal Monitor Monitor { get; }

    internal DeskPlans Plans { get; }

    internal Dictionary<string, Dossier> Dossiers { get; } = new(StringComparer.Ordinal);

    /// <summary>The notices that came, by their ids, and when: each as it came, and as it was when the facts of its batch were in, as the desk told it in one step with them or before.</summary>
    internal Dictionary<string, (List<LadderNotice> Forms, LocalDateTime At)> Notices { get; } = new(StringComparer.Ordinal);

    /// <summary>Notices that came while the office went live, and were told in no message: they still wait, or had gone when it was live.</summary>
    internal HashSet<string> Silent { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether notices wait still until the office is live.</summary>
    internal bool IsGoingLive { get; private set; }

    /// <summary>Until when notices waited; <see langword="null"/> where the office never went live.</summary>
    internal LocalDateTime? WaitedUntil { get; private set; }

    // What comes while the office goes live waits; of what waited, what stands no more when it is live is told to nobody.
    private void Release(bool waited, bool waits)
    {
        if (waits)
        {
            return;
        }

        foreach (var forms in _came.Select(id => Notices[id].Forms))
        {
            forms.AddRange(Addressing.Find(Monitor.Snapshot, forms[^1]) is { } stands ? [stands] : []);
        }

        if (waited)
        {
            _came.ExceptWith(Monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id));
            Silent.UnionWith(_came);
        }

        _came.Clear();
    }

    private void Apply(OfficeCommand command)
    {
        if (command.Kind is not (CommandKind.Open or CommandKind.TakeOver or CommandKind.Record or CommandKind.Act))
        {
            Put();
        }

        var id = command.DossierId;
        if (_left.Remove(id, out var left) && command.Kind is not (CommandKind.Open or CommandKind.TakeOver))
        {
            Dossiers[id] = left;
            Tell(Monitor.Put(left));
        }

        switch (command.Kind)
        {
            case CommandKind.Open or CommandKind.TakeOver when _succession is not null && !command.Via.Contains(command.Dossier!.ResolvingUnit):
                // It went on to whoever followed the unit.
                break;
            case CommandKind.Succeed:
                Succeed(command.Succession!);
                break;
            case CommandKind.Open or CommandKind.TakeOver:
                (Dossiers[id], _) = (command.Dossier!, _open.Add(id));
                Acknowledge(command);
                break;
            case CommandKind.Record or CommandKind.Act:
                Dossiers[id] = Dossier.Replay(Dossiers[id].Header, Dossiers[id].Events.Concat(command.Events));
                _open.Add(id);
                break;
            case CommandKind.Report:
                Tell(Plans.Report(command.Reported!));
                break;
            case CommandKind.Acknowledge:
                Tell(Monitor.Acknowledge(command.Acknowledgement!));
                break;
            case CommandKind.HandOver:
                Dossiers.Remove(id);
                Tell(Monitor.Remove(id));
                break;
        }
    }

    private void Succeed(Succession succession)
    {
        _succession = succession.IsEnd ? succession : null;
        foreach (var dossier in Dossiers.Values.Where(dossier => succession.SuccessorOf(dossier) != succession.Unit).OrderBy(dossier => dossier.Id, StringComparer.Ordinal).ToList())
        {
            Dossiers.Remove(dossier.Id);
            _left[dossier.Id] = dossier;
            Tell(Monitor.Remove(dossier.Id));
        }
    }

    private void Acknowledge(OfficeCommand taking)
    {
        if (taking.Acknowledgements.Count > 0)
        {
            Put();
        }

        foreach (var acknowledgement in taking.Acknowledgements)
        {
            Tell(Monitor.Acknowledge(acknowledgement));
        }
    }

    private void Put()
    {
        if (_open.Count > 0)
        {
            Tell(Monitor.Put(_open.Select(id => Dossiers[id])));
            _open.Clear();
        }
    }

    private void Tell(IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            if (change is not { Kind: ChangeKind.Raised, Conclusion: LadderNotice notice })
            {
                continue;
            }

            if (Notices.TryAdd(notice.Id, ([notice], change.At)))
            {
                _came.Add(notice.Id);
            }
            else if (_came.Contains(notice.Id))
            {
                Notices[notice.Id].Forms.Add(notice);
            }
        }
    }
}
