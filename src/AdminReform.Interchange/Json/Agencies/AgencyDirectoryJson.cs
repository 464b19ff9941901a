using AdminReform.Agencies;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Agencies;

/// <summary>Writes a register of agencies as JSON and reads it back.</summary>
/// <remarks>
/// A register says who answers for whom, so a member that is not known is refused, with the name that was most likely meant. What is missing,
/// malformed or does not hold together comes back as problems with JSON paths, all of them at once; text that is no JSON gives the first one only.
/// </remarks>
public static class AgencyDirectoryJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes a register.</summary>
    public static string Write(AgencyDirectory directory) => Frame.Write(directory, Write);

    /// <summary>Writes a chain of responsibility; it is computed from a register, and not read back.</summary>
    public static string WriteChain(ChainOfResponsibility chain) => ChainOfResponsibilityJson.Write(chain);

    /// <summary>Reads a register from text.</summary>
    public static Result<AgencyDirectory> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Directory);

    /// <summary>Reads a register from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<AgencyDirectory> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Directory);

    internal static void Write(JsonWriting json, AgencyDirectory directory)
    {
        json.List("agencies", directory.Agencies, Write);
        json.List("holdings", directory.Holdings, Write);
        json.List("substitutions", directory.Substitutions, Write);
    }

    internal static AgencyDirectory? Directory(JsonPlace json)
    {
        var (agencies, holdings, substitutions) = (
            json.List("agencies", Agency), json.ListIfAny("holdings", Holding), json.ListIfAny("substitutions", Substitution));
        return json.IsWhole ? json.TakeBelow(problems => AgencyDirectory.CreateWith(agencies, holdings, substitutions, problems)) : null;
    }

    internal static void Write(JsonWriting json, Agency agency)
    {
        json.Text("id", agency.Id);
        json.Words("name", agency.Name);
        json.Word<AgencyKind>("kind", agency.Kind);
        json.Word<AgencyLevel>("level", agency.Level);
        json.Object("validity", agency.Validity, JsonParts.Write);
        json.Text("parent", agency.Parent);
        json.Text("code", agency.Code?.Value);
        json.TextsIfAny("successors", agency.Successors);
    }

    internal static Agency? Agency(JsonPlace json)
    {
        var (id, kind, level) = (json.Text("id"), json.Word<AgencyKind>("kind"), json.Word<AgencyLevel>("level"));
        var (name, validity) = (json.Words("name"), json.Object("validity", JsonParts.Validity));
        var (parent, code) = (json.TextIfAny("parent"), json.CodeIfAny("code", AgencyCode.Create));
        var successors = json.ItemsIfAny("successors", JsonLeaf.Text);
        return json.IsWhole ? new Agency(id, name, kind, level, validity) { Parent = parent, Code = code, Successors = successors } : null;
    }

    internal static void Write(JsonWriting json, RoleHolding holding)
    {
        json.Text("person", holding.Person);
        json.Word<AgencyRole>("role", holding.Role);
        json.Text("agency", holding.Agency);
        json.Object("validity", holding.Validity, JsonParts.Write);
    }

    internal static RoleHolding? Holding(JsonPlace json)
    {
        var (person, role, agency) = (json.Text("person"), json.Word<AgencyRole>("role"), json.Text("agency"));
        var validity = json.Object("validity", JsonParts.Validity);
        return json.IsWhole ? new RoleHolding(person, role, agency, validity) : null;
    }

    internal static void Write(JsonWriting json, Substitution substitution)
    {
        json.Text("absent", substitution.Absent);
        json.Text("standIn", substitution.StandIn);
        json.Object("validity", substitution.Validity, JsonParts.Write);
    }

    internal static Substitution? Substitution(JsonPlace json)
    {
        var (absent, standIn, validity) = (json.Text("absent"), json.Text("standIn"), json.Object("validity", JsonParts.Validity));
        return json.IsWhole ? new Substitution(absent, standIn, validity) : null;
    }
}
