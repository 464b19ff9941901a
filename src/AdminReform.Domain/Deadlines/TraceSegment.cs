using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>One span of a trace; each begins where the one before it ends.</summary>
/// <param name="Step">What it is.</param>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end, which belongs to the next segment; <see langword="null"/> for an interruption that lasts.</param>
/// <param name="Counted">How much of the limit runs in it.</param>
/// <param name="Balance">How much of the limit is left after it.</param>
/// <param name="Reason">Why it is counted or not.</param>
public sealed record TraceSegment(
    TraceStep Step, LocalDateTime From, LocalDateTime? To, TimeBalance Counted, TimeBalance Balance, LocalizedText Reason)
{
    /// <summary>The provision; <see langword="null"/> where none is known.</summary>
    public Citation? Source { get; init; }

    /// <summary>The ground in words where it is more than one provision, such as a decision on days off.</summary>
    public LocalizedText? Ground { get; init; }

    /// <summary>Whether the limit runs in it.</summary>
    public bool IsCounted => Step is TraceStep.Counted or TraceStep.CountedHalf;

    /// <summary>Writes the span, what it is, the balance and the ground on one line.</summary>
    public string In(Language language)
    {
        var english = language == Language.English;
        var span = Step is TraceStep.CountedAnew or TraceStep.MonthsInDays ? DayText.Of(From)
            : To is not { } to ? (english ? "from " : "từ ") + (From.TimeOfDay == LocalTime.Midnight ? DayText.Of(From.Date) : DayText.Of(From))
            : From.TimeOfDay == LocalTime.Midnight && to.TimeOfDay == LocalTime.Midnight ? Days(From.Date, to.Date.PlusDays(-1))
            : $"{DayText.Of(From)} – {DayText.Of(to)}";
        var left = english ? $"{Balance.In(language)} left" : $"còn {Balance.In(language)}";
        var ground = Ground?.In(language) ?? Source?.In(language);
        return $"{span}: {Reason.In(language)}; {left}{(ground is null ? "" : $" [{ground}]")}";
    }

    /// <summary>Returns the English line.</summary>
    public override string ToString() => In(Language.English);

    private static string Days(LocalDate first, LocalDate last) =>
        first == last ? DayText.Of(first) : $"{DayText.Of(first)} – {DayText.Of(last)}";
}
