namespace AdminReform.Interchange.EventLogs;

/// <summary>Who did what rows say, one for all the rows that say the same.</summary>
internal sealed class Doer(string unit, string officer)
{
    /// <summary>The unit, or whoever the log names; empty where it does not say.</summary>
    internal string Unit => unit;

    /// <summary>The officer; empty where the log does not say.</summary>
    internal string Officer => officer;

    /// <summary>Its number among those that the events have; -1 while none has it.</summary>
    internal int Number { get; set; } = -1;

    public override string ToString() => (unit.Length, officer.Length) switch
    {
        (_, 0) => unit,
        (0, _) => officer,
        _ => $"{unit}, {officer}",
    };
}
