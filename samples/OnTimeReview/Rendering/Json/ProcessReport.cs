using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Json;

/// <summary>Writes the steps of the dossiers for machines; times are whole seconds of working time, rounded down.</summary>
internal static class ProcessReport
{
    internal static void Write(Utf8JsonWriter json, ProcessView? view)
    {
        if (view is null)
        {
            json.WriteNull("processes");
            return;
        }

        json.WriteStartObject("processes");
        json.WriteNumber("ran", view.Ran);
        JsonReport.WriteList(json, "notRun", view.NotRun, static (json, line) =>
        {
            json.WriteString("id", line.Id);
            JsonReport.WriteText(json, "cause", line.Cause);
            json.WriteNumber("dossiers", line.Dossiers);
        });
        json.WriteNumber("oddities", view.Oddities);
        json.WriteNumber("notices", view.Notices);
        JsonReport.WriteList(json, "running", view.Running, WriteRunning);
        JsonReport.WriteList(json, "bySteps", view.Bottlenecks, WriteBottleneck);
        JsonReport.WriteList(json, "byUnits", view.Units, WriteBottleneck);
        json.WriteStartArray("unknownSteps");
        foreach (var step in view.UnknownSteps)
        {
            json.WriteStringValue(step);
        }

        json.WriteEndArray();
        JsonReport.WriteList(json, "checks", view.Checks, static (json, check) => JsonReport.WriteText(json, "text", check));
        json.WriteEndObject();
    }

    private static void WriteRunning(Utf8JsonWriter json, RunningStepLine line)
    {
        json.WriteString("dossier", line.Dossier);
        json.WriteString("process", line.Process);
        json.WriteString("step", line.Step);
        json.WriteString("owner", line.Owner);
        json.WriteString("agency", line.Unit);
        json.WriteString("since", LocalDateTimePattern.ExtendedIso.Format(line.Since));
        json.WriteString("due", line.Due?.ToSortableText());
        JsonReport.WriteText(json, "left", line.Left);
        json.WriteBoolean("isLate", line.IsLate);
        json.WriteString("whole", line.Whole switch
        {
            WholeStanding.OnPath => "onPath",
            WholeStanding.Endangered => "endangered",
            WholeStanding.Lost => "lost",
            _ => null,
        });
    }

    private static void WriteBottleneck(Utf8JsonWriter json, BottleneckLine line)
    {
        if (line.Process is not null)
        {
            json.WriteString("process", line.Process);
            json.WriteString("step", line.Step);
        }

        json.WriteString("owner", line.Owner);
        json.WriteNumber("dossiers", line.Time.Dossiers);
        json.WriteNumber("rounds", line.Time.Rounds);
        json.WriteNumber("running", line.Time.Running);
        json.WriteNumber("late", line.Time.Late);
        json.WriteNumber("returns", line.Time.Returns);
        json.WriteNumber("unmeasured", line.Time.Unmeasured);
        WriteSeconds(json, "workingSeconds", line.Time.Working);
        WriteSeconds(json, "waitingSeconds", line.Time.Waiting);
        WriteSeconds(json, "usualSeconds", line.Time.Usual);
    }

    private static void WriteSeconds(Utf8JsonWriter json, string name, Duration? time)
    {
        if (time is { } known)
        {
            json.WriteNumber(name, (long)(known.ToBigIntegerNanoseconds() / NodaConstants.NanosecondsPerSecond));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
