using AdminReform.Dossiers;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes where the time of a dossier went as JSON; it follows from the dossier, and is not read back.</summary>
/// <remarks>Amounts of time are hours, minutes and seconds, such as <c>26:30:00</c>.</remarks>
internal static class TimeAccountJson
{
    /// <summary>Writes an account.</summary>
    public static string Write(TimeAccount account) => new JsonFrame(1).Write(account, Write);

    internal static void Write(JsonWriting json, TimeAccount account)
    {
        json.Moment("from", account.From);
        json.Moment("to", account.To);
        json.List("shares", account.Shares, Write);
    }

    internal static void Write(JsonWriting json, TimeShare share)
    {
        json.Word<HolderKind>("kind", share.Kind);
        json.Text("unit", share.Unit);
        json.Length("working", share.Working);
        json.Length("outOfHours", share.OutOfHours);
        json.Length("daysOff", share.DaysOff);
    }
}
