using AdminReform.Plans;

namespace OnTimeReview.Reviewing;

/// <summary>A plan to hold a caseload against, by the name that the command line knows it by.</summary>
public sealed record PlanChoice(string Id, Plan Plan)
{
    /// <summary>The word for no plan at all.</summary>
    public const string None = "none";

    public static PlanChoice Hanoi136 { get; } = new("hanoi-136", KnownPlans.Hanoi136);

    public static IReadOnlyList<PlanChoice> All { get; } = [Hanoi136, new("resolution-76", KnownPlans.Resolution76)];

    /// <summary>The plan with a name; <see langword="null"/> for <see cref="None"/>.</summary>
    public static PlanChoice? Find(string name) => All.FirstOrDefault(choice => choice.Id == name);
}
