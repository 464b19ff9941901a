namespace AdminReform.Rules.Escalation;

/// <summary>Remembers what was done, so that it is done once, also over restarts. An application keeps it where it keeps its data.</summary>
public interface IOnce
{
    /// <summary>Does something unless it was done under this id, and remembers the id.</summary>
    /// <remarks>
    /// What throws was not done. To send exactly once, keep the id and the message in one transaction and send from there (an outbox); where the act
    /// itself leaves the process, a crash between it and the remembering does it again.
    /// </remarks>
    /// <param name="id">The id: of a conclusion, and before it what is done about it.</param>
    /// <param name="act">What is done.</param>
    void Run(string id, Action act);
}
