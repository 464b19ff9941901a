using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Reviewing;

/// <summary>The rules at one moment, for many dossiers. What the due day alone rules out is found once for each day. Any number of threads.</summary>
internal sealed class RulesAt
{
    // The working days of sixteen years.
    private const int MostDaysRemembered = 4_096;

    private readonly Memo<LocalDate, SilentRules>[] _silent;

    /// <param name="context">The rules.</param>
    /// <param name="at">The moment.</param>
    /// <param name="dossiers">How many dossiers will be looked at, at most.</param>
    internal RulesAt(RuleContext context, LocalDateTime at, int dossiers = MostDaysRemembered)
    {
        Context = context;
        At = at;
        var places = Math.Clamp(dossiers, 2, MostDaysRemembered);
        _silent = [.. context.Active.Select(active => new Memo<LocalDate, SilentRules>(dueDay => active.SilentAt(at, dueDay), places))];
    }

    internal RuleContext Context { get; }

    internal LocalDateTime At { get; }

    /// <summary>The rules that could hold for a dossier, and whether a step of the ladder could have come.</summary>
    internal RuleChoice.Walk RulesFor(in CaseloadEntry entry, out bool couldClimb)
    {
        var policy = Context.PolicyIndexOf(entry);
        var silent = entry.Deadline is { Reappointed: null, Due: { } due } ? _silent[policy][due.Date] : default;
        couldClimb = !silent.IsLadderSilent;
        return Context.Active[policy].For(entry.Dossier).Without(silent.Marks);
    }

    /// <summary>States the finding of a rule that holds, by its place among the rules that the policy switches on.</summary>
    /// <exception cref="InvalidOperationException">The rule does not find it again.</exception>
    internal Finding FindingOf(int rule, in CaseloadEntry entry)
    {
        var asked = Context.Active[Context.PolicyIndexOf(entry)][rule];
        return asked.Conclude(entry, At, Context) ?? throw new InvalidOperationException(
            $"The rule {asked.Id} found something about the dossier {entry.Dossier.Id} and, asked again, did not; a rule must be pure.");
    }
}
