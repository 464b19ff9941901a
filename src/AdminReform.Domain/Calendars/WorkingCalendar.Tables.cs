using System.Security.Cryptography;
using NodaTime;

namespace AdminReform.Calendars;

/// <content>How the tables, the horizon and the stamp are made.</content>
public sealed partial class WorkingCalendar
{
    private static (int[] Before, int[] WorkingDays) Tables(bool[] worked, int first)
    {
        var before = new int[worked.Length + 1];
        var days = new int[worked.AsSpan().Count(true)];
        var count = 0;
        for (var index = 0; index < worked.Length; index++)
        {
            if (worked[index])
            {
                days[count++] = first + index;
            }

            before[index + 1] = count;
        }

        return (before, days);
    }

    private static LocalDate HorizonOf(CalendarDefinition definition)
    {
        var waits = definition.IsBoundBySwaps
            || definition.Law.Rules.Any(rule => rule.IsChoice || rule.Compensation == HolidayCompensation.Unsettled);
        if (!waits)
        {
            return definition.Range.End;
        }

        var settled = definition.Decisions.Decisions.Select(decision => decision.SettlesYear).OfType<int>().ToHashSet();
        if (settled.Count == 0)
        {
            return definition.Range.Start.PlusDays(-1);
        }

        var year = settled.Min();
        while (settled.Contains(year + 1))
        {
            year++;
        }

        return LocalDate.Min(definition.Range.End, new LocalDate(year, 12, 31));
    }

    private string VersionOf()
    {
        var bits = new byte[(_before.Length + 6) / 8];
        for (var index = 0; index < _before.Length - 1; index++)
        {
            if (_before[index + 1] != _before[index])
            {
                bits[index >> 3] |= (byte)(1 << (index & 7));
            }
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bits).AsSpan(0, 6));
        return FormattableString.Invariant($"{Name}/{Range.Start:uuuuMMdd}-{Range.End:uuuuMMdd}/{Horizon:uuuuMMdd}/{hash}");
    }
}
