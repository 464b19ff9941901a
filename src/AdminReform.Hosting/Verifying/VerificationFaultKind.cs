using System.Text.Json.Serialization;

namespace AdminReform.Hosting.Verifying;

/// <summary>What may be wrong with something that an office keeps.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<VerificationFaultKind>))]
public enum VerificationFaultKind
{
    /// <summary>The facts say it, and it is not there (thiếu).</summary>
    [JsonStringEnumMemberName("lost")]
    Lost = 1,

    /// <summary>It is there, and the facts do not say it (thừa).</summary>
    [JsonStringEnumMemberName("extra")]
    Extra = 2,

    /// <summary>It was told in more than one message of a channel (trùng).</summary>
    [JsonStringEnumMemberName("twice")]
    Twice = 3,

    /// <summary>It is there, but not as the facts say: another moment, another mark (sai).</summary>
    [JsonStringEnumMemberName("otherwise")]
    Otherwise = 4,

    /// <summary>Other rules than those of the verifier concluded it, and it differs: whether it is right is not known (không đối chiếu được).</summary>
    [JsonStringEnumMemberName("unjudged")]
    Unjudged = 5,
}
