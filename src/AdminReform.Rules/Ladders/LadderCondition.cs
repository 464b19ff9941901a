using AdminReform.Dossiers;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Ladders;

/// <summary>For which dossiers a step of a ladder is (điều kiện của bậc), by facts of the dossier; all that is said must hold, and what is not said is open.</summary>
public sealed record LadderCondition
{
    /// <summary>One of these fields of administration; none for any.</summary>
    public ValueList<string> Fields { get; init; } = [];

    /// <summary>One of these procedures; none for any.</summary>
    public ValueList<string> Procedures { get; init; } = [];

    /// <summary>One of these resolving units; none for any.</summary>
    public ValueList<string> Units { get; init; } = [];

    /// <summary>How the dossier was filed.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Whether it was accepted without regard to territory.</summary>
    public bool? IsNonTerritorial { get; init; }

    /// <summary>Whether an apology with a new date is on record.</summary>
    public bool? IsReappointed { get; init; }

    /// <summary>How many supplements were asked for, at least.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 250.</exception>
    public int SupplementsAtLeast
    {
        get;
        init => field = value is >= 0 and <= 250 ? value : throw new ArgumentOutOfRangeException(nameof(SupplementsAtLeast), value, "The figure must be 0 to 250.");
    }

    /// <summary>The condition in words.</summary>
    public LocalizedText Words => new(
        string.Join("; ", Parts(
            "lĩnh vực", "thủ tục", "đơn vị", "hình thức nộp", "phi địa giới", "không phi địa giới", "đã hẹn lại", "chưa hẹn lại", "số lần yêu cầu bổ sung từ", "mọi hồ sơ")),
        string.Join("; ", Parts(
            "field", "procedure", "unit", "channel", "non-territorial", "not non-territorial", "given a new date", "not given a new date", "supplements asked for, at least", "any dossier")));

    /// <summary>Returns the English words.</summary>
    public override string ToString() => Words.English;

    /// <summary>Whether it holds for a dossier.</summary>
    internal bool Holds(Dossier dossier) =>
        Has(Fields, dossier.Field) && Has(Procedures, dossier.Procedure) && Has(Units, dossier.ResolvingUnit)
        && (Channel is null || Channel == dossier.Channel)
        && (IsNonTerritorial is null || IsNonTerritorial == dossier.IsNonTerritorial)
        && (IsReappointed is null || IsReappointed == dossier.Kinds.Contains(DossierEventKind.Reappointed))
        && (SupplementsAtLeast == 0 || SupplementsAtLeast <= dossier.SupplementRequests);

    private static bool Has(ValueList<string> words, string word) => words.Count == 0 || words.AsSpan().Contains(word);

    private IEnumerable<string> Parts(
        string field, string procedure, string unit, string channel, string outside, string inside, string given, string notGiven, string supplements, string any)
    {
        (string? Words, bool IsSaid)[] parts =
        [
            ($"{field} {string.Join(", ", Fields)}", Fields.Count > 0), ($"{procedure} {string.Join(", ", Procedures)}", Procedures.Count > 0),
            ($"{unit} {string.Join(", ", Units)}", Units.Count > 0), ($"{channel} {Channel}", Channel is not null),
            (IsNonTerritorial == true ? outside : inside, IsNonTerritorial is not null), (IsReappointed == true ? given : notGiven, IsReappointed is not null),
            (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{supplements} {SupplementsAtLeast}"), SupplementsAtLeast > 0),
        ];
        return parts.Where(part => part.IsSaid).Select(part => part.Words!).DefaultIfEmpty(any);
    }
}
