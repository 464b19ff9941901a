using System.Diagnostics;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Agencies;

/// <summary>An agency or a unit within one, as it is during a span of days. When its name, parent or level changes, another one with the same id follows.</summary>
/// <param name="Id">How dossiers name it: its agency code, or what the system calls it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is within its level.</param>
/// <param name="Level">The level of administration that it belongs to.</param>
/// <param name="Validity">The days on which it is in being as described here.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Agency(string Id, LocalizedText Name, AgencyKind Kind, AgencyLevel Level, Validity Validity)
{
    /// <summary>The id of the agency that it is part of or answers to; <see langword="null"/> at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Its electronic identifier; <see langword="null"/> where it has none, as many sections have not.</summary>
    public AgencyCode? Code { get; init; }

    /// <summary>The ids of those who take over its duties after its last day. A district may be followed by several communes.</summary>
    public ValueList<string> Successors { get; init; } = [];

    /// <summary>Returns the id, the Vietnamese name and the span of days.</summary>
    public override string ToString() => $"{Id} {Name.Vietnamese} {Validity}";
}
