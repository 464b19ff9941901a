namespace AdminReform.Hosting.Commands;

/// <summary>What a command asks of a desk.</summary>
public enum CommandKind
{
    /// <summary>Takes a dossier that the desk does not have, with what happened to it so far.</summary>
    Open = 1,

    /// <summary>Records events that really happened, lawful or not.</summary>
    Record = 2,

    /// <summary>Does new acts; one that is unlawful is refused, and all of the command with it.</summary>
    Act = 3,

    /// <summary>Records that a notice was taken up.</summary>
    Acknowledge = 4,

    /// <summary>Gives a dossier to another resolving unit.</summary>
    HandOver = 5,

    /// <summary>Takes a dossier over that another desk handed over; the desks send it to each other.</summary>
    TakeOver = 6,

    /// <summary>Erases the free texts of a dossier.</summary>
    EraseTexts = 7,

    /// <summary>Begins to take the open dossiers of a unit; notices wait until it is live.</summary>
    BeginGoingLive = 8,

    /// <summary>Goes live: each recipient is told once of all that waited.</summary>
    GoLive = 9,

    /// <summary>Has a unit followed by others, who have its dossiers from now on.</summary>
    Succeed = 10,

    /// <summary>Reports of the plans and duties of a unit.</summary>
    Report = 11,
}
