using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>Leads from a figure to its dossiers, and from a dossier to how its due day was counted.</summary>
public sealed class DossierLinks(ReviewView view, Words words)
{
    private readonly ShownDossiers _shown = view.Shown.Value;
    private readonly Dictionary<string, int> _proofs = view.Shown.Value.Proofs.Index().ToDictionary(proof => proof.Item.Dossier, proof => proof.Index + 1, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _agencies = view.Agencies.Index().ToDictionary(agency => agency.Item.Name, agency => agency.Index + 1, StringComparer.Ordinal);
    private readonly HashSet<DossierClass> _listed = [.. view.Shown.Value.Lists.Select(list => list.Class)];

    /// <summary>The code of a dossier; it leads to its proof where the page has one.</summary>
    public Markup Code(string dossier) => _proofs.TryGetValue(dossier, out var number)
        ? Markup.Of($"""<a class="d" href="#proof-{number}"><code>{dossier}</code></a>""")
        : Markup.Of($"<code>{dossier}</code>");

    /// <summary>A number; it leads to its dossiers where the page has any of them.</summary>
    public Markup Figure(int number, DossierClass @class) => number > 0 && _listed.Contains(@class)
        ? Markup.Of($"""<a href="#{IdOf(@class)}">{words.Number(number)}</a>""")
        : Markup.Of($"{words.Number(number)}");

    /// <summary>A number; it leads to the dossiers of its own, behind a line that opens them.</summary>
    public Markup Figure(int number, string id) => number > 0 ? Markup.Of($"""<a href="#{id}">{words.Number(number)}</a>""") : Markup.Of($"{words.Number(number)}");

    /// <summary>A number of an agency; it leads to the dossiers of its own.</summary>
    public Markup Figure(int number, DossierClass @class, string agency) => _shown.OfAgencies.Count > 0
        ? Figure(number, IdOf(agency, @class))
        : Markup.Of($"{words.Number(number)}");

    /// <summary>The dossiers behind the figures of each agency, closed until one is asked for.</summary>
    public Panel? OfAgencies() => _shown.OfAgencies.Count == 0 ? null : Section.Panel(
        "agency-dossiers",
        words.Of("Hồ sơ của từng cơ quan", "The dossiers of each agency"),
        words.Of("Mỗi số liệu một danh sách; mã hồ sơ dẫn đến cách tính hạn của hồ sơ.", "A list for each figure; the code of a dossier leads to how its due day was counted."),
        Section.Figures(words.Of($"{words.Number(view.Agencies.Count)} cơ quan", $"Agencies: {words.Number(view.Agencies.Count)}"), Markup.Join(_shown.OfAgencies
            .GroupBy(list => list.Agency, StringComparer.Ordinal).OrderBy(agency => _agencies[agency.Key])
            .Select(agency => Section.Figures(agency.Key, Markup.Join(agency.Select(OfAgency)))))),
        isLong: true,
        kind: "appendix");

    /// <summary>The first dossiers of a figure, behind a line that opens them.</summary>
    public Markup Listed(string id, string name, IReadOnlyCollection<string> first, int count) => count == 0 ? Markup.Empty : Markup.Of($"""
        <details><summary>{name}: {words.Number(count)}</summary><p class="codes" id="{id}">{Markup.Join(first.Select(dossier => Markup.Of($"{Code(dossier)} ")))}</p></details>

        """);

    /// <summary>Every list of dossiers behind a figure, closed until it is asked for.</summary>
    public Panel? Lists()
    {
        if (_shown.Lists.Count == 0)
        {
            return null;
        }

        return Section.Panel(
            "dossiers",
            words.Of("Hồ sơ của từng số liệu", "The dossiers behind each figure"),
            words.Of("Mã hồ sơ dẫn đến cách tính hạn của hồ sơ.", "The code of a dossier leads to how its due day was counted."),
            Markup.Join(_shown.Lists.Select(List)),
            isLong: true,
            kind: "appendix");
    }

    /// <summary>How the due day of each dossier on the page was counted.</summary>
    public Panel? Proofs() => _shown.Proofs.Count == 0 ? null : Section.Panel(
        "proofs",
        words.Of("Cách tính hạn của từng hồ sơ", "How each due day was counted"),
        "",
        Section.Figures(
            words.Of($"{words.Number(_shown.Proofs.Count)} hồ sơ có trên trang này", $"The {words.Number(_shown.Proofs.Count)} dossiers on this page"),
            Markup.Of($"""<dl class="proofs">{Markup.Join(_shown.Proofs.Index().Select(proof => Markup.Of($"""<dt id="proof-{proof.Index + 1}"><code>{proof.Item.Dossier}</code></dt><dd>{words[proof.Item.Sentence]}</dd>""")))}</dl>""")),
        isLong: true,
            kind: "appendix");

    public static string IdOf(DossierClass @class) => @class switch
    {
        DossierClass.Overdue => "list-overdue",
        DossierClass.DueToday => "list-due-today",
        DossierClass.ResolvedLate => "list-late",
        DossierClass.OpenWithin => "list-within",
        DossierClass.NotAcceptedYet => "list-not-accepted",
        DossierClass.Refused => "list-refused",
        DossierClass.Cancelled => "list-cancelled",
        DossierClass.OnTime => "list-on-time",
        _ => "list-early",
    };

    /// <summary>The place of the dossiers of an agency.</summary>
    public string IdOf(string agency, DossierClass @class) => $"agency-{_agencies[agency]}-{IdOf(@class)}";

    /// <summary>A table of dossiers with the day on which they are due, or were, and ended.</summary>
    public Markup Table(string caption, IEnumerable<DossierLine> lines, bool haveEnded) => DataTable.Draw(
        caption,
        [
            new(words.Of("Hồ sơ", "Dossier")), new(words.Of("Thủ tục", "Procedure")), new(words.Of("Cơ quan", "Agency")), new(words.Of("Cán bộ", "Officer")),
            new(words.Of("Hẹn trả", "Due"), Cells.Number), .. haveEnded ? [new Column(words.Of("Kết thúc", "Ended"), Cells.Number)] : Array.Empty<Column>(),
        ],
        lines.Select(line => (Markup[])
        [
            Code(line.Dossier), Markup.Of($"{line.Procedure}"), Markup.Of($"{line.Agency}"), Markup.Of($"{line.Officer}"), Day(line.Due), .. haveEnded ? [Day(line.Ended)] : Array.Empty<Markup>(),
        ]));

    private Markup List(DossierList list)
    {
        var name = NameOf(list.Class);
        var table = Table(name, list.First, list.First.Any(line => line.Ended is not null));
        return Markup.Of($"""
            <details><summary>{name}: {words.Number(list.Count)}</summary><div id="{IdOf(list.Class)}">{table}{Section.More(words, list.Count, list.First.Count)}</div></details>

            """);
    }

    private Markup OfAgency(AgencyDossiers list) => Markup.Of($"""
        <div id="{IdOf(list.Agency, list.Class)}"><h3>{NameOf(list.Class)}: {words.Number(list.Count)}</h3><p class="codes">{Markup.Join(list.First.Select(dossier => Markup.Of($"{Code(dossier)} ")))}</p>{Section.More(words, list.Count, list.First.Count)}</div>

        """);

    private string NameOf(DossierClass @class) => @class switch
    {
        DossierClass.Overdue => words.Of("Đang giải quyết, quá hạn", "Open, overdue"),
        DossierClass.DueToday => words.Of("Đến hạn hôm nay", "Due today"),
        DossierClass.ResolvedLate => words.Of("Giải quyết quá hạn", "Resolved late"),
        DossierClass.OpenWithin => words.Of("Đang giải quyết, trong hạn", "Open, within the limit"),
        DossierClass.NotAcceptedYet => words.Of("Chưa tiếp nhận", "Not accepted yet"),
        DossierClass.Refused => words.Of("Từ chối tiếp nhận", "Refused at intake"),
        DossierClass.Cancelled => words.Of("Hủy, dừng", "Cancelled or stopped"),
        DossierClass.OnTime => words.Of("Giải quyết đúng hạn", "Resolved on time"),
        _ => words.Of("Giải quyết trước hạn", "Resolved early"),
    };

    private Markup Day(NodaTime.LocalDate? day) => Markup.Of($"{(day is { } known ? words.Day(known) : "—")}");
}
