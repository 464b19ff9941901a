namespace AdminReform.Processes;

/// <summary>A step may send the dossier back to an earlier one (trả lại bước trước).</summary>
/// <param name="To">The earlier step.</param>
/// <param name="AtMost">How often; <see langword="null"/> where the process sets no bound, which the check reports.</param>
public sealed record StepReturn(string To, int? AtMost = null)
{
    /// <summary>Returns the step and the bound.</summary>
    public override string ToString() => $"{To}{(AtMost is { } times ? $", at most {times}" : ", without bound")}";
}
