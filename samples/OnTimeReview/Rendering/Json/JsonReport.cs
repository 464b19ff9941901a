using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AdminReform.Charts;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime.Text;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Json;

/// <summary>Writes all of a review for machines. Names are stable; a change of meaning raises the version.</summary>
public static class JsonReport
{
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(ReviewView view) => Write(json => Write(json, view));

    /// <summary>A plan by itself: the day, and what <c>plan</c> has in a review.</summary>
    public static byte[] Write(PlanReviewView view) => Write(json =>
    {
        json.WriteString("at", LocalDatePattern.Iso.Format(view.At));
        PlanReport.Write(json, view.Plan);
    });

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            content(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ReviewView view)
    {
        WriteHeading(json, view.Heading);
        WriteTotals(json, view.Totals);
        WriteList(json, "agencies", view.Agencies, WriteAgency);
        WriteList(json, "ageing", view.Ageing, WriteBand);
        WriteList(json, "overdue", view.Overdue, WriteOverdue);
        WriteList(json, "noticesByStep", view.Steps, WriteStep);
        WriteList(json, "findings", view.Findings, WriteFinding);
        WriteList(json, "irregular", view.Irregular, WriteIrregular);
        WriteList(json, "rejected", view.Rejected, WriteRejected);
        WriteList(json, "formII06a", view.Report, WriteColumn);
        WriteList(json, "reconciliation", view.Reconciliation, WriteCheck);
        PlanReport.Write(json, view.Plan);
        WriteList(json, "unitAlerts", view.UnitAlerts, PlanReport.WriteAlert);
        WriteList(json, "withoutDueDay", view.WithoutDueDay, WriteUndetermined);
        WriteList(json, "unmappedActivities", view.Reading.UnmappedActivities, WriteUnmapped);
        WriteList(json, "unusedWords", view.Reading.UnusedWords, WriteUnused);
        WriteList(json, "unlistedChannels", view.Reading.UnlistedChannels, WriteUnlisted);
        json.WriteNumber("passedOverRows", view.Reading.PassedOverRows);
        WriteList(json, "passedOver", view.Reading.PassedOver, WritePassedOver);
        WriteList(json, "withoutLimit", view.Reading.WithoutLimit, WriteWithoutLimit);
        WriteList(json, "repeated", view.Repeated, WriteTold);
        json.WriteNumber("rejectedInAll", view.RejectedInAll);
        ProcessReport.Write(json, view.Processes);
        WriteList(json, "workbook", view.Reading.Remarks, WriteTold);
        WritePeriod(json, view.Form?.Period);
    }

    private static void WriteHeading(Utf8JsonWriter json, Heading heading)
    {
        WriteText(json, "title", heading.Title);
        WriteText(json, "source", heading.Source);
        WriteText(json, "calendar", heading.Calendar);
        if (heading.Caution is { } caution)
        {
            WriteText(json, "caution", caution);
        }

        json.WriteString("at", LocalDateTimePattern.ExtendedIso.Format(heading.At));
    }

    private static void WriteTotals(Utf8JsonWriter json, Totals totals)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("read", totals.Read);
        json.WriteNumber("rejected", totals.Rejected);
        json.WriteNumber("irregular", totals.Irregular);
        json.WriteNumber("early", totals.Early);
        json.WriteNumber("onTime", totals.OnTime);
        json.WriteNumber("late", totals.Late);
        json.WriteNumber("openWithin", totals.OpenWithin);
        json.WriteNumber("openOverdue", totals.OpenOverdue);
        json.WriteNumber("cancelled", totals.Cancelled);
        json.WriteNumber("notCounted", totals.NotCounted);
        json.WriteNumber("notices", totals.Notices);
        json.WriteNumber("promisedOtherwise", totals.PromisedOtherwise);
        WriteShare(json, "onTimeShare", totals.OnTimeShare);
        json.WriteStartObject("notCountedBy");
        json.WriteNumber("notKnownYet", totals.NotKnownYet);
        json.WriteNumber("notAcceptedYet", totals.NotAcceptedYet);
        json.WriteNumber("refused", totals.Refused);
        json.WriteNumber("withoutDueDay", totals.WithoutDueDay);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteUndetermined(Utf8JsonWriter json, UndeterminedLine line)
    {
        json.WriteString("dossier", line.Dossier);
        json.WriteString("agency", line.Agency);
        WriteText(json, "reason", line.Reason);
    }

    private static void WriteUnmapped(Utf8JsonWriter json, UnmappedLine line)
    {
        json.WriteString("text", line.Text);
        json.WriteNumber("rows", line.Rows);
    }

    private static void WriteUnused(Utf8JsonWriter json, UnusedLine line)
    {
        json.WriteString("list", line.List);
        json.WriteString("text", line.Text);
    }

    private static void WriteUnlisted(Utf8JsonWriter json, UnlistedLine line)
    {
        json.WriteString("text", line.Text);
        json.WriteNumber("dossiers", line.Dossiers);
        json.WriteString("example", line.Example);
    }

    private static void WritePassedOver(Utf8JsonWriter json, PassedOverLine line)
    {
        json.WriteString("column", line.Column);
        json.WriteString("text", line.Text);
        json.WriteNumber("rows", line.Rows);
        json.WriteNumber("line", line.Line);
    }

    private static void WriteWithoutLimit(Utf8JsonWriter json, WithoutLimitLine line)
    {
        json.WriteString("procedure", line.Procedure);
        json.WriteNumber("dossiers", line.Dossiers);
        WriteText(json, "reason", line.Why);
        json.WriteString("example", line.Example);
    }

    private static void WriteAgency(Utf8JsonWriter json, AgencyLine line)
    {
        json.WriteString("name", line.Name);
        json.WriteNumber("early", line.Early);
        json.WriteNumber("onTime", line.OnTime);
        json.WriteNumber("late", line.Late);
        json.WriteNumber("openWithin", line.OpenWithin);
        json.WriteNumber("openOverdue", line.OpenOverdue);
        json.WriteNumber("cancelled", line.Cancelled);
        WriteShare(json, "onTimeShare", line.OnTimeShare);
    }

    private static void WriteBand(Utf8JsonWriter json, AgeBand band)
    {
        WriteText(json, "label", band.Label);
        json.WriteBoolean("isOverdue", band.IsOverdue);
        json.WriteNumber("dossiers", band.Count);
    }

    private static void WriteOverdue(Utf8JsonWriter json, OverdueLine line)
    {
        json.WriteString("dossier", line.Dossier);
        json.WriteString("procedure", line.Procedure);
        json.WriteString("agency", line.Agency);
        json.WriteString("officer", line.Officer);
        json.WriteString("due", line.Due.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("workingDaysLate", line.WorkingDaysLate);
        json.WriteBoolean("isAtLeast", line.IsAtLeast);
    }

    private static void WriteStep(Utf8JsonWriter json, StepLine line)
    {
        json.WriteNumber("step", line.Step);
        WriteText(json, "recipient", line.Recipient);
        WriteText(json, "when", line.When);
        json.WriteNumber("notices", line.Notices);
    }

    private static void WriteFinding(Utf8JsonWriter json, FindingLine line)
    {
        json.WriteString("rule", line.Rule);
        WriteText(json, "name", line.Name);
        WriteText(json, "citation", line.Citation);
        json.WriteNumber("dossiers", line.Findings);
    }

    private static void WriteIrregular(Utf8JsonWriter json, IrregularLine line)
    {
        json.WriteString("dossier", line.Dossier);
        WriteText(json, "what", line.What);
    }

    private static void WriteRejected(Utf8JsonWriter json, RejectedLine line)
    {
        json.WriteString("file", line.IsOfDossiers ? "dossiers" : "events");
        json.WriteNumber("line", line.Line);
        json.WriteString("place", line.Place);
        json.WriteString("column", line.Column);
        json.WriteString("dossier", line.Dossier);
        json.WriteString("code", line.Code);
        WriteText(json, "reason", line.Reason);
    }

    private static void WriteTold(Utf8JsonWriter json, Problem problem)
    {
        json.WriteString("place", problem.Path);
        WriteText(json, "what", problem.Message);
    }

    private static void WritePeriod(Utf8JsonWriter json, ReportingPeriod? period)
    {
        if (period is null)
        {
            json.WriteNull("reportingPeriod");
            return;
        }

        json.WriteStartObject("reportingPeriod");
        json.WriteString("first", LocalDatePattern.Iso.Format(period.First));
        json.WriteString("last", LocalDatePattern.Iso.Format(period.Last));
        WriteText(json, "name", period.Name);
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, FormColumn column)
    {
        json.WriteNumber("column", column.Number);
        WriteText(json, "name", column.Name);
        json.WriteNumber("dossiers", column.Value);
    }

    private static void WriteCheck(Utf8JsonWriter json, CheckLine line)
    {
        WriteText(json, "statement", line.Statement);
        if (line.Holds is { } holds)
        {
            json.WriteBoolean("holds", holds);
        }
    }

    internal static void WriteList<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteText(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("part", share.Part);
        json.WriteNumber("whole", share.Whole);
        json.WriteEndObject();
    }
}
