using System.Diagnostics;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Procedures;

/// <summary>An administrative procedure (thủ tục hành chính) and its versions in time.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Versions">Its versions, the earliest first.</param>
/// <remarks>A dossier keeps the version in force on the day of its acceptance. <see cref="ProcedureCheck"/> says what does not hold together.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Procedure(ProcedureCode Code, ValueList<ProcedureVersion> Versions)
{
    /// <summary>The decision that repeals it; <see langword="null"/> while it stands. Its last version then has a last day.</summary>
    public ProcedureDecision? Repeal { get; init; }

    /// <summary>The version in force on a day; <see langword="null"/> when there is none.</summary>
    public ProcedureVersion? At(LocalDate date)
    {
        foreach (var version in Versions)
        {
            if (version.Validity.Contains(date))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>Returns the code and the name in the last version.</summary>
    public override string ToString() => Versions.Count == 0 ? Code.Value : $"{Code} {Versions[^1].Name.Vietnamese}";
}
