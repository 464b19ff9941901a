using System.Diagnostics;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The internal process of a procedure (quy trình nội bộ): who does what, in which order, in how long; by version.</summary>
/// <param name="Id">The procedure that it is for, or the name under which the office keeps it.</param>
/// <param name="Versions">Its versions, the earliest first.</param>
/// <remarks>A dossier keeps the version of the day of its acceptance. <see cref="ProcessCheck"/> says what does not hold together.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record InternalProcess(string Id, ValueList<ProcessVersion> Versions)
{
    /// <summary>The version for dossiers accepted on a day; <see langword="null"/> when there is none.</summary>
    public ProcessVersion? At(LocalDate acceptedOn) => Versions.FirstOrDefault(version => version.Validity.Contains(acceptedOn));

    /// <summary>Returns the id and how many versions there are.</summary>
    public override string ToString() => $"{Id}, {Versions.Count} versions";
}
