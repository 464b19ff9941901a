using System.Globalization;
using System.Text;
using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Results;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Values;

namespace AdminReform.Rules.Policies.Json;

/// <summary>Writes the policies of an office as JSON and reads them back; what does not hold together is refused with all its problems at once.</summary>
/// <remarks>
/// Members that this version does not know are passed over. A figure that is left out is the one of <see cref="RulePolicy.Default"/>. The paths
/// of problems are JSON paths, such as <c>$.policies[0].ladder.steps[1].recipient</c>.
/// </remarks>
public static class PolicyJson
{
    /// <summary>The version of the documents that are written, and the newest that is read.</summary>
    public const int Version = 1;

    /// <summary>The greatest document that is read, in bytes of UTF-8: 1 MiB.</summary>
    public const int GreatestBytes = 1024 * 1024;

    /// <summary>The deepest nesting that is read.</summary>
    public const int GreatestDepth = 16;

    private const string SchemaResource = "AdminReform.Rules.policy.schema.json";

    /// <summary>Reads the JSON Schema of the documents (draft 2020-12).</summary>
    public static string ReadSchema()
    {
        using var stream = typeof(PolicyJson).Assembly.GetManifestResourceStream(SchemaResource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Writes policies, every figure of them.</summary>
    public static string Write(PolicyHistory policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return PolicyWriter.Write(policies);
    }

    /// <summary>Reads policies.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalogue">The rules that may be named; <see cref="RuleCatalogue.Default"/> when left out.</param>
    /// <param name="unitRules">The rules about units that may be named; <see cref="UnitRules.All"/> when left out.</param>
    /// <param name="directory">The people; where it is given, a ladder that reaches none of them is refused too.</param>
    public static Result<PolicyHistory> Read(
        string json, RuleCatalogue? catalogue = null, ValueList<UnitRule>? unitRules = null, AgencyDirectory? directory = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Length > GreatestBytes ? TooLarge() : Read(Encoding.UTF8.GetBytes(json), catalogue, unitRules, directory);
    }

    /// <summary>Reads policies from UTF-8, with or without a byte order mark.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalogue">The rules that may be named; <see cref="RuleCatalogue.Default"/> when left out.</param>
    /// <param name="unitRules">The rules about units that may be named; <see cref="UnitRules.All"/> when left out.</param>
    /// <param name="directory">The people; where it is given, a ladder that reaches none of them is refused too.</param>
    public static Result<PolicyHistory> Read(
        ReadOnlyMemory<byte> json, RuleCatalogue? catalogue = null, ValueList<UnitRule>? unitRules = null, AgencyDirectory? directory = null)
    {
        if (json.Length > GreatestBytes)
        {
            return TooLarge();
        }

        var text = json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = GreatestDepth, AllowDuplicateProperties = false });
            return new PolicyReader(RuleIds(catalogue, unitRules), directory).Read(document.RootElement);
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair is only met when it is read.
            return Result<PolicyHistory>.Invalid(Problem.Of(
                "json.malformed", "Tài liệu JSON có chuỗi không đúng Unicode.", "The JSON document has a text that is not Unicode.", "$"));
        }
        catch (JsonException e)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}");
            return Result<PolicyHistory>.Invalid(Problem.Of(
                "json.malformed",
                $"Tài liệu JSON không đúng cú pháp, lồng nhau quá sâu hoặc có thành phần lặp lại (dòng {place}).",
                $"The JSON document is not well formed, is nested too deep, or has a member twice (line {place}).",
                "$"));
        }
    }

    private static HashSet<string> RuleIds(RuleCatalogue? catalogue, ValueList<UnitRule>? unitRules) =>
    [
        .. (catalogue ?? RuleCatalogue.Default).Rules.Select(rule => rule.Id),
        .. (unitRules ?? UnitRules.All).Select(rule => rule.Id),
        .. PlanRules.All.Select(rule => rule.Id),
        .. DutyRules.All.Select(rule => rule.Id),
    ];

    private static Result<PolicyHistory> TooLarge() => Result<PolicyHistory>.Invalid(Problem.Of(
        "json.size", "Tài liệu JSON lớn hơn 1 MiB.", "The JSON document is larger than 1 MiB.", "$"));
}
