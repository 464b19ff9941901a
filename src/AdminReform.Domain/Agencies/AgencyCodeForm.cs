namespace AdminReform.Agencies;

/// <summary>Which regulation an agency code is written by; the two order their parts the opposite way.</summary>
internal enum AgencyCodeForm
{
    /// <summary>QCVN 102:2016/BTTTT: four parts, the lowest unit first and the province or ministry last, as in <c>000.00.13.H53</c>.</summary>
    Qcvn102 = 1,

    /// <summary>Quyết định 20/2020/QĐ-TTg: the province or ministry first, then one part for each level below, as in <c>H26.12</c>.</summary>
    Decision20 = 2,
}
