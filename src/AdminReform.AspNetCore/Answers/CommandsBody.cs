namespace AdminReform.AspNetCore.Answers;

/// <summary>Several commands, for those who describe the endpoints.</summary>
internal sealed record CommandsBody(IReadOnlyList<CommandBody> Commands);
