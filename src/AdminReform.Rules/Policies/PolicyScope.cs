using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Texts;

namespace AdminReform.Rules.Policies;

/// <summary>For which dossiers a policy is (phạm vi áp dụng): where they are resolved, what they are about, how they were filed. What is left open is for all.</summary>
/// <remarks>
/// Of the policies that match a dossier the most specific applies. An agency is more specific than a level, a procedure than a field; a scope that names
/// more is more specific than one that names a part of it. Two that overlap where neither is within the other are a tie, and a tie is refused
/// (<see cref="PolicyHistory.Of"/>) unless a third one is for exactly what they share.
/// </remarks>
public sealed record PolicyScope
{
    /// <summary>Every dossier.</summary>
    public static PolicyScope Everything { get; } = new();

    /// <summary>The level of the resolving agency in the directory; not together with <see cref="Agency"/>.</summary>
    /// <exception cref="ArgumentException">An agency is named, which has a level.</exception>
    public AgencyLevel? Level { get; init => field = One(value, Agency is not null, nameof(Level)); }

    /// <summary>The resolving unit.</summary>
    /// <exception cref="ArgumentException">A level is named, or the text is blank.</exception>
    public string? Agency { get; init => field = One(Named(value, nameof(Agency)), Level is not null, nameof(Agency)); }

    /// <summary>The field of administration; not together with <see cref="Procedure"/>.</summary>
    /// <exception cref="ArgumentException">A procedure is named, which belongs to a field; or the text is blank.</exception>
    public string? Field { get; init => field = One(Named(value, nameof(Field)), Procedure is not null, nameof(Field)); }

    /// <summary>The procedure.</summary>
    /// <exception cref="ArgumentException">A field is named, or the text is blank.</exception>
    public string? Procedure { get; init => field = One(Named(value, nameof(Procedure)), Field is not null, nameof(Procedure)); }

    /// <summary>How the dossier was filed.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The scope in words.</summary>
    public LocalizedText Words => this == Everything
        ? new("mọi hồ sơ", "every dossier")
        : new(
            string.Join(", ", Parts("cấp", "đơn vị", "lĩnh vực", "thủ tục", "hình thức nộp")),
            string.Join(", ", Parts("level", "agency", "field", "procedure", "channel")));

    /// <summary>How specific it is: what is within another is deeper.</summary>
    internal int Depth => WhereDepth + WhatDepth + (Channel is null ? 0 : 1);

    /// <summary>Whether it says nothing of what the dossier is about and how it was filed, so that it is for units as well.</summary>
    internal bool IsOfUnits => WhatDepth == 0 && Channel is null;

    private int WhereDepth => Agency is not null ? 2 : Level is not null ? 1 : 0;

    private int WhatDepth => Procedure is not null ? 2 : Field is not null ? 1 : 0;

    /// <summary>Returns the English words.</summary>
    public override string ToString() => Words.English;

    /// <summary>Whether it is for dossiers of which this is known; <see langword="null"/> is what no scope names.</summary>
    internal bool Matches(string? unit, AgencyLevel? level, string? field, string? procedure, Channel channel) =>
        (Channel is null || Channel == channel)
        && MatchesUnit(unit, level)
        && (Procedure is null || Procedure == procedure)
        && (Field is null || Field == field);

    internal bool MatchesUnit(string? unit, AgencyLevel? level) => (Agency is null || Agency == unit) && (Level is null || Level == level);

    /// <summary>Whether a dossier may be in both.</summary>
    internal bool Overlaps(PolicyScope other) =>
        IsOpen(Level, other.Level) && IsOpen(Agency, other.Agency) && IsOpen(Field, other.Field) && IsOpen(Procedure, other.Procedure) && IsOpen(Channel, other.Channel);

    /// <summary>Whether it is at least as specific in every way as another that it overlaps.</summary>
    internal bool IsWithin(PolicyScope other) =>
        WhereDepth >= other.WhereDepth && WhatDepth >= other.WhatDepth && (Channel is not null || other.Channel is null);

    /// <summary>What two that overlap share.</summary>
    internal PolicyScope Shared(PolicyScope other)
    {
        var (where, what) = (WhereDepth >= other.WhereDepth ? this : other, WhatDepth >= other.WhatDepth ? this : other);
        return new() { Level = where.Level, Agency = where.Agency, Field = what.Field, Procedure = what.Procedure, Channel = Channel ?? other.Channel };
    }

    private static bool IsOpen<T>(T? one, T? other) => one is null || other is null || one.Equals(other);

    private static string? Named(string? value, string name) =>
        value is null || !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("The text must not be blank.", name);

    private static T? One<T>(T? value, bool hasOther, string name) => value is null || !hasOther
        ? value
        : throw new ArgumentException("A scope names a level or an agency, and a field or a procedure: the one is within the other.", name);

    private IEnumerable<string> Parts(string level, string agency, string field, string procedure, string channel) =>
        new[] { (level, Level?.ToString()), (agency, Agency), (field, Field), (procedure, Procedure), (channel, Channel?.ToString()) }
            .Where(part => part.Item2 is not null).Select(part => $"{part.Item1} {part.Item2}");
}
