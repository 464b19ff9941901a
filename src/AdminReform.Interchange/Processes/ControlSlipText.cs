using System.Globalization;
using AdminReform.Processes;
using AdminReform.Texts;

namespace AdminReform.Interchange.Processes;

/// <summary>Writes the hand-overs of a dossier as plain text, in a layout of our own and headed as no official form.</summary>
/// <remarks>
/// Working and waiting time are written in hours and minutes, rounded down. Of texts of others, what a terminal may obey is written as U+FFFD.
/// </remarks>
public static class ControlSlipText
{
    /// <summary>Writes the slip, its lines ending in a line feed.</summary>
    public static void Write(ControlSlip slip, TextWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(slip);
        ArgumentNullException.ThrowIfNull(writer);
        var words = new SlipWords(language);
        writer.Write($"{words.Title(slip)}\n{words.Note}\n\n");
        foreach (var (name, text) in words.Heading(slip))
        {
            writer.Write($"{name}: {text}\n");
        }

        for (var place = 0; place < slip.HandOvers.Count; place++)
        {
            var line = slip.HandOvers[place];
            var round = line.Round;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\n{place + 1}. {words.Of("Bước", "Step")} {words.Step(round)} – {words.Owner(round.Step.Owner)}\n"));
            writer.Write(words.Of(
                $"   nhận {SlipWords.Moment(round.Since)}; giao {SlipWords.Moment(round.EndedAt)}; cho: {words.To(line)}\n",
                $"   received {SlipWords.Moment(round.Since)}; handed over {SlipWords.Moment(round.EndedAt)}; to: {words.To(line)}\n"));
            writer.Write(words.Of(
                $"   thời hạn {SlipWords.Limit(round)}; hạn {SlipWords.Due(round)}: {words.Status(line.Status)}\n",
                $"   limit {SlipWords.Limit(round)}; due {SlipWords.Due(round)}: {words.Status(line.Status)}\n"));
            writer.Write(words.Of(
                $"   thực hiện {words.Time(line.Working)}; tạm dừng {words.Time(line.Waiting)}\n",
                $"   worked {words.Time(line.Working)}; stood still {words.Time(line.Waiting)}\n"));
        }

        foreach (var oddity in slip.Oddities)
        {
            writer.Write($"\n! {words.Oddity(oddity)}\n");
        }
    }

    /// <summary>Returns the slip as one text.</summary>
    public static string ToText(ControlSlip slip, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(slip, writer, language);
        return writer.ToString();
    }
}
