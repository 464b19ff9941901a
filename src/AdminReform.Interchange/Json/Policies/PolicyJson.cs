using System.Text;
using AdminReform.Agencies;
using AdminReform.Results;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Policies;

/// <summary>Writes the policies of an office as JSON and reads them back; what does not hold together is refused with all its problems at once.</summary>
/// <remarks>
/// A member that is not known is refused, with the nearest one that is. A figure that is left out is the one of <see cref="RulePolicy.Default"/>.
/// The paths of problems are JSON paths, such as <c>$.policies[0].ladder.steps[1].recipient</c>.
/// </remarks>
public static class PolicyJson
{
    /// <summary>The version of the documents that are written, and the newest that is read.</summary>
    public const int Version = 1;

    /// <summary>The greatest document that is read where nothing else is said, in bytes of UTF-8: 1 MiB.</summary>
    public const int GreatestBytes = 1024 * 1024;

    /// <summary>The deepest nesting that is read where nothing else is said.</summary>
    public const int GreatestDepth = 16;

    private const string SchemaResource = "AdminReform.Interchange.policy.schema.json";

    // The schema knows no null: a member that is null is of the wrong type.
    private static readonly JsonFrame Frame = new(Version)
    {
        IsConfiguration = true,
        IsIndented = true,
        IsNullNothing = false,
        Limits = new(GreatestBytes, GreatestDepth),
        Codes = new() { Depth = "json.malformed", Type = "json.value", Empty = "json.value" },
    };

    /// <summary>Reads the JSON Schema of the documents (draft 2020-12), for any catalogue.</summary>
    public static string ReadSchema()
    {
        using var stream = typeof(PolicyJson).Assembly.GetManifestResourceStream(SchemaResource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Makes the JSON Schema for a catalogue: the ids of its rules, and the settings of those that have any, each with its type and its bounds.</summary>
    /// <param name="catalogue">The rules that may be named.</param>
    /// <param name="unitRules">The rules about units that may be named; <see cref="UnitRules.All"/> when left out.</param>
    public static string SchemaFor(RuleCatalogue catalogue, ValueList<UnitRule>? unitRules = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return PolicySchema.For(RulesOf(catalogue, unitRules).Values, ReadSchema());
    }

    /// <summary>Writes policies, every figure of them.</summary>
    public static string Write(PolicyHistory policies) => Frame.Write(policies, PolicyWriter.Write);

    /// <summary>Reads policies.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalogue">The rules that may be named; <see cref="RuleCatalogue.Default"/> when left out.</param>
    /// <param name="unitRules">The rules about units that may be named; <see cref="UnitRules.All"/> when left out.</param>
    /// <param name="directory">The people; where it is given, a ladder that reaches none of them is refused too.</param>
    /// <param name="limits">How much of the document is read.</param>
    public static Result<PolicyHistory> Read(
        string json, RuleCatalogue? catalogue = null, ValueList<UnitRule>? unitRules = null, AgencyDirectory? directory = null, JsonLimits? limits = null) =>
        Frame.Read(json, limits, new PolicyReader(RulesOf(catalogue, unitRules), directory).History);

    /// <summary>Reads policies from UTF-8, with or without a byte order mark.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalogue">The rules that may be named; <see cref="RuleCatalogue.Default"/> when left out.</param>
    /// <param name="unitRules">The rules about units that may be named; <see cref="UnitRules.All"/> when left out.</param>
    /// <param name="directory">The people; where it is given, a ladder that reaches none of them is refused too.</param>
    /// <param name="limits">How much of the document is read.</param>
    public static Result<PolicyHistory> Read(
        ReadOnlyMemory<byte> json,
        RuleCatalogue? catalogue = null,
        ValueList<UnitRule>? unitRules = null,
        AgencyDirectory? directory = null,
        JsonLimits? limits = null) =>
        Frame.Read(json, limits, new PolicyReader(RulesOf(catalogue, unitRules), directory).History);

    /// <summary>Reads policies, or one, that name the rules of the library.</summary>
    internal static PolicyReader UsualReader() => new(RulesOf(null, null), null);

    private static Dictionary<string, CitedRule> RulesOf(RuleCatalogue? catalogue, ValueList<UnitRule>? unitRules)
    {
        IEnumerable<CitedRule> rules = [.. (catalogue ?? RuleCatalogue.Default).Rules, .. unitRules ?? UnitRules.All, .. PlanRules.All, .. DutyRules.All];
        return rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }
}
