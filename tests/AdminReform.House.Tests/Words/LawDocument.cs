using System.Globalization;
using System.Reflection;
using System.Text;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Feedback;
using AdminReform.Indices;
using AdminReform.Information;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Reports;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.House.Words;

/// <summary>Writes docs/law.md from the data: every figure with its days, its provision and how surely it is known.</summary>
internal static class LawDocument
{
    private const string Head = """
        # The law in the library

        This page is written from the data of the library and a test holds it current; to write it again run
        `APPROVE=1 dotnet test tests/AdminReform.House.Tests --filter "FullyQualifiedName~LawDocumentTests"`.

        The regime of a dossier follows its day of acceptance (`Regimes.At`); no clause carries dossiers pending on 01/07/2025 or 05/08/2026 over. Name another
        with `DeadlineFacts.Regime` or the `regime` argument of the sub-limits. Certainty: *Text* was read in the instrument itself, *Secondary* in one copy or an
        official page, *Unverified* is configuration to be confirmed by whoever sets the system up. A figure that is not set is `null`, and what depends on it answers
        nothing. `Regime.Figures` prints the figures of any day.

        An amendment of one figure needs no new release:

        <!-- given
        var firstDay = new LocalDate(2027, 1, 1);
        var source = new Instrument(InstrumentNumber.Parse("1/2026/NĐ-CP"), new("Nghị định ví dụ", "An example decree"), firstDay).Cite("19", "5");
        -->
        ```csharp
        var amended = Regimes.Known.With(
            RegimeFigures.SupplementNoticeWorkingDays, new(firstDay), new Cited<int>(2, source, Certainty.Unverified));
        ```

        `Regimes.With(Regime)` puts a whole regime of the caller's own in the place of what governed its days. A member that puts a provision into effect carries
        `[Implements(instrument, provision, certainty)]`; a test fails when no test holds it to that provision with the same certainty.
        """;

    private static readonly string[] NotHeld =
    [
        "34 provinces and 3,321 communes since 01/07/2025 | nothing is counted by them; a register holds the agencies of its office (`AgencyDirectory`)",
        "up to two deputies of a commune's centre (118/2025/NĐ-CP art. 10 as amended by 309/2026/NĐ-CP) | how many there are is a fact of the register; one of them acts while the seat of the director is vacant",
        "forms 01–07 of 03/2025/TT-VPCP and 01–06 of 01/2018/TT-VPCP | none of them is printed; `ControlSlip` and the letters of `OfficeLetters` are headed as no official form",
        "what 224/2026/NĐ-CP art. 19.2 names as measured since 01/07/2026 | names without figures",
        "the list of procedures accepted without regard to territory (118/2025/NĐ-CP art. 14.4 as amended) | published apart and not read; `Accepted.IsNonTerritorial` is a fact of the dossier",
        "codes of dossiers and fields as the Ministry of Public Security may set them (arts. 28.4, 35 as amended) | their form is not known yet; a dossier's id may be any text",
        "whoever takes over tasks in a reorganisation goes on with procedures without a break and asks nobody to file again or to repeat a step (190/2025/QH15 art. 5.2, in force from 19/02/2025, one secondary copy) | no figure; `Office.SucceedAsync` gives dossiers to the successor as they are, and due moments do not move",
        "figures of 09/2015/QĐ-TTg, 107/2021/NĐ-CP and 367/2025/NĐ-CP | not read",
    ];

    internal static string Text()
    {
        var text = new StringBuilder(Head).Append("\n\n## Regimes\n\n").Append(Regimes.Known.Before!.English).Append("\n\n");
        Table(
            text, "regime | first day | last day | amended or guided by",
            Regimes.Known.All.Select(regime => $"{regime.Id} | {Day(regime.From)} | {Day(regime.To)} | {string.Join("; ", regime.Amendments.Select(one => $"{one.Number} ({one.Certainty}): {one.Note.English}"))}"));
        text.Append("## Figures of the one-stop mechanism\n\n");
        Table(text, "figure | from | value | provision | certainty", RegimeFigures.All.SelectMany(History));
        text.Append("## Other figures\n\n");
        Table(text, "figure | value | provision | certainty", Others());
        text.Append("## Days off by statute\n\nThe yearly decisions are in `OfficialDays`; see [calendars](calendars.md).\n\n");
        Table(
            text, "holiday | from | days | provision | certainty | surely published by",
            HolidayLaw.Vietnam.Rules.Select(rule => $"{rule.Name.English} | {Day(rule.From)} | {rule.Days} | {rule.Source} | {CertaintyOf(rule.Source!)} | {Day(rule.PublishedBy)}"));
        Table(
            text, "worked days of the civil service | from | provision | certainty",
            WorkingCalendars.VietnamCivilService.Definition.Weeks.Select(week =>
                $"{week.Pattern} | {Day(week.From)} | {(week.Source is { } source ? $"{source} | {week.Certainty}" : "as before the decision of 1999 | Unverified")}"));
        text.Append("Decisions that rest on one source, and say so where their days are told: ")
            .AppendJoin("; ", OfficialDays.Vietnam.Decisions.Where(decision => decision.Certainty == Certainty.Unverified).Select(decision => decision.Title.English)).Append(".\n\n");
        text.Append("## Instruments\n\n");
        Table(
            text, "number | title | first day | last day | certainty of title and days",
            Instruments.All.OrderBy(one => one.InForceFrom).Select(one =>
                $"{one.Number} | {one.Title.Vietnamese} | {Day(one.InForceFrom)} | {Day(one.InForceTo)} | {Instruments.CertaintyOf(one)}"));
        text.Append("## Provisions in effect\n\n");
        Table(text, "provision | certainty | put into effect by", Provisions());
        text.Append("## Read and not held\n\n");
        Table(text, "what the texts say | why it is not here", NotHeld);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> History(RegimeFigure figure)
    {
        FigureInForce? former = null;
        foreach (var regime in Regimes.Known.All)
        {
            var now = figure.Under(regime);
            if (now != former)
            {
                yield return now is null
                    ? $"{figure.Name.English} | {Day(regime.From)} | not set | |"
                    : $"{figure.Name.English} | {Day(regime.From)} | {now.Value.English} | {now.SourceIn(Language.English)} | {now.Certainty}";
            }

            former = now;
        }
    }

    private static IEnumerable<string> Others()
    {
        yield return Row("feedback for another agency forwarded, from reception", FeedbackLimits.OfDecree20.Forward);
        yield return $"last day of the districts | {Day(Instruments.LastDayOfDistricts.Value)} | {Instruments.LastDayOfDistricts.Source} | {Instruments.LastDayOfDistricts.Certainty}";
        yield return Row("grades of a unit, of 18", OneStopCriteria.Grades);
        yield return Row("grades of an official, of 10", OneStopCriteria.OfficialGrades);
        foreach (var duty in KnownEventDuties.All)
        {
            yield return $"{duty.Name.English} ({duty.Id}) | {(duty.IsBefore ? "at least" : "within")} {duty.Count} {(duty.Unit == TimeUnit.Day ? "days" : "working days")} {(duty.IsBefore ? "before" : "of")} {duty.StartedBy.English} | {duty.Source} | {duty.Certainty}";
        }

        foreach (var group in ServiceScoreCards.Decision766Card.Groups)
        {
            yield return $"points: {group.Name.English} | {group.Maximum} | {ServiceScoreCards.Decision766Card.Source} | {ServiceScoreCards.Decision766Card.Certainty}";
        }

        yield return $"grades of 100 | {ServiceScoreCards.Decision766Card.Grades} | {ServiceScoreCards.Decision766Card.Source} | {ServiceScoreCards.Decision766Card.GradesCertainty}";
        foreach (var form in ReportForm.Known)
        {
            yield return $"form {form.Id} | {form.Columns.Count} columns | {form.Source?.ToString() ?? "not found"} | {form.Certainty}";
        }

        foreach (var plan in new[] { KnownPlans.Hanoi136, KnownPlans.Resolution76 })
        {
            foreach (var target in plan.Targets)
            {
                yield return $"target {target.Id} | {target.Wording.English} | {target.Source} | {target.Certainty}";
            }
        }

        foreach (var scale in Enum.GetValues<ServiceScale>())
        {
            var source = ServiceScales.SourceOf(scale);
            yield return $"service levels {scale} | {Day(source.Instrument.InForceFrom)} – {Day(source.Instrument.InForceTo)} | {source} | {Instruments.CertaintyOf(source.Instrument)}";
        }
    }

    private static string Row<T>(string name, Cited<T> figure) => $"{name} | {figure.Value} | {figure.Source} | {figure.Certainty}";

    private static Certainty CertaintyOf(Citation source) => InEffect()
        .Where(one => source.ToString().Replace(" art. ", " ", StringComparison.Ordinal).StartsWith(one.Provision, StringComparison.Ordinal))
        .Select(one => one.Certainty).Distinct().Single();

    private static IEnumerable<string> Provisions() => InEffect()
        .GroupBy(one => (one.Provision, one.Certainty))
        .OrderBy(group => group.Key.Provision, StringComparer.Ordinal).ThenBy(group => group.Key.Certainty)
        .Select(group => $"{group.Key.Provision} | {group.Key.Certainty} | {string.Join(", ", group.Select(one => $"`{one.Member}`").Distinct().Order(StringComparer.Ordinal))}");

    private static IEnumerable<(string Provision, Certainty Certainty, string Member)> InEffect() => typeof(Regime).Assembly.GetTypes()
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Append(type))
        .SelectMany(member => member.CustomAttributes.Where(one => one.AttributeType.Name == "ImplementsAttribute").Select(implements =>
            (Provision: $"{implements.ConstructorArguments[0].Value} {implements.ConstructorArguments[1].Value}".TrimEnd(),
                Certainty: (Certainty)(int)implements.ConstructorArguments[2].Value!, Member: Name(member))));

    private static string Name(MemberInfo member) => member is Type type ? type.Name : $"{member.DeclaringType!.Name}.{member.Name}";

    private static string Day(LocalDate? date) => date?.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture) ?? "";

    private static void Table(StringBuilder text, string head, IEnumerable<string> rows)
    {
        text.Append("| ").Append(head).Append(" |\n|").Append(string.Concat(Enumerable.Repeat("---|", head.Split('|').Length))).Append('\n');
        foreach (var row in rows)
        {
            text.Append("| ").Append(row).Append(row.EndsWith('|') ? "\n" : " |\n");
        }

        text.Append('\n');
    }
}
