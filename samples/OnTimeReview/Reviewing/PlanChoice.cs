using AdminReform.Plans;
using AdminReform.Values;

namespace OnTimeReview.Reviewing;

/// <summary>A plan to hold a caseload against, by the name that the command line knows it by.</summary>
public sealed record PlanChoice(string Id, Plan Plan)
{
    /// <summary>Figures from elsewhere than the caseload; those about its own share on time take the place of the caseload's.</summary>
    public ValueList<Measurement> Figures { get; init; } = [];

    /// <summary>What may still come, by target.</summary>
    public IReadOnlyDictionary<string, Outlook> Outlooks { get; init; } = new Dictionary<string, Outlook>(StringComparer.Ordinal);

    /// <summary>The word for no plan at all.</summary>
    public const string None = "none";

    public static PlanChoice Hanoi136 { get; } = new("hanoi-136", KnownPlans.Hanoi136);

    public static IReadOnlyList<PlanChoice> All { get; } = [Hanoi136, new("resolution-76", KnownPlans.Resolution76)];

    /// <summary>The plan with a name; <see langword="null"/> for <see cref="None"/>.</summary>
    public static PlanChoice? Find(string name) => All.FirstOrDefault(choice => choice.Id == name);
}
