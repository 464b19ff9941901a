using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Law;

/// <summary>The instruments on time limits and on the one-stop mechanism that the library cites.</summary>
public static class Instruments
{
    /// <summary>The Civil Code (Bộ luật Dân sự), whose articles 144 to 148 say how a limit is counted.</summary>
    public static Instrument CivilCode { get; } = new(
        InstrumentNumber.Parse("91/2015/QH13"), new LocalizedText("Bộ luật Dân sự", "Civil Code"), new LocalDate(2017, 1, 1));

    /// <summary>The decree on the one-stop mechanism until 30/06/2025.</summary>
    public static Instrument Decree61 { get; } = new(
        InstrumentNumber.Parse("61/2018/NĐ-CP"),
        new LocalizedText(
            "Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
            "Decree on the one-stop and inter-agency one-stop mechanism"),
        new LocalDate(2018, 6, 21),
        new LocalDate(2025, 6, 30));

    /// <summary>The decree on the one-stop mechanism from 01/07/2025, which repeals the former one (art. 40.1).</summary>
    public static Instrument Decree118 { get; } = new(
        InstrumentNumber.Parse("118/2025/NĐ-CP"),
        new LocalizedText(
            "Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
            "Decree on procedures under the one-stop mechanism at one-stop offices and the National Public Service Portal"),
        new LocalDate(2025, 7, 1));
}
