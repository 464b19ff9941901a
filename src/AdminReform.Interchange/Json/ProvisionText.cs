using AdminReform.Law;

namespace AdminReform.Interchange.Json;

/// <summary>A provision as it reads, and beside it all that is known of the instrument where the words alone do not tell which it is.</summary>
internal static class ProvisionText
{
    internal static string? Of(Citation? citation) => citation?.ToString();

    internal static CitationDto? Beside(Citation? citation) =>
        citation is null || (Citation.TryParse(citation.ToString(), Instruments.All, out var read) && read == citation) ? null : CitationDto.Of(citation);

    internal static Citation? Read(string? text, CitationDto? beside, string path, JsonFaults faults)
    {
        if (beside is not null || text is null)
        {
            return CitationDto.ReadIfAny(beside, $"{path}.citation", faults);
        }

        if (!Citation.TryParse(text, Instruments.All, out var citation))
        {
            faults.Add(
                "law.citation.unknown",
                $"“{text}” không viện dẫn văn bản nào đã biết; hãy ghi đủ văn bản trong “citation”",
                $"“{text}” cites no known instrument; give it in full under “citation”",
                $"{path}.provision");
        }

        return citation;
    }
}
