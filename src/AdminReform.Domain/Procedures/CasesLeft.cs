namespace AdminReform.Procedures;

/// <summary>The cases that no limit covers so far, as boxes that share none; each limit takes those that it is the first to cover.</summary>
/// <param name="space">The space of all cases.</param>
/// <param name="most">How many boxes may be looked at or made; what a check costs follows the limits up to there and ends there.</param>
internal sealed class CasesLeft(CaseSpace space, int most)
{
    private List<ulong[]> _boxes = [space.Whole];

    /// <summary>How many boxes were looked at or made.</summary>
    internal int Looks { get; private set; }

    /// <summary>Whether too many boxes were looked at to go on.</summary>
    internal bool IsTooMany => Looks > most;

    /// <summary>Some case that no limit covers; <see langword="null"/> when there is none.</summary>
    internal ulong[]? Any => _boxes.Count == 0 ? null : _boxes[0];

    /// <summary>Takes the cases of a limit and returns those that no limit before it has taken.</summary>
    internal List<ulong[]> Take(ulong[] box)
    {
        List<ulong[]> taken = [];
        List<ulong[]> left = [];
        foreach (var piece in _boxes)
        {
            if (CaseSpace.Shared(piece, box) is { } shared)
            {
                var before = left.Count;
                taken.Add(shared);
                CaseSpace.Subtract(piece, box, left);
                Looks += left.Count - before;
            }
            else
            {
                left.Add(piece);
            }

            if (++Looks > most)
            {
                break;
            }
        }

        _boxes = left;
        return taken;
    }

    /// <summary>Whether some of the cases are in a box.</summary>
    internal bool Meet(List<ulong[]> cases, ulong[] box)
    {
        foreach (var piece in cases)
        {
            Looks++;
            if (CaseSpace.Shared(piece, box) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
