using System.Text.Json.Serialization;

namespace AdminReform.Hosting.Commands;

/// <summary>What a command asks of a desk.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CommandKind>))]
public enum CommandKind
{
    /// <summary>Takes a dossier that the desk does not have, with what happened to it so far.</summary>
    [JsonStringEnumMemberName("open")]
    Open = 1,

    /// <summary>Records events that really happened, lawful or not.</summary>
    [JsonStringEnumMemberName("record")]
    Record = 2,

    /// <summary>Does new acts; one that is unlawful is refused, and all of the command with it.</summary>
    [JsonStringEnumMemberName("act")]
    Act = 3,

    /// <summary>Records that a notice was taken up.</summary>
    [JsonStringEnumMemberName("acknowledge")]
    Acknowledge = 4,

    /// <summary>Gives a dossier to another resolving unit.</summary>
    [JsonStringEnumMemberName("handOver")]
    HandOver = 5,

    /// <summary>Takes a dossier over that another desk handed over; the desks send it to each other.</summary>
    [JsonStringEnumMemberName("takeOver")]
    TakeOver = 6,

    /// <summary>Erases the free texts of a dossier.</summary>
    [JsonStringEnumMemberName("eraseTexts")]
    EraseTexts = 7,

    /// <summary>Begins to take the open dossiers of a unit; notices wait until it is live.</summary>
    [JsonStringEnumMemberName("beginGoingLive")]
    BeginGoingLive = 8,

    /// <summary>Goes live: each recipient is told once of all that waited.</summary>
    [JsonStringEnumMemberName("goLive")]
    GoLive = 9,

    /// <summary>Has a unit followed by others, who have its dossiers from now on.</summary>
    [JsonStringEnumMemberName("succeed")]
    Succeed = 10,

    /// <summary>Reports of the plans and duties of a unit.</summary>
    [JsonStringEnumMemberName("report")]
    Report = 11,
}
