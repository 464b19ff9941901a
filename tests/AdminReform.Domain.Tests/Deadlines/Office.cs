using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>The office of the worked examples: the civil service's calendar, 07:30–11:30 and 13:30–17:30.</summary>
internal static class Office
{
    internal static DeadlineCalculator Calculator { get; } = DeadlineCalculator.VietnamCivilService;

    internal static LocalDateTime At(int year, int month, int day, int hour = 8, int minute = 0, int second = 0) =>
        new(year, month, day, hour, minute, second);

    internal static LocalDateTime At(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("dd/MM/uuuu HH:mm:ss").Parse(text).Value;

    internal static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Parse(text).Value;

    internal static DueMoment? Due(LocalDateTime accepted, string limit, params Interruption[] interruptions)
    {
        var facts = new DeadlineFacts(accepted, TimeLimit.Parse(limit)) { Interruptions = [.. interruptions] };
        var trace = Calculator.Explain(facts);
        Assert.True(trace.Verify(), trace.ToString());
        Assert.Equal(Calculator.Calculate(facts), trace.Deadline);
        return trace.Deadline.Due;
    }
}
