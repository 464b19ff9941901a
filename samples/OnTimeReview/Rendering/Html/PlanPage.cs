using AdminReform.Plans;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The page of a plan by itself: which targets are in trouble, until when something can be done, and what it takes.</summary>
public static class PlanPage
{
    /// <summary>How many targets the head of the page names.</summary>
    private const int Named = 4;

    public static string Draw(PlanReviewView view, Words words)
    {
        var panel = PlanSection.Draw(view.Plan, words.Of("Từng chỉ tiêu", "Each target"), words);
        return WholePage.Draw(
            $"{words[view.Plan.Name]} · {words.Day(view.At)}",
            Markup.Of($"{Head(view, words)}{Headline(view.Plan, words)}{Cards(view.Plan, words)}"),
            [panel],
            panel.Html,
            words.Of(
                "Giá trị làm tròn xuống một chữ số thập phân, không bao giờ làm tròn lên đến mục tiêu. Chưa đo: không có số liệu dùng được.",
                "Values are rounded down to one decimal and never up to their goal. Not measured: there is no figure that can be used."),
            words);
    }

    private static Markup Head(PlanReviewView view, Words words) => Markup.Of($"""
        <header>
        <p class="eyebrow">{words.Of("Kế hoạch có được giữ và còn giữ được không", "Is the plan kept, and can it still be")}</p>
        <h1>{words[view.Plan.Name]}</h1>
        <p class="meta">{words.Of("Tính đến", "As of")}: <strong>{words.Day(view.At)}</strong></p>
        </header>

        """);

    private static Markup Headline(PlanView plan, Words words)
    {
        var trouble = plan.Targets.Where(line => line.IsInTrouble).ToList();
        var measured = plan.Targets.Count(line => line.IsMeasured);
        var rows = Markup.Join((Markup[])
        [
            .. Row(words.Of("Chỉ tiêu nào", "Which"), List(trouble, line => Markup.Of($"{Link(plan, line, words)}: {PlanWords.Status(line, words)}, {PlanWords.Latest(line, words)}"))),
            .. Row(words.Of("Không thể muộn hơn", "No return after"), List(WithNoReturn(plan), line => Markup.Of($"<b>{PlanWords.NoReturn(line, words)}</b>: {Link(plan, line, words)}"))),
            .. Row(words.Of("Cần gì", "What it takes"), List(trouble, line => Markup.Of($"{Link(plan, line, words)}: {words[line.Need]}"))),
        ]);
        var count = measured == 0
            ? Markup.Of($"{words.Of("Chưa chỉ tiêu nào có số liệu", "No target has a figure yet")}")
            : Markup.Of($"<b>{words.Number(trouble.Count)}</b> {words.Of($"trong {words.Number(measured)} chỉ tiêu có số liệu không giữ được hoặc chậm lộ trình", $"of {words.Number(measured)} measured {(measured == 1 ? "target" : "targets")} off the path, missed or out of reach")}");
        return Markup.Of($"""
            <section class="headline{(trouble.Count > 0 ? " low" : "")}" aria-labelledby="headline">
            <h2 id="headline">{count}</h2>
            <dl>{rows}</dl>
            </section>

            """);

        Markup List(IReadOnlyCollection<TargetLine> lines, Func<TargetLine, Markup> item) => lines.Count == 0
            ? Markup.Empty
            : Markup.Of($"""<ul class="plain">{Markup.Join(lines.Take(Named).Select(line => Markup.Of($"<li>{item(line)}</li>")))}</ul>{Section.More(words, lines.Count, Named)}""");
    }

    private static IEnumerable<Markup> Row(string name, Markup text) => text == Markup.Empty ? [] : [Markup.Of($"<div><dt>{name}</dt><dd>{text}</dd></div>")];

    private static Markup Link(PlanView plan, TargetLine line, Words words) => Markup.Of($"""<a href="#{PlanSection.IdOf(plan, line)}">{PlanWords.Name(line, words)}</a>""");

    // What has to be done first, first.
    private static List<TargetLine> WithNoReturn(PlanView plan) =>
        [.. from line in plan.Targets let day = line.Assessment.Attainability?.NoReturn where day is not null && line.IsMeasured && line.Assessment.Status is not TargetStatus.Met orderby day select line];

    private static Markup Cards(PlanView plan, Words words)
    {
        var without = plan.Targets.Where(line => !line.IsMeasured).DistinctBy(line => line.Target.Id).Count();
        return Markup.Of($"""
            <ul class="cards">
            {Card(words.Of("Không đạt", "Missed"), [TargetStatus.Missed, TargetStatus.Unreachable], words.Of("hoặc không còn khả năng đạt", "or out of reach"), isLow: true)}
            {Card(words.Of("Chậm lộ trình", "Off the path"), [TargetStatus.OffPath], words.Of("còn có thể đạt", "can still be reached"), isLow: true)}
            {Card(words.Of("Đạt, đúng lộ trình", "Met, on the path"), [TargetStatus.Met, TargetStatus.OnPath], words.Of($"đã đạt: {words.Number(Count(TargetStatus.Met))}", $"met: {words.Number(Count(TargetStatus.Met))}"), isLow: false)}
            {Overview.Card(words.Of("Chưa đo", "Not measured"), words.Number(without), words.Of("không có số liệu dùng được", "no figure that can be used"), false, without > 0 ? PlanSection.Unmeasured : null)}
            </ul>

            """);

        Markup Card(string name, TargetStatus[] among, string note, bool isLow)
        {
            var count = Count(among);
            return Overview.Card(name, words.Number(count), note, isLow && count > 0, count > 0 ? PlanSection.Id : null);
        }

        int Count(params TargetStatus[] among) => plan.Targets.Count(line => line.IsMeasured && among.Contains(line.Assessment.Status));
    }
}
