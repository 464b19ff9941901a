using System.Text.RegularExpressions;
using AdminReform.Agencies;
using AdminReform.Interchange.EventLogs;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A record while it is read, with everything that is not certain of it.</summary>
internal sealed partial class RecordReading(int line, ProblemList problems)
{
    private const string Nothing = "Không có thông tin";

    private static readonly Dictionary<string, AgencyLevel> Levels = new(TidyText.SameWord)
    {
        ["Cấp bộ"] = AgencyLevel.Central,
        ["Cấp trung ương"] = AgencyLevel.Central,
        ["Cấp tỉnh"] = AgencyLevel.Province,
        ["Cấp huyện"] = AgencyLevel.District,
        ["Cấp xã"] = AgencyLevel.Commune,
    };

    internal NationalRecord Read(List<NationalText> texts, LocalDate readOn)
    {
        var tables = new RecordTables(texts);
        var limits = new RecordLimits(line, problems, string.Join('\n', texts.Where(text => text.Part == NationalPart.Steps).Select(text => text.Text)));
        var ways = limits.Read(tables.Ways ?? FlatWays.Of(texts, line, problems));
        var (code, name, field, decision) = (Code(texts), One(texts, NationalPart.Name), One(texts, NationalPart.Field), Decision(texts));
        var version = name is null || field is null ? null : Version(texts, tables, ways, name, field, readOn) with { Decision = decision };
        return new(line, [.. texts], code is null || version is null ? null : new(code, [version]))
        {
            Limits = ways,
            Documents = [.. tables.Documents ?? FlatDocuments.Of(texts)],
            Results = [.. FlatResults.Of(texts)],
            Problems = problems.ToList(),
        };
    }

    private ProcedureVersion Version(
        List<NationalText> texts, RecordTables tables, ValueList<NationalLimit> ways, NationalText name, NationalText field, LocalDate readOn)
    {
        var (factors, limits) = PublishedCases.Of(ways);
        return new(new Validity(readOn), LocalizedText.Untranslated(TidyText.Of(name.Text)), LocalizedText.Untranslated(TidyText.Of(field.Text)))
        {
            AsReadOn = readOn,
            Levels = LevelsOf(texts),
            Factors = factors,
            Limits = limits,
            HasFee = PublishedFees.HasFee(ways),
            Grounds = [.. tables.Grounds(line, problems) ?? FlatGrounds.Of(texts, line, problems)],
        };
    }

    private ProcedureCode? Code(List<NationalText> texts)
    {
        if (One(texts, NationalPart.Code) is not { } cell)
        {
            return null;
        }

        var text = TidyText.Of(cell.Text);
        if (!ProcedureCode.TryParse(text, out var code))
        {
            problems.Add(NationalFaults.Code(text, line, cell.Place));
            return null;
        }

        foreach (var other in texts.Where(other => other.Place == "thu_tuc_id" && TidyText.Of(other.Text) != text))
        {
            problems.Add(NationalFaults.OtherCode(other.Text, text, line, other.Place));
        }

        return code;
    }

    // A record has these once; where a second differs, it is not clear which is meant.
    private NationalText? One(List<NationalText> texts, NationalPart part)
    {
        var cells = texts.Where(text => text.Part == part && !IsNothing(text.Text)).DistinctBy(text => TidyText.Of(text.Text)).ToList();
        if (cells.Count != 1)
        {
            problems.Add(cells.Count == 0 ? NationalFaults.Missing(part, line) : NationalFaults.Several(part, line, cells[1].Place));
        }

        return cells.Count == 1 ? cells[0] : null;
    }

    private ProcedureDecision? Decision(List<NationalText> texts)
    {
        if (One(texts, NationalPart.Decision) is not { } cell)
        {
            return null;
        }

        var text = NumberOf(cell.Text);
        if (InstrumentNumber.TryParseNamed(text, out var number) && InstrumentForm.Doubt(number) is null)
        {
            return new(null, number);
        }

        problems.Add(NationalFaults.Decision(text, line, cell.Place));
        return null;
    }

    private ValueList<AgencyLevel> LevelsOf(List<NationalText> texts)
    {
        var levels = new SortedSet<AgencyLevel>();
        foreach (var cell in texts.Where(text => text.Part == NationalPart.Levels))
        {
            foreach (var word in TidyText.Of(cell.Text).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (Levels.TryGetValue(word, out var level))
                {
                    levels.Add(level);
                }
                else
                {
                    problems.Add(NationalFaults.Level(word, line, cell.Place));
                }
            }
        }

        return [.. levels];
    }

    internal static bool IsNothing(string text) => TidyText.SameWord.Equals(TidyText.Of(text).TrimEnd('.'), Nothing);

    /// <summary>The number of an instrument without the spaces that the form has here and there beside its signs.</summary>
    internal static string NumberOf(string text) => Sign().Replace(TidyText.Of(text), "$1");

    [GeneratedRegex("(?<! ) ?([/-]) ?", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
