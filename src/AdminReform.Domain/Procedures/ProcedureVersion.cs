using System.Diagnostics;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Procedures;

/// <summary>A procedure as it is published for a span of days.</summary>
/// <param name="Validity">The days on which dossiers are accepted under it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Field">Its field (lĩnh vực), such as civil status.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProcedureVersion(Validity Validity, LocalizedText Name, LocalizedText Field)
{
    /// <summary>The decision that publishes or amends it; <see langword="null"/> when not known.</summary>
    public ProcedureDecision? Decision { get; init; }

    /// <summary>The levels of administration that are competent.</summary>
    public ValueList<AgencyLevel> Levels { get; init; } = [];

    /// <summary>What its limits depend on.</summary>
    public ValueList<CaseFactor> Factors { get; init; } = [];

    /// <summary>Its limits by case, in order: the first whole limit that applies is the limit, and every addition that applies is added.</summary>
    public ValueList<LimitCase> Limits { get; init; } = [];

    /// <summary>The shorter limits that agencies commit to.</summary>
    public ValueList<CommittedLimit> Commitments { get; init; } = [];

    /// <summary>Its service level, of whichever scale; <see langword="null"/> when not known.</summary>
    public ServiceLevel? ServiceLevel { get; init; }

    /// <summary>Whether a fee or charge is due (phí, lệ phí); <see langword="null"/> when not known.</summary>
    public bool? HasFee { get; init; }

    /// <summary>Whether a financial duty is due (nghĩa vụ tài chính), such as a land tax; <see langword="null"/> when not known.</summary>
    public bool? HasFinancialDuty { get; init; }

    /// <summary>How a supplement may be asked for; <see langword="null"/> when the rules of the one-stop mechanism apply.</summary>
    public SupplementTerms? Supplement { get; init; }

    /// <summary>The legs, stage after stage; empty when one agency does it all.</summary>
    public ValueList<LegStage> Stages { get; init; } = [];

    /// <summary>The provisions that it rests on (căn cứ pháp lý).</summary>
    public ValueList<Citation> Basis { get; init; } = [];

    /// <summary>The instruments that a record names as its ground, of which it does not say from when they apply.</summary>
    public ValueList<NamedInstrument> Grounds { get; init; } = [];

    /// <summary>
    /// The day of the copy that it was read from, where its first day is not known: <see cref="Validity"/> then begins on that day, and no version
    /// speaks of earlier ones. <see langword="null"/> when the first day is known.
    /// </summary>
    public LocalDate? AsReadOn { get; init; }

    /// <summary>The statutory limit of a dossier.</summary>
    /// <param name="facts">The value of each factor, by name; one that is not given satisfies no condition.</param>
    /// <returns>The limit; <see cref="ResultStatus.NotFound"/> when no case applies; <see cref="ResultStatus.Invalid"/> when an addition has another unit.</returns>
    public Result<TimeLimit> LimitFor(IReadOnlyDictionary<string, string> facts) => LimitChoice.Statutory(this, facts).Map(choice => choice.Limit);

    /// <summary>The statutory limit of a dossier of which no particular facts are known.</summary>
    public Result<TimeLimit> Limit() => LimitFor(System.Collections.ObjectModel.ReadOnlyDictionary<string, string>.Empty);

    /// <summary>The limit that an agency has committed to for a dossier accepted on a day; <see langword="null"/> when it has none.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="acceptedOn">The day of acceptance.</param>
    /// <param name="facts">The value of each factor, by name.</param>
    /// <remarks>A commitment for the case that applies goes before one for all cases. It stands beside the statutory limit and never replaces it.</remarks>
    public TimeLimit? CommittedFor(string agency, LocalDate acceptedOn, IReadOnlyDictionary<string, string> facts)
    {
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentNullException.ThrowIfNull(facts);
        return LimitChoice.Committed(this, agency, acceptedOn, facts)?.Limit;
    }

    /// <summary>Returns the Vietnamese name, the span of days and the limits without their conditions.</summary>
    public override string ToString() => $"{Name.Vietnamese} {Validity}: {string.Join("; ", Limits.Select(limit => limit with { When = [] }))}";
}
