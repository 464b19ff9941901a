using AdminReform.Agencies;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Whether a ladder can reach a person at all.</summary>
internal static class LadderReach
{
    /// <summary>Whether some step reaches an officer or the head of some agency on some day.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="directory">The people.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day that no longer counts; <see langword="null"/> for no end.</param>
    internal static bool ReachesAnybody(Ladder ladder, AgencyDirectory directory, LocalDate from, LocalDate? until) =>
        ladder.Steps.Any(step => step.Person is not null) || Reaches(ladder.Steps.MinBy(step => step.Recipient.Rank())!.Recipient, directory, from, until);

    /// <summary>Whether anybody holds a role, or one above it in the same chain, on some day.</summary>
    internal static bool Reaches(ResponsibilityStep recipient, AgencyDirectory directory, LocalDate from, LocalDate? until) =>
        recipient == ResponsibilityStep.HandlingOfficer
        || directory.Holdings.Any(holding => holding.Role == AgencyRole.Head
            && !(holding.Validity.To < from) && !(holding.Validity.From >= until)
            && directory.ChainOf(holding.Agency, LocalDate.Max(from, holding.Validity.From)).TryGet(out var chain)
            && chain.Reach(recipient) is not null);
}
