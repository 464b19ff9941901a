using System.Text.Json.Serialization;

namespace AdminReform.Hosting.Telling;

/// <summary>What a delivery is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryKind>))]
public enum DeliveryKind
{
    /// <summary>One notice.</summary>
    [JsonStringEnumMemberName("notice")]
    Notice = 1,

    /// <summary>Several notices that came for one recipient at once.</summary>
    [JsonStringEnumMemberName("together")]
    Together = 2,

    /// <summary>The digest of a morning.</summary>
    [JsonStringEnumMemberName("morning")]
    Morning = 3,

    /// <summary>All that waited for one recipient while the office went live.</summary>
    [JsonStringEnumMemberName("goingLive")]
    GoingLive = 4,
}
