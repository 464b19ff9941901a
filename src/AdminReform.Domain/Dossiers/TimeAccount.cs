using System.Diagnostics;
using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Where the time of a dossier went: every minute of a span belongs to exactly one holder, and the shares add up to the span.</summary>
/// <remarks>
/// Time within office hours is charged to the unit, the other agency or the applicant who had the dossier; what lies outside office hours
/// or on days off is shown apart, under the same holder. While several agencies are asked at once, the time is that of the one asked
/// first of those that have not answered.
/// </remarks>
[DebuggerDisplay("{Elapsed,nq} in {Shares.Count} shares")]
public sealed record TimeAccount
{
    private TimeAccount(LocalDateTime from, LocalDateTime to, ValueList<TimeShare> shares)
    {
        From = from;
        To = to;
        Shares = shares;
    }

    /// <summary>Where the span begins.</summary>
    public LocalDateTime From { get; }

    /// <summary>Where it ends, the moment itself excluded.</summary>
    public LocalDateTime To { get; }

    /// <summary>The shares, one for each unit, each other agency and the applicant, in the order in which they first had the dossier.</summary>
    public ValueList<TimeShare> Shares { get; }

    /// <summary>All the time of the span in which somebody had the dossier; the sum of the shares.</summary>
    public Duration Elapsed => Sum(share => share.Elapsed);

    /// <summary>What is charged to the units that receive and resolve it.</summary>
    public Duration OfUnits => WorkingOf(HolderKind.Unit);

    /// <summary>What is charged to other agencies.</summary>
    public Duration OfOtherAgencies => WorkingOf(HolderKind.OtherAgency);

    /// <summary>What is charged to the applicant.</summary>
    public Duration OfApplicant => WorkingOf(HolderKind.Applicant);

    /// <summary>What lies outside office hours on working days, and is charged to nobody.</summary>
    public Duration OutOfHours => Sum(share => share.OutOfHours);

    /// <summary>What lies on days off, and is charged to nobody.</summary>
    public Duration DaysOff => Sum(share => share.DaysOff);

    /// <summary>An account that was kept elsewhere: each holder has one share, no part is below zero, and together they fit the span.</summary>
    public static Result<TimeAccount> Create(LocalDateTime from, LocalDateTime to, IEnumerable<TimeShare> shares)
    {
        var list = ValueList.From(shares);
        if (to < from)
        {
            return Wrong("to", "Khoảng thời gian kết thúc trước khi bắt đầu.", "The span ends before it begins.");
        }

        var left = Plain(from, to);
        HashSet<(HolderKind, string?)> holders = [];
        for (var i = 0; i < list.Count; i++)
        {
            var share = list[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"shares[{i}]");
            if (!holders.Add((share.Kind, share.Unit)))
            {
                return Wrong(path, "Nơi giữ hồ sơ đã có một phần.", "The holder already has a share.");
            }

            foreach (var part in (ReadOnlySpan<Duration>)[share.Working, share.OutOfHours, share.DaysOff])
            {
                if (part < Duration.Zero || part > left)
                {
                    return Wrong(
                        path,
                        "Một phần thời gian bị âm, hoặc tổng các phần dài hơn khoảng thời gian.",
                        "A part is below zero, or the parts add up to more than the span.");
                }

                left -= part;
            }
        }

        return Result.Of(new TimeAccount(from, to, list));
    }

    /// <summary>Returns the span and what was charged to whom.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{DayText.Of(From)} – {DayText.Of(To)}: units {OfUnits}, other agencies {OfOtherAgencies}, applicant {OfApplicant}, out of hours {OutOfHours}, days off {DaysOff}");

    private static Result<TimeAccount> Wrong(string path, string vietnamese, string english) =>
        Result<TimeAccount>.Invalid(Problem.Of("dossier.time.account", vietnamese, english, path));

    internal static TimeAccount Of(ValueList<Holding> holdings, WorkingTime time, LocalDateTime from, LocalDateTime to)
    {
        var (shares, places) = (new List<TimeShare>(), new Dictionary<(HolderKind, string?), int>());
        foreach (var holding in holdings)
        {
            var start = holding.From > from ? holding.From : from;
            var end = holding.To is { } last && last < to ? last : to;
            if (start < end)
            {
                Add(shares, places, Share(holding.Holder, time, start, end));
            }
        }

        return new(from, to, ValueList.From(shares));
    }

    private static void Add(List<TimeShare> shares, Dictionary<(HolderKind, string?), int> places, TimeShare more)
    {
        if (places.TryAdd((more.Kind, more.Unit), shares.Count))
        {
            shares.Add(more);
            return;
        }

        var index = places[(more.Kind, more.Unit)];
        var share = shares[index];
        shares[index] = share with
        {
            Working = share.Working + more.Working,
            OutOfHours = share.OutOfHours + more.OutOfHours,
            DaysOff = share.DaysOff + more.DaysOff,
        };
    }

    private static TimeShare Share(Holder holder, WorkingTime time, LocalDateTime start, LocalDateTime end)
    {
        var working = time.Between(start, end);
        var off = TimeOnDaysOff(time.Calendar, start, end);
        return new(holder.Kind, holder.Unit, working, Plain(start, end) - working - off, off);
    }

    private static Duration TimeOnDaysOff(WorkingCalendar calendar, LocalDateTime start, LocalDateTime end)
    {
        var startsOff = !calendar.IsWorkingDay(start.Date);
        var endsOff = !calendar.IsWorkingDay(end.Date);
        var worked = calendar.WorkingDaysBetween(start.Date, end.Date) + (startsOff ? 0 : 1) - (endsOff ? 0 : 1);
        var off = Duration.FromDays(Period.DaysBetween(start.Date, end.Date) - worked);
        return off - (startsOff ? SinceMidnight(start) : Duration.Zero) + (endsOff ? SinceMidnight(end) : Duration.Zero);
    }

    private static Duration SinceMidnight(LocalDateTime moment) => Duration.FromNanoseconds(moment.NanosecondOfDay);

    private static Duration Plain(LocalDateTime start, LocalDateTime end) =>
        Duration.FromDays(Period.DaysBetween(start.Date, end.Date)) + SinceMidnight(end) - SinceMidnight(start);

    private Duration WorkingOf(HolderKind kind) => Sum(share => share.Kind == kind ? share.Working : Duration.Zero);

    private Duration Sum(Func<TimeShare, Duration> part)
    {
        var sum = Duration.Zero;
        foreach (var share in Shares)
        {
            sum += part(share);
        }

        return sum;
    }
}
