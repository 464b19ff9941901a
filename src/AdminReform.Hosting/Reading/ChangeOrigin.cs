using System.Text.Json.Serialization;

namespace AdminReform.Hosting.Reading;

/// <summary>What gave rise to a change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeOrigin>))]
public enum ChangeOrigin
{
    /// <summary>Something happened to a dossier, or time passed.</summary>
    [JsonStringEnumMemberName("caseload")]
    Caseload = 1,

    /// <summary>The same facts are concluded otherwise: by other rules, policies, a calendar or people, or by another version of the library.</summary>
    [JsonStringEnumMemberName("rules")]
    Rules = 2,
}
