using System.Text.Json;
using AdminReform.Hosting;
using AdminReform.Hosting.Reading;
using AdminReform.Rules.Escalation;
using AdminReform.Texts;
using NodaTime;
using NodaTime.Text;

namespace OneStopOffice;

/// <summary>A notice that stands: about which dossier, to whom, since when, and whether somebody has taken it up.</summary>
public sealed record ToldNotice(string Id, string Dossier, string Recipient, LocalDateTime Since, LocalizedText Message, bool IsAcknowledged)
{
    /// <summary>The command that takes up a notice, by one id, so that it is done once.</summary>
    public static string CommandOf(string notice) => $"taken-up/{notice}";

    public static async Task<ToldNotice> OfAsync(StandingConclusion notice, Office office, CancellationToken cancellation)
    {
        var json = JsonElement.Parse(notice.Json);
        var taken = await office.FindReceiptAsync(CommandOf(notice.Id), cancellation);
        return new(notice.Id, notice.Subject, Text(json, "person") ?? Text(json, "agency") ?? notice.Unit, notice.Since, notice.Message, taken.IsSuccess);
    }

    /// <summary>That somebody has taken up a notice, as the office asks for it.</summary>
    public static Acknowledgement Acknowledge(StandingConclusion notice, string by, LocalDateTime at)
    {
        var json = JsonElement.Parse(notice.Json);
        return new(notice.Subject, Text(json, "ladderStep")!, LocalDateTimePattern.ExtendedIso.Parse(Text(json, "cause")!).Value, by, at)
        {
            OfStep = json.TryGetProperty("step", out var step) ? Text(step, "run") : null,
        };
    }

    private static string? Text(JsonElement json, string member) => json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
