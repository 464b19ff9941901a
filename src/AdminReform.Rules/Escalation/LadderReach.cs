using AdminReform.Agencies;
using AdminReform.Rules.Ladders;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Whether ladders can reach a person at all.</summary>
/// <param name="directory">The people.</param>
/// <param name="looks">How many holdings are looked at; one whose chain is drawn counts as a hundred.</param>
internal sealed class LadderReach(AgencyDirectory directory, Looks looks)
{
    /// <summary>How many holdings are looked at where nothing else is.</summary>
    internal const int MostLooks = 10_000_000;

    private const int LooksOfAChain = 100;

    private readonly RoleHolding[] _heads = [.. directory.Holdings.Where(holding => holding.Role == AgencyRole.Head)];
    private readonly Dictionary<(ResponsibilityStep, LocalDate, LocalDate?), bool> _answers = [];

    // Who was reached last is most likely reached again.
    private readonly Dictionary<ResponsibilityStep, RoleHolding> _reached = [];

    /// <summary>Whether some step reaches an officer or the head of some agency on some day; <see langword="null"/> where the looks do not suffice.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day that no longer counts; <see langword="null"/> for no end.</param>
    internal bool? ReachesAnybody(Ladder ladder, LocalDate from, LocalDate? until) =>
        ladder.Steps.Any(step => step.Person is not null) ? true : Reaches(ladder.Steps.MinBy(step => step.Recipient.Rank())!.Recipient, from, until);

    /// <summary>Whether anybody holds a role, or one above it in the same chain, on some day; <see langword="null"/> where the looks do not suffice.</summary>
    internal bool? Reaches(ResponsibilityStep recipient, LocalDate from, LocalDate? until)
    {
        if (recipient == ResponsibilityStep.HandlingOfficer)
        {
            return true;
        }

        if (!_answers.TryGetValue((recipient, from, until), out var answer))
        {
            if (Search(recipient, from, until) is not { } found)
            {
                return null;
            }

            _answers.Add((recipient, from, until), answer = found);
        }

        return answer;
    }

    private bool? Search(ResponsibilityStep recipient, LocalDate from, LocalDate? until)
    {
        if (_reached.TryGetValue(recipient, out var again) && Reaches(recipient, again, from, until))
        {
            return true;
        }

        foreach (var head in _heads)
        {
            if (!looks.Take(IsWithin(head, from, until) ? LooksOfAChain : 1))
            {
                return null;
            }

            if (Reaches(recipient, head, from, until))
            {
                _reached[recipient] = head;
                return true;
            }
        }

        return false;
    }

    private bool Reaches(ResponsibilityStep recipient, RoleHolding head, LocalDate from, LocalDate? until) =>
        IsWithin(head, from, until)
        && directory.ChainOf(head.Agency, LocalDate.Max(from, head.Validity.From)).TryGet(out var chain)
        && chain.Reach(recipient) is not null;

    private static bool IsWithin(RoleHolding head, LocalDate from, LocalDate? until) => !(head.Validity.To < from) && !(head.Validity.From >= until);
}
