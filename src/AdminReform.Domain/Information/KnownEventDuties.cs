using System.Collections.Frozen;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Information;

/// <summary>Duties that an event starts, as the decrees set them.</summary>
/// <remarks>
/// The figures of 63/2010/NĐ-CP art. 24.2 were read; which of the three is whose, and from which day the days of the shortened procedure count, was
/// not, and is marked <see cref="Certainty.Unverified"/>.
/// </remarks>
public static class KnownEventDuties
{
    private static readonly LocalizedText Publish = new("công bố thủ tục hành chính", "publish the procedures by a decision");
    private static readonly LocalizedText Enter = new("nhập thủ tục vào Cơ sở dữ liệu quốc gia", "enter the procedures in the National Database");
    private static readonly LocalizedText Effect = new("ngày văn bản quy định thủ tục có hiệu lực", "the day on which the text takes effect");
    private static readonly LocalizedText Shortened = new("văn bản ban hành theo trình tự rút gọn", "the text issued by the shortened procedure");
    private static readonly LocalizedText Decision = new("quyết định công bố", "the decision that publishes them");

    /// <summary>Publication, entry in the National Database, and the announcement of a planned outage.</summary>
    [Implements("63/2010/NĐ-CP", "15")]
    [Implements("63/2010/NĐ-CP", "24.2", Certainty.Unverified)]
    [Implements("224/2026/NĐ-CP", "13.1.a")]
    public static ValueList<EventDuty> All { get; } =
    [
        new("procedures.published.ministry", Publish, Effect, 20, TimeUnit.Day, true, Instruments.Decree63.Cite("15"), Certainty.Text),
        new("procedures.published.province", Publish, Effect, 5, TimeUnit.Day, true, Instruments.Decree63.Cite("15"), Certainty.Text),
        new("procedures.published.shortened", Publish, Shortened, 3, TimeUnit.Day, false, Instruments.Decree63.Cite("15"), Certainty.Unverified),
        new("procedures.entered.ministry", Enter, Decision, 10, TimeUnit.WorkingDay, false, Instruments.Decree63.Cite("24", "2"), Certainty.Unverified),
        new("procedures.entered.province", Enter, Decision, 5, TimeUnit.WorkingDay, false, Instruments.Decree63.Cite("24", "2"), Certainty.Unverified),
        new("procedures.entered.shortened", Enter, Decision, 2, TimeUnit.WorkingDay, false, Instruments.Decree63.Cite("24", "2"), Certainty.Unverified),
        new(
            "outage.announced",
            new("thông báo việc tạm dừng hệ thống theo kế hoạch", "announce a planned outage"),
            new("lúc tạm dừng hệ thống", "the outage"),
            7, TimeUnit.WorkingDay, true, Instruments.Decree224.Cite("13", "1", "a"), Certainty.Text),
    ];

    private static readonly FrozenDictionary<string, EventDuty> ById = All.ToFrozenDictionary(duty => duty.Id, StringComparer.Ordinal);

    /// <summary>The duty of an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static EventDuty Of(string id) => ById.GetValueOrDefault(id)
        ?? throw new ArgumentException($"There is no duty '{id}'.", nameof(id));
}
