using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Charts;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Texts;
using NodaTime;

namespace OneStopOffice;

/// <summary>What one reader sees of the board: the trouble first, then each list, a page of it at a time.</summary>
public sealed class BoardView(HttpRequest request, Board whole, AgencyDirectory agencies)
{
    private static readonly (int Hours, LocalizedText Label)[] Bands =
    [
        (1, new("trong 1 giờ", "within 1 hour")), (2, new("1–2 giờ", "1–2 hours")), (4, new("2–4 giờ", "2–4 hours")), (8, new("4–8 giờ", "4–8 hours")),
    ];

    private readonly Board _board = whole.Of(Watched.For(request));

    public Board Whole => whole;

    public BoardWords Words { get; } = BoardWords.For(request);

    public Watched Watched { get; } = Watched.For(request);

    public BoardAddress Address { get; } = BoardAddress.Of(request);

    public Html Draw() => Html.Of($"""
        <p class="at">{Words.Of("Lúc", "As at")} <time id="at" datetime="{_board.At.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)}">{Words.Moment(_board.At)}</time>. {Sum()}</p>
        {new BoardHeadline(_board, Words, NameOf).Draw()}
        {Late()}
        {Due()}
        {Steps()}
        {Told()}
        """);

    // Every open dossier stands in one of these.
    private string Sum()
    {
        var still = _board.Open.Count(each => !each.IsRunning);
        var unknown = _board.Open.Count(each => each.IsRunning && (each.Deadline.Due is not { } due || (each.Deadline.IsEstimated && due.IsPassedAt(_board.At))));
        string[] parts =
        [
            Words.Count(_board.Late.Count, "quá hạn", "overdue", "overdue"),
            Words.Count(_board.Open.Count - _board.Late.Count - still - unknown, "trong hạn", "within the limit", "within the limit"),
            .. still > 0 ? [Words.Count(still, "đang tạm dừng", "stands still", "stand still")] : Array.Empty<string>(),
            .. unknown > 0 ? [Words.Count(unknown, "chưa biết hạn", "with no known due day", "with no known due day")] : Array.Empty<string>(),
        ];
        return $"{Words.Count(_board.Open.Count, "hồ sơ đang giải quyết", "open dossier", "open dossiers")}: {string.Join(", ", parts)}.";
    }

    private Html Late() => Table(
        "late", Words.Of("Quá hạn, lâu nhất trước", "Overdue, the longest first"), Words.Of("Không có hồ sơ quá hạn.", "No dossier is overdue."),
        [.. Heads, Words.Of("Quá hạn (ngày làm việc)", "Overdue (working days)")],
        _board.Late, late => (late.Dossier.Id, [.. Row(late.Dossier, late.Due), Html.Of($"<b>{late.DaysIn(Words)}</b>")]));

    private Html Due() => Table(
        "due",
        Words.Of($"Đến hạn trong những giờ tới, đến hết {Words.Day(_board.Until)}", $"Due in the next hours, until the end of {Words.Day(_board.Until)}"),
        Words.Of("Không có hồ sơ đến hạn.", "No dossier falls due."),
        [.. Heads, Words.Of("Còn (giờ làm việc)", "Left (working hours)")],
        _board.Due, each => (each.Entry.Dossier.Id, [.. Row(each.Entry.Dossier, each.Entry.Deadline.Due!.Value), Html.Whole(Words.Working(each.Left))]));

    private Html Steps() => Table(
        "steps", Words.Of("Các bước đang thực hiện, theo giờ", "Running steps, by hour"), Words.Of("Không có bước nào đang thực hiện.", "No step runs."),
        [Words.Of("Mã hồ sơ", "Dossier"), Words.Of("Bước", "Step"), Words.Of("Đơn vị", "Unit"), Words.Of("Người xử lý", "Officer"), Words.Of("Giờ làm việc", "Working time")],
        _board.Steps,
        item => ($"{item.Dossier.Id}-{item.Round.Step.Id}-{Words.Number(item.Round.Round)}",
        [
            Html.Whole(item.Dossier.Id), Html.Of($"{item.Round.Step.Id}. {item.Round.Step.Task ?? ""}"), Html.Of($"{NameOf(item.Dossier.Unit)}"), Officer(item.Dossier.Officer),
            Html.Of($"{item.InOneSentence(_board.At, Words.Language, ofWhole: false)}"),
        ]),
        Hours());

    private Html Told() => Table(
        "told", Words.Of("Đã báo cho ai, ai đã nhận", "Who was told, and who has taken it up"), Words.Of("Chưa báo cho ai.", "Nobody was told."),
        [Words.Of("Mã hồ sơ", "Dossier"), Words.Of("Người nhận", "Recipient"), Words.Of("Nội dung", "What"), Words.Of("Báo lúc", "Told"), Words.Of("Xác nhận đã nhận", "Taken up")],
        _board.Told,
        told => (told.Notice.Id,
        [
            Html.Whole(told.Notice.Subject), Html.Whole(told.Recipient), Html.Of($"{told.Notice.Message.In(Words.Language)}"), Html.Whole(Words.Moment(told.Notice.Since)), Taking(told),
        ]));

    private Html Taking(ToldNotice told) => told.TakenUp is { } taken
        ? Html.Of($"✓ {taken.By}, {Html.Whole(Words.Moment(taken.At))}")
        : Html.Of($"""
            <form method="post" action="/acknowledge{Address.Query}"><input type="hidden" name="dossier" value="{told.Notice.Subject}"><button name="notice" value="{told.Notice.Id}" id="take-{told.Notice.Id}" aria-label="{Words.Of("Xác nhận đã nhận", "Take up")}: {told.Notice.Subject}, {told.Recipient}">{Words.Of("Xác nhận", "Take up")}</button></form>
            """);

    // How many steps must have ended within so many working hours.
    private Html Hours()
    {
        var running = _board.Steps.Where(item => item is { Left: not null, Round.Due: not null }).ToList();
        var ahead = running.Where(item => !item.Round.IsLateAt(_board.At)).Select(item => item.Left!.Value).ToList();
        var without = _board.Steps.Count - running.Count;
        (LocalizedText Label, long Count)[] counts =
        [
            (new("quá hạn", "overdue"), running.Count - ahead.Count),
            .. Bands.Select((band, place) => (band.Label, (long)ahead.Count(left => left <= Duration.FromHours(band.Hours) && (place == 0 || left > Duration.FromHours(Bands[place - 1].Hours))))),
            (new("còn trên 8 giờ", "more than 8 hours left"), ahead.Count(left => left > Duration.FromHours(Bands[^1].Hours))),
            .. without > 0 ? [(new LocalizedText("không có thời hạn hoặc đang tạm dừng", "without a limit, or standing still"), without)] : Array.Empty<(LocalizedText, long)>(),
        ];
        return Html.Drawn(CountsChart.Draw(
            new("Các bước đang thực hiện theo giờ làm việc còn lại", "Running steps by working hours left"),
            new("Mỗi thanh là số bước phải xong trong số giờ đó.", "Each bar is how many steps must end within those hours."),
            new("Giờ làm việc", "Working hours"), counts, Words.Language).ToHtml());
    }

    private string[] Heads => [Words.Of("Mã hồ sơ", "Dossier"), Words.Of("Thủ tục", "Procedure"), Words.Of("Đơn vị", "Unit"), Words.Of("Người xử lý", "Officer"), Words.Of("Hạn", "Due")];

    private Html[] Row(Dossier dossier, DueMoment due) =>
    [
        Html.Whole(dossier.Id), Html.Of($"{Html.Whole(dossier.Procedure)} {dossier.Field}"), Html.Of($"{NameOf(dossier.Unit)}"), Officer(dossier.Officer), Html.Whole(Words.Due(due)),
    ];

    private Html Officer(string? officer) => officer is null ? Html.Of($"{Words.Of("chưa phân công", "nobody yet")}") : Html.Whole(officer);

    private string NameOf(string unit) => agencies.Find(unit, _board.At.Date)?.Name.In(Words.Language) ?? unit;

    private Html Table<T>(string id, string caption, string none, string[] heads, IReadOnlyList<T> items, Func<T, (string Id, Html[] Cells)> row, Html above = default) =>
        new BoardTable(id, caption, none, heads, Words, Address).Draw(items, row, above);
}
