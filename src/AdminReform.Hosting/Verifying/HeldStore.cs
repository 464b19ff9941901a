using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Law;
using AdminReform.Rules.Monitoring;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Verifying;

/// <summary>Holds what a store says against replays of its desks, and gathers what differs.</summary>
/// <param name="rulesChanged">When a desk last concluded something otherwise of the same facts; what came before is not held against the rules of today.</param>
internal sealed class HeldStore(IReadOnlyDictionary<string, LocalDateTime> rulesChanged)
{
    private readonly List<VerificationFault> _faults = [];
    private readonly Dictionary<string, List<(DeskRow Desk, LocalDateTime At)>> _expected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DeskRow Desk, LocalDateTime At, bool IsSilent)> _told = new(StringComparer.Ordinal);
    private int _desks, _facts, _dossiers, _standing, _ofOtherRules, _beforeChannel, _deliveries, _undelivered;

    internal void Hold(DeskRow desk, int facts, DeskReplay replay)
    {
        (_desks, _facts) = (_desks + 1, _facts + facts);
        foreach (var (id, expected) in replay.Notices)
        {
            if (!_expected.TryGetValue(id, out var at))
            {
                _expected.Add(id, at = []);
            }

            at.Add((desk, expected.At));
        }
    }

    internal void HoldStanding(DeskStanding compared, IReadOnlyList<StandingConclusion> standing, DeskRow desk)
    {
        _standing += standing.Count;
        foreach (var change in compared.Changes.GroupBy(change => change.Conclusion.Id))
        {
            var kind = change.Count() > 1 ? VerificationFaultKind.Otherwise : change.First().Kind == ChangeKind.Raised ? VerificationFaultKind.Lost : VerificationFaultKind.Extra;
            Fault(kind, "standing", desk.Unit, change.Key, kind == VerificationFaultKind.Otherwise ? $"since {Text(change.Last().Conclusion.Since)}, kept as {Text(change.First().Conclusion.Since)}" : "");
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
            }
            else if (!StoredJson.Dossier(row.Body, regimes).Equals(dossier))
            {
                Fault(VerificationFaultKind.Otherwise, "dossier", desk.Unit, row.Id, $"{dossier}, kept as {row.Body}");
            }
        }

        foreach (var id in replay.Dossiers.Keys.Except(rows.Select(row => row.Id)))
        {
            Fault(VerificationFaultKind.Lost, "dossier", desk.Unit, id);
        }
    }

    /// <summary>Each dossier that is on its way to a desk has a command there that brings it.</summary>
    internal void HoldExpected(IReadOnlyList<DossierRow> rows, IReadOnlyList<InboxRow> waiting, DeskRow desk)
    {
        var coming = waiting.Select(row => row.Dossier).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.State == DossierState.Expected && !coming.Contains(row.Id)))
        {
            Fault(VerificationFaultKind.Lost, "dossier", desk.Unit, row.Id, "nothing brings it");
        }
    }

    internal void HoldNotices(IReadOnlyList<ToldNotice> told, DeskReplay replay, DeskRow desk)
    {
        foreach (var notice in told)
        {
            var isExpected = replay.Notices.TryGetValue(notice.Id, out var expected);
            if (!_told.TryAdd(notice.Id, (desk, isExpected ? expected.At : notice.At, replay.Silent.Contains(notice.Id))))
            {
                Fault(VerificationFaultKind.Twice, "notice", desk.Unit, notice.Id);
            }
            else if (!isExpected)
            {
                FaultOrOtherRules(VerificationFaultKind.Extra, desk.Unit, notice.Id, notice.At, "");
            }
            else if ((expected.Notice.At, expected.Notice.IsMissed) != (notice.At, notice.IsMissed))
            {
                FaultOrOtherRules(
                    VerificationFaultKind.Otherwise, desk.Unit, notice.Id, expected.At,
                    $"{Text(expected.Notice.At)}{Missed(expected.Notice)}, told of {Text(notice.At)}{Missed(notice)}");
            }
        }
    }

    /// <summary>Each notice that was told is in one message of each channel that tells at once, and no other is in any.</summary>
    internal void HoldDeliveries(IReadOnlyList<(OutboxRow Row, bool IsSent)> outbox)
    {
        (_deliveries, _undelivered) = (outbox.Count, outbox.Count(each => !each.IsSent));
        foreach (var channel in outbox.Select(each => each.Row).GroupBy(row => row.Channel))
        {
            foreach (var (letter, notice) in channel.SelectMany(row => row.Delivery.Notices.Select(notice => (row.Delivery, notice))))
            {
                if (!_told.ContainsKey(notice.Id))
                {
                    Fault(VerificationFaultKind.Extra, "delivery", letter.Unit, notice.Id, channel.Key);
                }
            }

            var atOnce = channel.Select(row => row.Delivery).Where(letter => letter.Kind != DeliveryKind.Morning).ToList();
            if (atOnce.Count > 0)
            {
                HoldAtOnce(channel.Key, atOnce);
            }
        }
    }

    internal VerificationReport Report(int waiting)
    {
        foreach (var (id, at) in _expected.Where(expected => !_told.ContainsKey(expected.Key)))
        {
            FaultOrOtherRules(VerificationFaultKind.Lost, at[0].Desk.Unit, id, at[0].At, "");
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

    private void HoldAtOnce(string channel, List<Delivery> letters)
    {
        var inLetters = letters.SelectMany(letter => letter.Notices).GroupBy(notice => notice.Id).ToDictionary(notice => notice.Key, notice => notice.Count(), StringComparer.Ordinal);
        var first = letters.Min(letter => letter.At);
        foreach (var (id, told) in _told)
        {
            var count = inLetters.GetValueOrDefault(id);
            if (count > 1)
            {
                Fault(VerificationFaultKind.Twice, "delivery", told.Desk.Unit, id, channel);
            }
            else if (count == 0 && !told.IsSilent)
            {
                if (told.At < first)
                {
                    _beforeChannel++;
                }
                else
                {
                    Fault(VerificationFaultKind.Lost, "delivery", told.Desk.Unit, id, channel);
                }
            }
        }
    }

    private void FaultOrOtherRules(VerificationFaultKind kind, string unit, string id, LocalDateTime at, string detail)
    {
        if (rulesChanged.TryGetValue(unit, out var changed) && at <= changed)
        {
            _ofOtherRules++;
        }
        else
        {
            Fault(kind, "notice", unit, id, detail);
        }
    }

    private void Fault(VerificationFaultKind kind, string what, string unit, string id, string detail = "") => _faults.Add(new(kind, what, unit, id, detail));

    private static string Text(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);

    private static string Missed(ToldNotice notice) => notice.IsMissed ? ", missed" : "";
}
