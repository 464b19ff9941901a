using System.Text.Encodings.Web;
using System.Text.Json;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Values;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Keeps the events of a dossier as one JSON text, each as the documents of dossiers have it.</summary>
internal sealed class DossierEventsConverter() : ValueConverter<ValueList<DossierEvent>, string>(events => Write(events), text => Read(text))
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForAdminReform();

    private static string Write(ValueList<DossierEvent> events) => JsonSerializer.Serialize<IReadOnlyList<DossierEvent>>(events, Options);

    private static ValueList<DossierEvent> Read(string text) => [.. JsonSerializer.Deserialize<DossierEvent[]>(text, Options)!];
}
