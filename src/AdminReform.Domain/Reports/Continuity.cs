using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>How column 6 of a report follows from column 11 of the one before.</summary>
/// <param name="PendingBefore">Column 11 of the period before.</param>
/// <param name="LeftSince">Those of them that stand outside the form now.</param>
/// <param name="CameBack">Those carried over that stood outside the form then.</param>
/// <param name="CarriedOver">Column 6 of this period.</param>
public sealed record Continuity(long PendingBefore, long LeftSince, long CameBack, long CarriedOver)
{
    /// <summary>Whether every dossier is accounted for: pending before, less those that left, plus those that came back, is carried over.</summary>
    public bool Holds => PendingBefore - LeftSince + CameBack == CarriedOver;

    /// <summary>Whether column 6 simply repeats column 11 of the period before, dossier by dossier.</summary>
    public bool IsPlain => PendingBefore == CarriedOver && LeftSince == 0 && CameBack == 0;

    /// <summary>The account in one line.</summary>
    public LocalizedText Words
    {
        get
        {
            var (before, left, back, carried) =
                (ReportNumber.Text(PendingBefore), ReportNumber.Text(LeftSince), ReportNumber.Text(CameBack), ReportNumber.Text(CarriedOver));
            var sign = Holds ? "=" : "≠";
            return new(
                $"Kỳ trước còn {before.Vietnamese} − ra ngoài biểu {left.Vietnamese} + trở lại {back.Vietnamese} {sign} chuyển qua {carried.Vietnamese}",
                $"Pending before {before.English} − left the form {left.English} + came back {back.English} {sign} carried over {carried.English}");
        }
    }

    /// <summary>Returns the English line.</summary>
    public override string ToString() => Words.English;
}
