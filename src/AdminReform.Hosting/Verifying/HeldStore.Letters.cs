using System.Globalization;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Hosting.Verifying;

/// <content>The messages.</content>
internal sealed partial class HeldStore
{
    /// <summary>Each notice that was told is in one message of each channel that tells at once, and no other is in any; each message is made of its notices.</summary>
    internal void HoldDeliveries(IReadOnlyList<DeliveryRow> outbox)
    {
        (_deliveries, _undelivered) = (outbox.Count, outbox.Count(row => !row.IsSent));
        foreach (var channel in outbox.GroupBy(row => row.Channel))
        {
            List<Delivery> atOnce = [];
            foreach (var row in channel)
            {
                try
                {
                    var letter = row.Delivery;
                    HoldLetter(channel.Key, letter);
                    if (letter.Kind != DeliveryKind.Morning)
                    {
                        atOnce.Add(letter);
                    }
                }
                catch (UnreadableTextException unreadable)
                {
                    Fault(VerificationFaultKind.Otherwise, "delivery", "", row.Id, $"{channel.Key}: {unreadable.Message}");
                }
            }

            if (atOnce.Count > 0)
            {
                HoldAtOnce(channel.Key, atOnce);
            }
        }
    }

    private void HoldLetter(string channel, Delivery letter)
    {
        var unknown = letter.Notices.Where(notice => !_told.ContainsKey(notice.Id)).ToList();
        foreach (var notice in unknown.Where(_ => !_unreadable.Contains(letter.Unit)))
        {
            Fault(VerificationFaultKind.Extra, "delivery", letter.Unit, notice.Id, channel);
        }

        if (unknown.Count > 0)
        {
            return;
        }

        List<HeldNotice> told = [.. letter.Notices.Select(notice => _told[notice.Id])];
        var why = told.Count == 0 ? "tells of nothing" : letter.Kind == DeliveryKind.Morning ? HeldMorning.Difference(letter, told) : Difference(letter, told);
        if (why is not null)
        {
            Fault(VerificationFaultKind.Otherwise, "delivery", letter.Unit, letter.Id, $"{channel}: {why}");
        }
    }

    // A message follows from its notices, the desk, and the number of the step, which only its id says.
    private string? Difference(Delivery letter, List<HeldNotice> told)
    {
        var (desk, first) = (told[0].Desk, letter.Notices.First());
        if (letter.Notices.Zip(told).FirstOrDefault(pair => !IsOf(pair.First, pair.Second)) is { First: { } other })
        {
            return $"{StoredJson.Write(other)} is not as it was told";
        }

        if (told.Exists(each => each.Desk.Unit != desk.Unit) || letter.Notices.Any(notice => notice.ToldAt != first.ToldAt))
        {
            return "its notices were told by several desks, or at several moments";
        }

        var number = NumberOf(letter, desk.Unit);
        Delivery[] expected = [.. Letters.Of(letter.Notices, desk.Unit, letter.At, number, letter.Kind == DeliveryKind.GoingLive)];
        if (expected is not [var one])
        {
            return "its notices are for several recipients";
        }

        return one != letter ? $"{StoredJson.Write(one)} under {one.Id}, kept as {StoredJson.Write(letter)}"
            : letter.Kind == DeliveryKind.Notice ? null
            : number > desk.Seq || letter.At > desk.Reached || letter.At > first.ToldAt || told.Exists(each => !IsOfStep(each, number, letter.At))
                ? string.Create(CultureInfo.InvariantCulture, $"no step {number} of {Text(letter.At)} can have told of it")
            : _replays[desk.Unit].Replay.Released.Contains(number) != (letter.Kind == DeliveryKind.GoingLive) ? $"is of kind {letter.Kind}"
            : null;
    }

    // Where the notice itself is not as it came, its message may be.
    private bool IsOf(ToldNotice inLetter, HeldNotice told) =>
        inLetter == told.Notice || (!told.IsSound && told.Replayed is { } replayed && replayed.Forms.Exists(form => FormOf(form, inLetter.ToldAt) == inLetter));

    // In which of the steps of the desk it was told is not known where no fact came with it, but between which.
    private bool IsOfStep(HeldNotice told, long number, LocalDateTime reached) =>
        told.Replayed is not { } replayed || IsOfOtherRules(told.Desk, LocalDateTime.Min(told.At, told.Notice.At))
        || (number >= replayed.Steps.From && number <= replayed.Steps.Until && reached >= replayed.ToldFrom);

    private static long NumberOf(Delivery letter, string unit)
    {
        var before = $"{unit}/together/";
        var text = letter.Id.StartsWith(before, StringComparison.Ordinal) ? letter.Id.AsSpan(before.Length) : default;
        return text.IndexOf('/') is > 0 and var end && long.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
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
}
