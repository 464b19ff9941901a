namespace NRulesHost;

/// <summary>Ends a process at the nth of its steps towards the outside: nothing reaches the database or the post any more.</summary>
internal sealed class Stop(int at)
{
    internal int Steps { get; private set; }

    internal bool HasStopped { get; private set; }

    internal void Reach()
    {
        Steps++;
        HasStopped |= Steps == at;
        if (HasStopped)
        {
            throw new StoppedException();
        }
    }
}
