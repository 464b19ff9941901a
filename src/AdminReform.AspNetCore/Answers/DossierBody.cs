using System.Text.Json;

namespace AdminReform.AspNetCore.Answers;

/// <summary>A dossier as the documents of dossiers have it, for those who describe the endpoints; it is read member by member.</summary>
internal sealed record DossierBody(
    string Id, string Procedure, string ReceivingUnit, string ResolvingUnit, string Field, string Channel, string? Officer, string? Code, string? Applicant, IReadOnlyList<JsonElement> Events);
