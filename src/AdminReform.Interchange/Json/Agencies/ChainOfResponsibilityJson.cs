using AdminReform.Agencies;

namespace AdminReform.Interchange.Json.Agencies;

/// <summary>Writes a chain of responsibility as JSON; it is computed from a register, and not read back.</summary>
internal static class ChainOfResponsibilityJson
{
    /// <summary>Writes a chain.</summary>
    public static string Write(ChainOfResponsibility chain) => new JsonFrame(1) { IsIndented = true }.Write(chain, Write);

    internal static void Write(JsonWriting json, ChainOfResponsibility chain)
    {
        json.Text("asked", chain.Asked);
        json.Text("unit", chain.Unit);
        json.Date("date", chain.Date);
        json.List("rungs", chain.Rungs, Write);
    }

    internal static void Write(JsonWriting json, Responsible rung)
    {
        json.Word<ResponsibilityStep>("step", rung.Step);
        json.Text("agency", rung.Agency);
        json.Text("holder", rung.Holder);
        json.Text("standIn", rung.StandIn);
    }
}
