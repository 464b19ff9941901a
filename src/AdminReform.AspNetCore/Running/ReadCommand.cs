using AdminReform.Hosting.Commands;
using AdminReform.Results;

namespace AdminReform.AspNetCore.Running;

/// <summary>One of several commands as it was read.</summary>
/// <param name="Id">Its id; <see langword="null"/> where that cannot be read.</param>
/// <param name="Command">The command, or what is wrong with it.</param>
internal sealed record ReadCommand(string? Id, Result<OfficeCommand> Command);
