namespace AdminReform.Values;

/// <summary>How many looks a check may take where they are as many as one list times another; when they are spent, it stops and says so.</summary>
internal sealed class Looks(long most)
{
    private long _left = most;

    /// <summary>Whether more was asked for than there were.</summary>
    internal bool AreSpent { get; private set; }

    /// <summary>Takes some, if there are so many left; once they are spent, they stay so.</summary>
    internal bool Take(long count)
    {
        AreSpent |= count > _left;
        _left -= AreSpent ? 0 : count;
        return !AreSpent;
    }
}
