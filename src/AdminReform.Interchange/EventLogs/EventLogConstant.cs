namespace AdminReform.Interchange.EventLogs;

/// <summary>What holds for every dossier of a log where no cell says otherwise, such as the one office that the log is of.</summary>
/// <param name="Field">One of <see cref="EventLogField.Procedure"/>, <see cref="EventLogField.ProcedureField"/>, <see cref="EventLogField.ResolvingUnit"/>, <see cref="EventLogField.ReceivingUnit"/>, <see cref="EventLogField.Limit"/>.</param>
/// <param name="Text">What it is.</param>
public sealed record EventLogConstant(EventLogField Field, string Text);
