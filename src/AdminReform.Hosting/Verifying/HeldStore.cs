using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Verifying;

/// <summary>Holds what a store says against replays of its desks, and gathers what differs.</summary>
/// <param name="stamp">The rules of the replays; what a desk told before it concluded by them is not held against them.</param>
/// <param name="routing">The people of the replays; <see langword="null"/> where they are not known.</param>
internal sealed partial class HeldStore(string stamp, NoticeRouting? routing)
{
    private readonly List<VerificationFault> _faults = [];
    private readonly Dictionary<string, List<(DeskRow Desk, LocalDateTime At)>> _expected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeldNotice> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DeskRow Desk, DeskReplay Replay)> _replays = new(StringComparer.Ordinal);
    private readonly Dictionary<DeskRow, int> _unjudged = [];
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private int _desks, _facts, _dossiers, _standing, _ofOtherRules, _beforeChannel, _deliveries, _undelivered;

    internal void Hold(DeskRow desk, IReadOnlyList<FactRow> facts, DeskReplay replay)
    {
        (_desks, _facts) = (_desks + 1, _facts + facts.Count);
        _replays.Add(desk.Unit, (desk, replay));
        foreach (var (number, kind, why) in HeldFacts.Faults(desk, facts))
        {
            Fault(kind, "fact", desk.Unit, Text(number), why);
        }

        foreach (var (fact, why) in replay.Faults)
        {
            Fault(VerificationFaultKind.Otherwise, "fact", desk.Unit, Text(fact.Seq), $"{HeldFacts.AboutOf(fact)}: {why}");
        }

        if (facts.Count > 0 && facts[^1].At > desk.Reached)
        {
            FaultOfDesk(desk, $"a fact of {Text(facts[^1].At)}, reached {Text(desk.Reached)}");
        }

        if (replay.IsGoingLive != desk.IsGoingLive)
        {
            FaultOfDesk(desk, replay.IsGoingLive ? "notices wait, kept as live" : "live, kept as if notices wait");
        }

        if (desk.Unreadable is { } unreadable)
        {
            FaultOfDesk(desk, unreadable);
        }

        if (!Equals(replay.Succession, desk.Succession))
        {
            FaultOfDesk(desk, $"{Text(replay.Succession)}, kept as {Text(desk.Succession)}");
        }

        if (!replay.Plans.Reported.Equals(desk.Reported))
        {
            FaultOfDesk(desk, "what was reported of its plans is not what is kept");
        }

        foreach (var (id, expected) in replay.Notices)
        {
            if (!_expected.TryGetValue(id, out var at))
            {
                _expected.Add(id, at = []);
            }

            at.Add((desk, expected.At));
        }
    }

    internal void HoldDossiers(IReadOnlyList<DossierRow> rows, DeskReplay replay, DeskRow desk, Regimes regimes)
    {
        _dossiers += rows.Count(row => row.State == DossierState.Held);
        foreach (var row in rows)
        {
            if (!replay.Dossiers.TryGetValue(row.Id, out var dossier))
            {
                Fault(VerificationFaultKind.Extra, "dossier", desk.Unit, row.Id);
                continue;
            }

            try
            {
                HoldDossier(row, dossier, replay.Acknowledged.GetValueOrDefault(row.Id, []), desk, regimes);
            }
            catch (UnreadableTextException unreadable)
            {
                Fault(VerificationFaultKind.Otherwise, "dossier", desk.Unit, row.Id, unreadable.Message);
            }
        }

        foreach (var id in replay.Dossiers.Keys.Except(rows.Select(row => row.Id)))
        {
            Fault(VerificationFaultKind.Lost, "dossier", desk.Unit, id);
        }
    }

    private void HoldDossier(DossierRow row, Dossier dossier, ValueList<Acknowledgement> acknowledged, DeskRow desk, Regimes regimes)
    {
        if (!StoredJson.Dossier(row.Body, regimes).Equals(dossier))
        {
            Fault(VerificationFaultKind.Otherwise, "dossier", desk.Unit, row.Id, $"{dossier}, kept as {row.Body}");
        }

        if (!StoredJson.Acknowledgements(row.Acknowledgements).Equals(acknowledged))
        {
            Fault(VerificationFaultKind.Otherwise, "dossier", desk.Unit, row.Id, $"acknowledged {StoredJson.Write(acknowledged) ?? "by nobody"}, kept as {row.Acknowledgements ?? "by nobody"}");
        }
    }

    /// <summary>Each command that waits is as it was accepted, and each dossier that is on its way to a desk has one there that brings it.</summary>
    internal void HoldWaiting(IReadOnlyList<DossierRow> rows, IReadOnlyList<InboxRow> waiting, DeskRow desk, Regimes regimes)
    {
        Dictionary<string, OfficeCommand?> coming = new(StringComparer.Ordinal);
        foreach (var row in waiting)
        {
            OfficeCommand? command = null;
            try
            {
                command = StoredJson.Command(row.Command, row.Dossier.Length == 0 ? desk.Unit : row.Dossier, row.Body, regimes);
            }
            catch (UnreadableTextException)
            {
                // It is as it was accepted, under rules that are known no more, or it is not.
            }

            if (command is null ? row.Digest != StoredJson.DigestOf(row.Dossier, row.Body) : !HeldFacts.IsAsAccepted(row.Digest, row.Dossier, row.Body, command))
            {
                Fault(VerificationFaultKind.Otherwise, "command", desk.Unit, row.Command, "the digest is of another body");
            }

            if (!coming.TryGetValue(row.Dossier, out var before) || before?.Dossier is null)
            {
                coming[row.Dossier] = command;
            }
        }

        var there = rows.Where(row => row.State is DossierState.Expected or DossierState.Held).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in coming.Where(each => each.Value?.Dossier is not null && !there.Contains(each.Key)).Select(each => each.Key))
        {
            Fault(VerificationFaultKind.Lost, "dossier", desk.Unit, id, "it comes, and is not expected");
        }

        foreach (var row in rows.Where(row => row.State == DossierState.Expected))
        {
            if (!coming.TryGetValue(row.Id, out var command))
            {
                Fault(VerificationFaultKind.Lost, "dossier", desk.Unit, row.Id, "nothing brings it");
            }
            else if (command?.Dossier is { } dossier && (row.Body, row.Acknowledgements) != (StoredJson.Write(dossier), StoredJson.Write(command.Acknowledgements)))
            {
                Fault(VerificationFaultKind.Otherwise, "dossier", desk.Unit, row.Id, $"{dossier} comes, kept as {row.Body}");
            }
        }
    }

    /// <summary>Each command that was accepted waits, was taken or was refused, and no other does.</summary>
    internal void HoldCommands(IEnumerable<StrayCommand> stray)
    {
        foreach (var command in stray)
        {
            Fault(
                command.IsLost ? VerificationFaultKind.Lost : VerificationFaultKind.Extra, "command", "", command.Id,
                $"about {(command.Dossier.Length == 0 ? "a desk" : command.Dossier)}: {(command.IsLost ? "accepted, and it neither waits nor was taken" : "not among the commands that were accepted")}");
        }
    }

    /// <summary>What cannot be read cannot be held against anything.</summary>
    internal void Unreadable(string what, string unit, string why)
    {
        Fault(VerificationFaultKind.Otherwise, what, unit, unit, why);
        _unreadable.Add(unit);
    }

    internal VerificationReport Report(int waiting)
    {
        foreach (var (id, at) in _expected.Where(expected => !_told.ContainsKey(expected.Key)))
        {
            // Where any desk would have told it by these rules, it is lost.
            var (desk, moment) = at.FirstOrDefault(each => !IsOfOtherRules(each.Desk, each.At), at[0]);
            FaultOrOtherRules(VerificationFaultKind.Lost, "notice", desk, id, moment);
        }

        foreach (var (desk, count) in _unjudged)
        {
            Fault(VerificationFaultKind.Unjudged, "rules", desk.Unit, desk.Stamp!, $"{count} differ from what {stamp} concludes");
        }

        return new()
        {
            Desks = _desks,
            Facts = _facts,
            Waiting = waiting,
            Dossiers = _dossiers,
            Standing = _standing,
            Notices = _told.Count,
            Deliveries = _deliveries,
            Undelivered = _undelivered,
            OfOtherRules = _ofOtherRules,
            BeforeChannel = _beforeChannel,
            Faults = [.. _faults],
        };
    }

    private bool ConcludesByOthers(DeskRow desk) => desk.Stamp is { } its && its != stamp;

    private bool IsOfOtherRules(DeskRow desk, LocalDateTime at) => ConcludesByOthers(desk) || at <= desk.RuledSince;

    private void FaultOrOtherRules(VerificationFaultKind kind, string what, DeskRow desk, string id, LocalDateTime at, string detail = "")
    {
        if (ConcludesByOthers(desk))
        {
            _unjudged[desk] = _unjudged.GetValueOrDefault(desk) + 1;
        }
        else if (what == "notice" && IsOfOtherRules(desk, at))
        {
            _ofOtherRules++;
        }
        else
        {
            Fault(kind, what, desk.Unit, id, detail);
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(Succession? succession) => StoredJson.Write(succession) ?? "followed by nobody";

    private void Fault(VerificationFaultKind kind, string what, string unit, string id, string detail = "") => _faults.Add(new(kind, what, unit, id, detail));

    private void FaultOfDesk(DeskRow desk, string detail) => Fault(VerificationFaultKind.Otherwise, "desk", desk.Unit, desk.Unit, detail);

    internal static string Text(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);
}
