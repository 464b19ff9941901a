namespace AdminReform.Hosting.Commands;

/// <summary>How a command stands.</summary>
public enum CommandState
{
    /// <summary>It is accepted and cannot be lost; its desk has not come to it yet.</summary>
    Waiting = 1,

    /// <summary>Its desk has applied it.</summary>
    Applied = 2,

    /// <summary>Its desk has refused it; nothing has changed.</summary>
    Refused = 3,
}
