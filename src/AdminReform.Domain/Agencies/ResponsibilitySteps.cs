using AdminReform.Texts;

namespace AdminReform.Agencies;

/// <summary>The names of the steps of the chain of responsibility.</summary>
public static class ResponsibilitySteps
{
    /// <summary>What a step is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the eight.</exception>
    public static LocalizedText Name(this ResponsibilityStep step) => step switch
    {
        ResponsibilityStep.HandlingOfficer => new("cán bộ thụ lý", "the handling officer"),
        ResponsibilityStep.HeadOfSection => new("trưởng bộ phận giải quyết", "the head of the section"),
        ResponsibilityStep.HeadOfOneStop => new("trưởng bộ phận một cửa", "the head of the one-stop"),
        ResponsibilityStep.HeadOfAgency => new("thủ trưởng cơ quan", "the head of the agency"),
        ResponsibilityStep.DistrictChair => new("chủ tịch UBND cấp huyện", "the chair of the district"),
        ResponsibilityStep.ProvincialChair => new("chủ tịch UBND cấp tỉnh", "the chair of the province"),
        ResponsibilityStep.Minister => new("bộ trưởng", "the minister"),
        ResponsibilityStep.HeadOfCentre => new("giám đốc trung tâm phục vụ hành chính công", "the director of the centre"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "There are eight steps, 1 to 8."),
    };
}
