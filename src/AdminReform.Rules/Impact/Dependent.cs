using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Impact;

/// <summary>Something that rests on a provision, with the words of the law that it cites.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Its id among those of its kind.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Citations">The provisions that it cites, of those that were asked about; each once.</param>
/// <param name="Certainty">How surely that is known, at worst; <see langword="null"/> where nothing says.</param>
public sealed record Dependent(DependentKind Kind, string Id, LocalizedText Name, ValueList<Citation> Citations, Certainty? Certainty = null)
{
    /// <summary>The thing and what it cites, on one line.</summary>
    public LocalizedText Words => new(In(Language.Vietnamese), In(Language.English));

    /// <summary>Returns the English line.</summary>
    public override string ToString() => Words.English;

    private string In(Language language)
    {
        var unverified = Certainty == Law.Certainty.Unverified ? new LocalizedText(", chưa kiểm chứng", ", unverified").In(language) : "";
        return $"{KindName().In(language)} {Id}, {Name.In(language)} [{string.Join("; ", Citations.Select(one => one.In(language)))}{unverified}]";
    }

    private LocalizedText KindName() => Kind switch
    {
        DependentKind.Regime => new("chế độ", "regime"),
        DependentKind.Figure => new("con số", "figure"),
        DependentKind.Rule => new("quy tắc", "rule"),
        DependentKind.Duty => new("nhiệm vụ", "duty"),
        DependentKind.ReportForm => new("biểu", "form"),
        DependentKind.PlanTarget => new("chỉ tiêu", "target"),
        DependentKind.Procedure => new("thủ tục", "procedure"),
        _ => new("hồ sơ", "dossier"),
    };
}
