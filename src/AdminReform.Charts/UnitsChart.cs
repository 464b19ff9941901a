using AdminReform.Charts.Drawing;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Charts;

/// <summary>What each unit resolved early, on time and late, as small multiples (kết quả theo đơn vị).</summary>
public static class UnitsChart
{
    /// <summary>Draws a bar for each unit: its parts are shares of what the unit has resolved.</summary>
    /// <param name="units">The units, in the order in which they are read.</param>
    /// <param name="language">The language of the words.</param>
    public static Chart Draw(IEnumerable<UnitCounts> units, Language language)
    {
        ArgumentNullException.ThrowIfNull(units);
        var words = new ChartWords(language);
        UnitCounts[] all = [.. units];
        return new(
            words,
            words.Of("Tỷ lệ trước và đúng hạn theo đơn vị", "On-time share by unit"),
            words.Of("Mỗi thanh là một đơn vị; các phần là hồ sơ giải quyết trước hạn, đúng hạn và quá hạn.", "One bar for each unit; its parts are the dossiers resolved early, on time and late."),
            Bars.Draw(all.Select(unit => new Bar(
                unit.Unit,
                words.Percent(InTime(unit.Counts)),
                [(new(unit.Counts.Early, unit.Counts.Resolved), "early"), (new(unit.Counts.OnTime, unit.Counts.Resolved), "ontime"), (new(unit.Counts.Late, unit.Counts.Resolved), "late")]))),
            [("early", words.Of("trước hạn", "early")), ("ontime", words.Of("đúng hạn", "on time")), ("late", words.Of("quá hạn", "late"))],
            [words.Of("Đơn vị", "Unit"), words.Of("Trước hạn", "Early"), words.Of("Đúng hạn", "On time"), words.Of("Quá hạn", "Late"), words.Of("Tỷ lệ", "Share")],
            [
                .. all.Select(unit => (ValueList<string>)
                [
                    unit.Unit, words.Number(unit.Counts.Early), words.Number(unit.Counts.OnTime), words.Number(unit.Counts.Late), words.Percent(InTime(unit.Counts)),
                ]),
            ]);
    }

    private static Share InTime(CaseloadCounts counts) => new(counts.Early + counts.OnTime, counts.Resolved);
}
