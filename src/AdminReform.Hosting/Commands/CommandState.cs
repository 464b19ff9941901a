using System.Text.Json.Serialization;

namespace AdminReform.Hosting.Commands;

/// <summary>How a command stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CommandState>))]
public enum CommandState
{
    /// <summary>It is accepted and cannot be lost; its desk has not come to it yet.</summary>
    [JsonStringEnumMemberName("waiting")]
    Waiting = 1,

    /// <summary>Its desk has applied it.</summary>
    [JsonStringEnumMemberName("applied")]
    Applied = 2,

    /// <summary>Its desk has refused it; nothing has changed.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused = 3,
}
