namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A part of a record of the National Database.</summary>
public enum NationalPart
{
    /// <summary>A part that is not one of those below.</summary>
    Other = 0,

    /// <summary>The code (mã thủ tục).</summary>
    Code = 1,

    /// <summary>The name (tên thủ tục).</summary>
    Name = 2,

    /// <summary>The number of the decision (số quyết định).</summary>
    Decision = 3,

    /// <summary>The levels of administration (cấp thực hiện).</summary>
    Levels = 4,

    /// <summary>What kind of procedure it is (loại thủ tục).</summary>
    Kind = 5,

    /// <summary>The field (lĩnh vực).</summary>
    Field = 6,

    /// <summary>Who may apply (đối tượng thực hiện).</summary>
    Applicants = 7,

    /// <summary>The steps, in words (trình tự thực hiện).</summary>
    Steps = 8,

    /// <summary>The ways of filing, with limits and fees (cách thức thực hiện).</summary>
    Ways = 9,

    /// <summary>The documents asked for (thành phần hồ sơ).</summary>
    Documents = 10,

    /// <summary>The legal ground (căn cứ pháp lý).</summary>
    Grounds = 11,

    /// <summary>The agency that performs it (cơ quan thực hiện).</summary>
    PerformingAgency = 12,

    /// <summary>The agency that has competence (cơ quan có thẩm quyền).</summary>
    CompetentAgency = 13,

    /// <summary>The agency to which competence is delegated (cơ quan được ủy quyền).</summary>
    DelegatedAgency = 14,

    /// <summary>The agencies that take part (cơ quan phối hợp).</summary>
    CoordinatingAgency = 15,

    /// <summary>Where dossiers are received (địa chỉ tiếp nhận).</summary>
    ReceptionAddress = 16,

    /// <summary>The conditions (yêu cầu, điều kiện).</summary>
    Conditions = 17,

    /// <summary>The results (kết quả).</summary>
    Results = 18,

    /// <summary>Related procedures (thủ tục liên quan).</summary>
    RelatedProcedures = 19,

    /// <summary>Keywords (từ khóa).</summary>
    Keywords = 20,

    /// <summary>A description (mô tả).</summary>
    Description = 21,

    /// <summary>Where the record was published: a page or a file.</summary>
    Source = 22,
}
