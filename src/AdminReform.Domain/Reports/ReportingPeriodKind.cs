namespace AdminReform.Reports;

/// <summary>The kind of a reporting period (kỳ báo cáo).</summary>
public enum ReportingPeriodKind
{
    /// <summary>Any other span of days, such as 01/12 to 31/05.</summary>
    Custom = 0,

    /// <summary>A statutory month (tháng): the 15th of the month before to the 14th.</summary>
    Month = 1,

    /// <summary>A statutory quarter (quý): the 15th of the month before the quarter to the 14th of its last month.</summary>
    Quarter = 2,

    /// <summary>The statutory first six months (6 tháng đầu năm): 15/12 to 14/06.</summary>
    SixMonths = 3,

    /// <summary>The statutory nine months (9 tháng): 15/12 to 14/09.</summary>
    NineMonths = 4,

    /// <summary>The statutory year (năm): 15/12 to 14/12.</summary>
    Year = 5,
}
