using AdminReform.Deadlines;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Testing;

/// <summary>Reads what tests write, or says at once how it is written.</summary>
internal static class Written
{
    private static readonly LocalDateTimePattern[] Moments =
        [LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss"), LocalDateTimePattern.ExtendedIso];

    internal static LocalDateTime Moment(string at) => MomentIfAny(at)
        ?? throw new ArgumentException($"“{at}” is no moment; write one as 2026-11-20 09:00.", nameof(at));

    internal static DueMoment Due(string due) => LocalDatePattern.Iso.Parse(due ?? "").TryGetValue(default, out var day) ? new DueMoment(day)
        : MomentIfAny(due) is { } moment ? new DueMoment(moment.Date, moment.TimeOfDay)
        : throw new ArgumentException($"“{due}” is no due moment; write a last day as 2026-11-30, a time of it as 2026-11-30 11:30.", nameof(due));

    internal static TimeLimit Limit(string limit)
    {
        var read = TimeLimit.Create(limit);
        return read.TryGet(out var value) ? value : throw new ArgumentException($"“{limit}” is no limit: {read.Problems[0].Message.English}", nameof(limit));
    }

    private static LocalDateTime? MomentIfAny(string? at) =>
        Moments.Select(pattern => pattern.Parse(at ?? "")).FirstOrDefault(result => result.Success)?.Value;
}
