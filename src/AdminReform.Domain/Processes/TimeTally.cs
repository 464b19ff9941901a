using NodaTime;

namespace AdminReform.Processes;

/// <summary>What a number of runs of steps came to (tổng hợp thời gian các lượt thực hiện).</summary>
/// <param name="Dossiers">How many dossiers they belong to.</param>
/// <param name="Rounds">How many runs there are, those after returns included.</param>
/// <param name="Running">How many of them had not ended.</param>
/// <param name="Late">How many of them ended after they were due, or ran past it.</param>
/// <param name="Returns">How many of them were not the first of their step for their dossier.</param>
/// <param name="Unmeasured">How many of them began or ended outside the calendar, so that their time is in no sum.</param>
/// <param name="Working">The working time in which they ran.</param>
/// <param name="Waiting">The working time in which their dossiers stood still.</param>
/// <param name="Usual">
/// The usual working time of a run that ended, the median: of an even number the shorter of the two in the middle, so that it is always a time that
/// was taken; <see langword="null"/> where none ended.
/// </param>
public sealed record TimeTally(
    int Dossiers, int Rounds, int Running, int Late, int Returns, int Unmeasured, Duration Working, Duration Waiting, Duration? Usual)
{
    /// <summary>Returns the counts and the times.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Rounds} rounds of {Dossiers} dossiers, {Late} late, {Returns} returns, {Working} working, {Waiting} waiting, usually {Usual}");
}
