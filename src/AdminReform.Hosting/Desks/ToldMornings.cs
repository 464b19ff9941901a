using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>What the messages of earlier mornings told, and whom.</summary>
internal sealed class ToldMornings
{
    // A notice is told once, by its id, also where its moment is another by now.
    private readonly HashSet<(string Recipient, string Notice)> _told = [];

    // Of one matter, one due moment and one recipient, the moment of the last step of the ladder: who was told of that knows of those before it.
    private readonly Dictionary<(string Recipient, bool IsDuty, string Subject, LocalDateTime Cause, string? Run), LocalDateTime> _last = [];

    /// <param name="letters">The messages, as they are kept.</param>
    internal ToldMornings(IEnumerable<DeliveryRow> letters)
    {
        foreach (var letter in letters)
        {
            try
            {
                Add(letter.Delivery);
            }
            catch (UnreadableTextException)
            {
                // It keeps nothing from being told; what it told is told again.
            }
        }
    }

    /// <summary>Whether its recipient was told of a notice.</summary>
    internal bool Contain(LadderNotice notice)
    {
        var recipient = notice.Person ?? $"{notice.Unit}/{notice.Role}";
        return _told.Contains((recipient, notice.Id))
            || (_last.TryGetValue((recipient, notice is not Notice, notice.Subject, notice.Cause, (notice as Notice)?.OfStep?.Key), out var last) && last >= notice.Since);
    }

    /// <summary>The ids of the messages that may have told a recipient of what a digest calls new: from a day on until that of the digest, exclusive.</summary>
    internal static IEnumerable<string> IdsBefore(MorningDigest digest, string unit, LocalDate first)
    {
        for (var day = first; digest.New.Count > 0 && day < digest.At.Date; day = day.PlusDays(1))
        {
            yield return Letters.MorningId(unit, digest.Person ?? $"{digest.Unit}/{digest.Role}", day);
        }
    }

    private void Add(Delivery letter)
    {
        foreach (var notice in letter.Notices)
        {
            _told.Add((letter.Recipient, notice.Id));
            var key = (letter.Recipient, notice.IsDuty, notice.Subject, notice.Cause, notice.Run);
            _last[key] = _last.TryGetValue(key, out var before) ? LocalDateTime.Max(before, notice.At) : notice.At;
        }
    }
}
