namespace AdminReform.Interchange.EventLogs;

/// <summary>Who did what rows say, one for all the rows that say the same.</summary>
internal sealed class Doer(string unit, string officer)
{
    /// <summary>The unit, or whoever the log names; empty where it does not say.</summary>
    internal string Unit => unit;

    /// <summary>The officer; empty where the log does not say.</summary>
    internal string Officer => officer;

    public override string ToString() => (unit.Length, officer.Length) switch
    {
        (_, 0) => unit,
        (0, _) => officer,
        _ => $"{unit}, {officer}",
    };
}
