using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Monitoring;
using AdminReform.Values;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Hosting.Verifying;

/// <summary>Lives through the facts of a desk once more, batch by batch, in one thread and without a store.</summary>
internal sealed class DeskReplay
{
    private readonly OfficeSettings _settings;

    // Dossiers whose facts are not put yet, each with the last of them.
    private readonly Dictionary<string, FactRow> _open = new(StringComparer.Ordinal);

    // What was past when others followed the unit stayed, and may come back.
    private readonly Dictionary<string, Dossier> _left = new(StringComparer.Ordinal);

    // Notices that came since the last that were told.
    private readonly HashSet<string> _came = new(StringComparer.Ordinal);

    // Those that were told with the last batch: its step may have let time pass before it told them.
    private readonly List<ReplayedNotice> _told = [];

    private long _last;

    internal DeskReplay(DeskRow desk, IEnumerable<FactRow> facts, OfficeSettings settings)
    {
        _settings = settings;
        Monitor = new(settings.Calculator, desk.WatchedSince, settings.Options with { WatchedSince = desk.WatchedSince });
        Plans = new(desk.Unit, Monitor, settings, PlanReport.None, []);
        Tell(Plans.Conclusions.Select(conclusion => new Change(desk.WatchedSince, ChangeKind.Raised, conclusion)));
        foreach (var batch in facts.GroupBy(fact => fact.Batch))
        {
            var waited = IsGoingLive;
            Pass(batch.First(), desk);
            Know(_told);
            _told.Clear();
            foreach (var fact in batch)
            {
                Pass(fact, desk);
                Take(fact);
                WaitedUntil = waited || IsGoingLive ? fact.At : WaitedUntil;
            }

            Put();
            _last = batch.Last().Seq;
            Release(waited, IsGoingLive);
        }

        Tell(Plans.AdvanceTo(LocalDateTime.Max(desk.Reached, Monitor.Now)));
        Know(_told);
        if (IsGoingLive)
        {
            Silent.UnionWith(_came);
            Waiting.UnionWith(_came);
            WaitedUntil = Monitor.Now;
            return;
        }

        ReleaseAll(desk.Seq);
    }

    internal Monitor Monitor { get; }

    internal DeskPlans Plans { get; }

    internal Dictionary<string, Dossier> Dossiers { get; } = new(StringComparer.Ordinal);

    /// <summary>What was acknowledged about the dossiers, in its order.</summary>
    internal Dictionary<string, ValueList<Acknowledgement>> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>The notices that came, by their ids.</summary>
    internal Dictionary<string, ReplayedNotice> Notices { get; } = new(StringComparer.Ordinal);

    /// <summary>The facts that could not be applied, and why: the others are lived through without them.</summary>
    internal List<(FactRow Fact, string Why)> Faults { get; } = [];

    /// <summary>Notices that came while the office went live, and were told in no message: they still wait, or had gone when it was live.</summary>
    internal HashSet<string> Silent { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of them that wait still, and those that may.</summary>
    internal HashSet<string> Waiting { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers of the steps in which the office was live, and told what had waited.</summary>
    internal HashSet<long> Released { get; } = [];

    /// <summary>Who follows the unit; <see langword="null"/> while it goes on.</summary>
    internal Succession? Succession { get; private set; }

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

        ReleaseAll(_last);
        if (waited)
        {
            Released.Add(_last);
            _came.ExceptWith(Monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id));
            Silent.UnionWith(_came);
        }

        _came.Clear();
    }

    // No fact is of later than what the desk has reached; one that says so is named for it.
    private void Pass(FactRow fact, DeskRow desk)
    {
        if (LocalDateTime.Min(fact.At, desk.Reached) is var at && at > Monitor.Now)
        {
            Put();
            Tell(Plans.AdvanceTo(at));
        }
    }

    // With all that is known of their dossiers by now, such as an event that had yet to come when they came.
    private void Know(IEnumerable<ReplayedNotice> notices)
    {
        foreach (var notice in notices)
        {
            notice.Forms.AddRange(Addressing.Find(Monitor.Snapshot, notice.Forms[^1]) is { } stands ? [stands] : []);
        }
    }

    private void ReleaseAll(long number)
    {
        foreach (var notice in _came.Select(id => Notices[id]))
        {
            notice.Release(Monitor.Now, number);
            _told.Add(notice);
        }

        Know(_told);
    }

    // What does not follow from the facts before it is named, and keeps no other from being lived through.
    private void Take(FactRow fact)
    {
        try
        {
            var command = StoredJson.Command(fact.Command, fact.Dossier.Length == 0 ? fact.Unit : fact.Dossier, fact.Body, _settings.Calculator.Regimes);
            if (!HeldFacts.IsAsAccepted(fact.Digest, fact.Dossier, fact.Body, command))
            {
                Faults.Add((fact, "the digest is of another body"));
            }

            if (NeedsDossier(command) && !Dossiers.ContainsKey(command.DossierId) && !_left.ContainsKey(command.DossierId))
            {
                Faults.Add((fact, "no fact before it opens the dossier"));
                return;
            }

            Apply(command, fact);
            IsGoingLive = command.Kind == CommandKind.BeginGoingLive || (IsGoingLive && command.Kind != CommandKind.GoLive);
        }
        catch (Exception reason)
        {
            // Such as a body that cannot be read or is no whole command, or a rule of others that throws.
            Faults.Add((fact, reason.Message));
        }
    }

    private static bool NeedsDossier(OfficeCommand command) => command.Kind is CommandKind.Record or CommandKind.Act or CommandKind.HandOver or CommandKind.Acknowledge or CommandKind.EraseTexts;

    private void Apply(OfficeCommand command, FactRow fact)
    {
        if (command.Kind is not (CommandKind.Open or CommandKind.TakeOver or CommandKind.Record or CommandKind.Act))
        {
            Put();
        }

        var id = command.DossierId;
        if (_left.Remove(id, out var left))
        {
            if (command.Kind is CommandKind.Open or CommandKind.TakeOver)
            {
                Acknowledged.Remove(id);
            }
            else
            {
                Dossiers[id] = left;
                Tell(Monitor.Put(left));
            }
        }

        switch (command.Kind)
        {
            case CommandKind.Open or CommandKind.TakeOver when Succession is not null && !command.Via.Contains(command.Dossier!.ResolvingUnit):
                // It went on to whoever followed the unit.
                break;
            case CommandKind.Succeed:
                Succeed(command.Succession!);
                break;
            case CommandKind.Open or CommandKind.TakeOver:
                (Dossiers[id], _open[id]) = (command.Dossier!, fact);
                AcknowledgeAll(command);
                break;
            case CommandKind.Record or CommandKind.Act:
                Dossiers[id] = Dossier.Replay(Dossiers[id].Header, Dossiers[id].Events.Concat(command.Events));
                _open[id] = fact;
                break;
            case CommandKind.Report:
                Tell(Plans.Report(command.Reported!));
                break;
            case CommandKind.Acknowledge:
                Acknowledge(command.Acknowledgement!);
                break;
            case CommandKind.HandOver:
                Dossiers.Remove(id);
                Acknowledged.Remove(id);
                Tell(Monitor.Remove(id));
                break;
        }
    }

    private void Succeed(Succession succession)
    {
        Succession = succession.IsEnd ? succession : null;
        foreach (var dossier in Dossiers.Values.Where(dossier => succession.SuccessorOf(dossier) != succession.Unit).OrderBy(dossier => dossier.Id, StringComparer.Ordinal).ToList())
        {
            // What was past stays at the desk, and so does what was acknowledged about it.
            Dossiers.Remove(dossier.Id);
            _left[dossier.Id] = dossier;
            Tell(Monitor.Remove(dossier.Id));
        }
    }

    private void AcknowledgeAll(OfficeCommand taking)
    {
        if (taking.Acknowledgements.Count > 0)
        {
            Put();
        }

        foreach (var acknowledgement in taking.Acknowledgements)
        {
            Acknowledge(acknowledgement);
        }
    }

    private void Acknowledge(Acknowledgement acknowledgement)
    {
        Tell(Monitor.Acknowledge(acknowledgement));
        Acknowledged[acknowledgement.DossierId] = [.. Acknowledged.GetValueOrDefault(acknowledgement.DossierId, []), acknowledgement];
    }

    // All that is open at once; where a rule of others throws for one of them, one by one.
    private void Put()
    {
        if (_open.Count == 0)
        {
            return;
        }

        KeyValuePair<string, FactRow>[] all = [.. _open];
        _open.Clear();
        try
        {
            Tell(Monitor.Put(all.Select(open => Dossiers[open.Key])));
        }
        catch (Exception)
        {
            foreach (var (id, fact) in all)
            {
                PutOne(id, fact);
            }
        }
    }

    private void PutOne(string dossier, FactRow fact)
    {
        try
        {
            Tell(Monitor.Put(Dossiers[dossier]));
        }
        catch (Exception reason)
        {
            Faults.Add((fact, reason.Message));
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

            if (Notices.TryAdd(notice.Id, new(notice, change.At, _last, IsGoingLive)))
            {
                _came.Add(notice.Id);
            }
            else
            {
                (_came.Contains(notice.Id) ? Notices[notice.Id].Forms : Notices[notice.Id].Later).Add(notice);
            }
        }
    }
}
