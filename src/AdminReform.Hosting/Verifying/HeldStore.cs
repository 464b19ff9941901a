using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Rules.Escalation;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Verifying;

/// <summary>Holds what a store says against replays of its desks, and gathers what differs.</summary>
/// <param name="stamp">The rules of the replays; what a desk told before it concluded by them is not held against them.</param>
/// <param name="routing">The people of the replays; <see langword="null"/> where they are not known.</param>
internal sealed class HeldStore(string stamp, NoticeRouting? routing)
{
    private readonly List<VerificationFault> _faults = [];
    private readonly Dictionary<string, List<(DeskRow Desk, LocalDateTime At)>> _expected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DeskRow Desk, LocalDateTime At, Silence Silence)> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<DeskRow, int> _unjudged = [];
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private int _desks, _facts, _dossiers, _standing, _ofOtherRules, _beforeChannel, _deliveries, _undelivered;

    internal void Hold(DeskRow desk, IReadOnlyList<FactRow> facts, DeskReplay replay)
    {
        (_desks, _facts) = (_desks + 1, _facts + facts.Count);
        if (facts.Count > 0 && facts[^1].At > desk.Reached)
        {
            Fault(VerificationFaultKind.Otherwise, "desk", desk.Unit, desk.Unit, $"a fact of {Text(facts[^1].At)}, reached {Text(desk.Reached)}");
        }

        if (replay.IsGoingLive != desk.IsGoingLive)
        {
            Fault(VerificationFaultKind.Otherwise, "desk", desk.Unit, desk.Unit, replay.IsGoingLive ? "notices wait, kept as live" : "live, kept as if notices wait");
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

    /// <summary>What stands is what follows from the facts, but for its words: those are of the moment at which it came, or at which the desk was opened last.</summary>
    internal void HoldStanding(IReadOnlyList<StandingConclusion> standing, IEnumerable<StandingConclusion> concluded, DeskRow desk)
    {
        _standing += standing.Count;
        var kept = standing.ToDictionary(each => each.Id, StringComparer.Ordinal);
        foreach (var each in concluded)
        {
            if (!kept.Remove(each.Id, out var there))
            {
                FaultOrOtherRules(VerificationFaultKind.Lost, "standing", desk, each.Id, desk.Reached);
            }
            else if (each != there with { Message = each.Message, Json = each.Json, Due = each.Due })
            {
                FaultOrOtherRules(
                    VerificationFaultKind.Otherwise, "standing", desk, each.Id, desk.Reached,
                    each.Since != there.Since ? $"since {Text(each.Since)}, kept as {Text(there.Since)}"
                    : each.Severity != there.Severity ? $"{each.Severity}, kept as {there.Severity}"
                    : each.ReceivingUnit != there.ReceivingUnit ? $"received by {each.ReceivingUnit}, kept as {there.ReceivingUnit}"
                    : $"{each.Kind} {each.Subject} by {each.Rule}, kept as {there.Kind} {there.Subject} by {there.Rule}");
            }
        }

        foreach (var id in kept.Keys)
        {
            FaultOrOtherRules(VerificationFaultKind.Extra, "standing", desk, id, desk.Reached);
        }
    }

    internal void HoldDossiers(IReadOnlyList<(DossierRow Row, Dossier Dossier)> rows, DeskReplay replay, DeskRow desk)
    {
        _dossiers += rows.Count(each => each.Row.State == DossierState.Held);
        foreach (var (row, kept) in rows)
        {
            if (!replay.Dossiers.TryGetValue(row.Id, out var dossier))
            {
                Fault(VerificationFaultKind.Extra, "dossier", desk.Unit, row.Id);
            }
            else if (!kept.Equals(dossier))
            {
                Fault(VerificationFaultKind.Otherwise, "dossier", desk.Unit, row.Id, $"{dossier}, kept as {row.Body}");
            }
        }

        foreach (var id in replay.Dossiers.Keys.Except(rows.Select(each => each.Row.Id)))
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
            if (!_told.TryAdd(notice.Id, (desk, isExpected ? expected.At : notice.At, SilenceOf(notice, replay, desk))))
            {
                Fault(VerificationFaultKind.Twice, "notice", desk.Unit, notice.Id);
            }
            else if (!isExpected)
            {
                FaultOrOtherRules(VerificationFaultKind.Extra, "notice", desk, notice.Id, notice.At);
            }
            else
            {
                HoldNotice(notice, [.. expected.Forms.Select(form => FormOf(form, notice.ToldAt))], LocalDateTime.Min(expected.At, notice.At), desk);
            }
        }
    }

    // To whoever was there when it was told; to whom it fell due where that moment is not known.
    private ToldNotice FormOf(LadderNotice notice, LocalDateTime? toldAt) => Concluded.NoticeOf(toldAt is { } moment ? notice.ToldAt(moment, routing) : notice);

    private void HoldNotice(ToldNotice told, List<ToldNotice> forms, LocalDateTime at, DeskRow desk)
    {
        var last = forms[^1];
        if (!forms.Exists(form => WhatOf(form) == WhatOf(told)))
        {
            FaultOrOtherRules(
                VerificationFaultKind.Otherwise, "notice", desk, told.Id, at, $"{Text(last.At)}{Missed(last)}, told of {Text(told.At)}{Missed(told)}");
        }
        else if (!forms.Exists(form => WhatOf(form) == WhatOf(told) && ToWhom(form) == ToWhom(told)))
        {
            FaultOrOtherRules(VerificationFaultKind.Otherwise, "notice", desk, told.Id, at, $"to {ToWhom(last)}, told to {ToWhom(told)}");
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
                if (!_told.ContainsKey(notice.Id) && !_unreadable.Contains(letter.Unit))
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
            else if (count == 0 && told.Silence != Silence.Certain)
            {
                if (told.At < first)
                {
                    _beforeChannel++;
                }
                else if (told.Silence == Silence.Possible)
                {
                    _ofOtherRules++;
                }
                else
                {
                    Fault(VerificationFaultKind.Lost, "delivery", told.Desk.Unit, id, channel);
                }
            }
        }
    }

    // What was told while the office went live is told in no message where it had gone when it was live, by the rules of then.
    private Silence SilenceOf(ToldNotice notice, DeskReplay replay, DeskRow desk) =>
        replay.Silent.Contains(notice.Id) ? Silence.Certain
        : notice.At <= replay.WaitedUntil && IsOfOtherRules(desk, notice.At) ? Silence.Possible
        : Silence.None;

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

    private void Fault(VerificationFaultKind kind, string what, string unit, string id, string detail = "") => _faults.Add(new(kind, what, unit, id, detail));

    private static string Text(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);

    private static (LocalDateTime At, bool IsMissed) WhatOf(ToldNotice notice) => (notice.At, notice.IsMissed);

    private static (string? Person, string? StandIn, string Agency, ResponsibilityStep Role) ToWhom(ToldNotice notice) => (notice.Person, notice.StandIn, notice.Agency, notice.Role);

    private static string Missed(ToldNotice notice) => notice.IsMissed ? ", missed" : "";

    // Whether a notice was told in no message.
    private enum Silence
    {
        None,
        Possible,
        Certain,
    }
}
