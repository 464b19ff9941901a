using System.CommandLine;

namespace ProvinceMonitor;

/// <summary>The clock of the office, so far behind that of the machine: a trial may stand at any hour. Never ahead, as Orleans would take its own silo for one of the past.</summary>
internal sealed class OfficeClock(TimeSpan behind) : TimeProvider
{
    internal static Option<TimeSpan> Option()
    {
        var option = new Option<TimeSpan>("--behind") { Description = "How far the clock of the office is behind that of the machine, such as 1.06:30:00; the same in all processes." };
        option.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<TimeSpan>() < TimeSpan.Zero)
            {
                parsed.AddError("The clock of the office cannot be ahead of that of the machine.");
            }
        });
        return option;
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - behind;
}
