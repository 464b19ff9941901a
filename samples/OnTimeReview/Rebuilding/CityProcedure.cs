using AdminReform.Deadlines;

namespace OnTimeReview.Rebuilding;

/// <summary>A procedure, its field, its limit, how often it is asked for, and which units resolve it.</summary>
public sealed record CityProcedure(string Name, string Field, TimeLimit Limit, int Weight, IReadOnlyList<CityUnit> Units)
{
    public bool IsSameDay => Limit.Unit == TimeUnit.SameDay;
}
