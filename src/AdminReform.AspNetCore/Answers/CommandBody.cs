using System.Text.Json;

namespace AdminReform.AspNetCore.Answers;

/// <summary>A command, for those who describe the endpoints; it is read member by member.</summary>
internal sealed record CommandBody(string? Id, string Kind, DossierBody? Dossier, string? DossierId, IReadOnlyList<JsonElement>? Events, JsonElement? Acknowledgement, string? ToUnit, string? Unit, JsonElement? Report);
