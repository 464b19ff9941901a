using System.Diagnostics;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Something that happened to a dossier (sự kiện của hồ sơ).</summary>
/// <remarks>The cases are the sealed records of this namespace, one for each <see cref="DossierEventKind"/>; there are no others.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record DossierEvent
{
    private protected DossierEvent(LocalDateTime at) => At = at;

    /// <summary>When it happened, by the wall clock of the office.</summary>
    public LocalDateTime At { get; init => field = value.Calendar == CalendarSystem.Iso ? value : value.WithCalendar(CalendarSystem.Iso); }

    /// <summary>What kind of thing it is.</summary>
    public abstract DossierEventKind Kind { get; }

    /// <summary>What the log adds after the kind; also keeps the set of cases closed.</summary>
    internal abstract string? Detail { get; }

    /// <summary>Returns the moment, the kind and what matters most on one line.</summary>
    public sealed override string ToString() => Detail is { } detail ? $"{DayText.Of(At)} {Kind}: {detail}" : $"{DayText.Of(At)} {Kind}";
}
