using AdminReform.Agencies;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Verifying;

/// <content>What was told.</content>
internal sealed partial class HeldStore
{
    internal void HoldNotices(IReadOnlyList<NoticeRow> rows, DeskReplay replay, DeskRow desk)
    {
        foreach (var row in rows)
        {
            try
            {
                HoldNotice(row, row.Notice, replay, desk);
            }
            catch (UnreadableTextException unreadable)
            {
                Fault(VerificationFaultKind.Otherwise, "notice", desk.Unit, row.Id, unreadable.Message);
            }
        }
    }

    private void HoldNotice(NoticeRow row, ToldNotice notice, DeskReplay replay, DeskRow desk)
    {
        var expected = replay.Notices.GetValueOrDefault(notice.Id);
        List<ToldNotice> forms = [.. expected?.Forms.Select(form => FormOf(form, notice.ToldAt)) ?? []];
        var (isSound, at) = (forms.Contains(notice), expected is null ? notice.At : LocalDateTime.Min(expected.At, notice.At));
        if (!_told.TryAdd(notice.Id, new(desk, notice, expected, isSound, expected?.At ?? notice.At, SilenceOf(notice, replay, desk))))
        {
            Fault(VerificationFaultKind.Twice, "notice", desk.Unit, notice.Id);
            return;
        }

        if (row.Id != notice.Id)
        {
            Fault(VerificationFaultKind.Otherwise, "notice", desk.Unit, row.Id, $"its body is that of {notice.Id}");
        }

        if (row.Waits && !desk.IsGoingLive)
        {
            Fault(VerificationFaultKind.Otherwise, "notice", desk.Unit, notice.Id, "waits, and the office is live");
        }

        if (OfItself(notice, desk) is { } why && (expected is not null || IsOfOtherRules(desk, at)))
        {
            Fault(VerificationFaultKind.Otherwise, "notice", desk.Unit, notice.Id, why);
        }
        else if (expected is null)
        {
            FaultOrOtherRules(VerificationFaultKind.Extra, "notice", desk, notice.Id, at);
        }
        else if (!isSound)
        {
            FaultOrOtherRules(VerificationFaultKind.Otherwise, "notice", desk, notice.Id, at, Difference(notice, forms));
        }
        else if (OfTelling(row, notice, expected, replay) is { } telling)
        {
            FaultOrOtherRules(VerificationFaultKind.Otherwise, "notice", desk, notice.Id, at, telling);
        }
    }

    // What follows from the notice and its desk, by whatever rules.
    private static string? OfItself(ToldNotice notice, DeskRow desk) =>
        notice.IsMissed != (notice.At < desk.WatchedSince) ? $"{Text(notice.At)}{Missed(notice)}, watched since {Text(desk.WatchedSince)}"
        : IdOf(notice) != notice.Id ? $"its body says {IdOf(notice)}"
        : null;

    // To whoever was there when it was told; to whom it fell due where that moment is not known.
    private ToldNotice FormOf(LadderNotice notice, LocalDateTime? toldAt) =>
        Concluded.NoticeOf(toldAt is { } moment ? notice.ToldAt(moment, routing) : notice) with { ToldAt = toldAt };

    private static string Difference(ToldNotice told, List<ToldNotice> forms)
    {
        var last = forms[^1];
        return !forms.Exists(form => WhatOf(form) == WhatOf(told)) ? $"{Text(last.At)}{Missed(last)}, told of {Text(told.At)}{Missed(told)}"
            : !forms.Exists(form => WhatOf(form) == WhatOf(told) && ToWhom(form) == ToWhom(told)) ? $"to {ToWhom(last)}, told to {ToWhom(told)}"
            : $"{StoredJson.Write(last)}, told as {StoredJson.Write(told)}";
    }

    // It is told at a moment of the clock, which may be later than what the desk had reached.
    private static string? OfTelling(NoticeRow row, ToldNotice notice, ReplayedNotice expected, DeskReplay replay) =>
        row.Waits && !replay.Waiting.Contains(notice.Id) ? "told, kept as if it waits"
        : !row.Waits && expected.Waits && replay.Waiting.Contains(notice.Id) ? "waits, kept as told"
        : notice.ToldAt is { } told && (row.Waits || told < expected.ToldFrom) ? $"not to be told before {Text(expected.ToldFrom)}, told at {Text(told)}"
        : null;

    // What was told while the office went live is told in no message where it had gone when it was live, by the rules of then.
    private Silence SilenceOf(ToldNotice notice, DeskReplay replay, DeskRow desk) =>
        replay.Silent.Contains(notice.Id) ? Silence.Certain
        : notice.At <= replay.WaitedUntil && IsOfOtherRules(desk, notice.At) ? Silence.Possible
        : Silence.None;

    // As an acknowledgement of it would name it; a duty stands where a dossier does.
    private static string IdOf(ToldNotice notice) =>
        new Acknowledgement(notice.IsDuty ? $"duty/{notice.Subject}" : notice.Subject, notice.Step, notice.Cause, "", notice.At) { OfStep = notice.Run }.NoticeId;

    private static (LocalDateTime At, bool IsMissed) WhatOf(ToldNotice notice) => (notice.At, notice.IsMissed);

    private static (string? Person, string? StandIn, string Agency, ResponsibilityStep Role) ToWhom(ToldNotice notice) => (notice.Person, notice.StandIn, notice.Agency, notice.Role);

    private static string Missed(ToldNotice notice) => notice.IsMissed ? ", missed" : "";
}
