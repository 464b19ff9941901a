using AdminReform.Dossiers;

namespace OneStopOffice;

/// <summary>What a reader looks for first: how many are overdue, whose they are, since when, and what is to be done.</summary>
public sealed class BoardHeadline(Board board, BoardWords words, Func<string, string> nameOf)
{
    /// <summary>How many units are named.</summary>
    private const int Named = 4;

    /// <summary>How many officers of a unit are named.</summary>
    private const int NamedOfficers = 2;

    public Html Draw()
    {
        var late = board.Late.Count;
        var count = Html.Of($"<b>{words.Number(late)}</b> {words.Of(late > 0 ? "hồ sơ đang giải quyết đã quá hạn" : "hồ sơ đang giải quyết quá hạn", late == 1 ? "open dossier is overdue" : "open dossiers are overdue")}");
        return Html.Of($"""
            <section class="headline{(late > 0 ? " late" : "")}" aria-labelledby="now">
            <h2 id="now">{(late > 0 ? Html.Of($"""<a id="to-late" href="#late">{count}</a>""") : count)}</h2>
            <dl>{(late > 0 ? Html.Of($"{Row(words.Of("Của ai", "Whose"), Whose())}{Row(words.Of("Từ khi nào", "Since when"), Since())}") : default)}{Row(words.Of("Việc cần làm", "What to do"), ToDo())}</dl>
            </section>
            """);
    }

    private static Html Row(string name, Html text) => Html.Of($"<div><dt>{name}</dt><dd>{text}</dd></div>");

    // Each unit with how many, since when, and who has them: the most first.
    private Html Whose()
    {
        var units = board.Late.GroupBy(late => late.Dossier.Unit).OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key, StringComparer.Ordinal).ToList();
        var named = units.Count == Named + 1 ? units.Count : Named;
        var names = units.Take(named).Select(unit => Html.Of(
            $"<li>{nameOf(unit.Key)} <b>{words.Number(unit.Count())}</b>, {words.Of("từ", "since")} {Html.Whole(words.Due(unit.First().Due))}: {Officers(unit)}</li>"));
        var rest = units.Skip(named).ToList();
        return Html.Of($"<ul>{Html.Join(names)}{(rest.Count == 0 ? default : Html.Of($"<li>{words.Count(rest.Count, "đơn vị khác", "other unit", "other units")} <b>{words.Number(rest.Sum(unit => unit.Count()))}</b></li>"))}</ul>");
    }

    // Who has the most of them first.
    private Html Officers(IEnumerable<OverdueDossier> late)
    {
        var officers = late.CountBy(each => NameOf(each.Dossier)).OrderByDescending(officer => officer.Value).ThenBy(officer => officer.Key, StringComparer.Ordinal).ToList();
        var named = officers.Take(NamedOfficers).Index().Select(each => Html.Of($"{(each.Index == 0 ? "" : ", ")}{Html.Whole(each.Item.Key)}{(each.Item.Value == 1 ? "" : $" ({words.Number(each.Item.Value)})")}"));
        return Html.Of($"{Html.Join(named)}{(officers.Count <= NamedOfficers ? "" : $", {words.Count(officers.Count - NamedOfficers, "người khác", "other", "others")}")}");
    }

    private string NameOf(Dossier dossier) => dossier.Officer ?? words.Of("chưa phân công", "nobody yet");

    private Html Since()
    {
        var longest = board.Late[0];
        return Html.Of($"{words.Of("lâu nhất từ", "the longest since")} <b>{Html.Whole(words.Due(longest.Due))}</b>, {longest.WorkingDaysIn(words)}{NotCounted()}: {Html.Whole(longest.Dossier.Id)}, {nameOf(longest.Dossier.Unit)}, {Html.Whole(NameOf(longest.Dossier))}");
    }

    // Whoever counts on a calendar of weeks alone comes to another number.
    private Html NotCounted()
    {
        var days = board.HolidaysPassed;
        if (days.Count == 0)
        {
            return default;
        }

        var named = Html.Join(days.Take(Named).Index().Select(day => Html.Of($"{(day.Index == 0 ? "" : ", ")}{Html.Whole(words.Day(day.Item))}")));
        return Html.Of($" ({words.Of("không tính ngày nghỉ", "not counting the days off")} {named}{(days.Count <= Named ? "" : words.Of($" và {days.Count - Named} ngày khác", $" and {days.Count - Named} more"))})");
    }

    private Html ToDo()
    {
        var lateSteps = board.Steps.Count(item => item.Round.IsLateAt(board.At));
        (int Count, string Table, string Text)[] all =
        [
            (board.Late.Count, "late", words.Of("giải quyết hồ sơ quá hạn, lâu nhất trước", "resolve what is overdue, the longest first")),
            (board.WithoutApology.Count, "late", words.Of("xin lỗi và hẹn lại ngày trả: chưa xin lỗi", "apologise and set a new date: no apology yet")),
            (board.Due.Count, "due", words.Of($"trả kết quả trước khi hết ngày {words.Day(board.Until)}", $"return the results that are due by the end of {words.Day(board.Until)}")),
            (lateSteps, "steps", words.Of("kết thúc các bước quá hạn", "end the steps that are overdue")),
            (board.NotTakenUp, "told", words.Of("xác nhận thông báo chưa ai xác nhận đã nhận", "take up the notices that nobody has taken up")),
        ];
        var items = all.Where(item => item.Count > 0).Select((item, place) => Html.Of($"""<li><a id="to-do-{place}" href="#{item.Table}">{item.Text}</a> (<b>{words.Number(item.Count)}</b>)</li>""")).ToList();
        return items.Count == 0 ? Html.Of($"{words.Of("không có việc gấp", "nothing is urgent")}") : Html.Of($"<ol>{Html.Join(items)}</ol>");
    }
}
