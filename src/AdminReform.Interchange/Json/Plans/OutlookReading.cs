using AdminReform.Plans;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Turns what was read into outlooks, and back.</summary>
internal static class OutlookReading
{
    internal static OutlooksDto.OutlookDto DtoOf(Outlook outlook) => outlook switch
    {
        VolumeOutlook volume => new() { Volume = new() { AtLeast = volume.AtLeast, AtMost = volume.AtMost } },
        BaseOutlook size => new()
        {
            Base = new() { AtLeast = size.AtLeast, AtMost = size.AtMost, CoveredPerDayAtMost = FractionText.Of(size.CoveredPerDayAtMost) },
        },
        PaceOutlook pace => new()
        {
            Pace = new() { RiseAYearAtMost = FractionText.Of(pace.RiseAYearAtMost), FallAYearAtMost = FractionText.Of(pace.FallAYearAtMost) },
        },
        SubjectOutlooks subjects => new()
        {
            Subjects = [.. subjects.Items.Select(item => new OutlooksDto.SubjectDto { Subject = item.Subject, Outlook = DtoOf(item.Outlook) })],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(outlook), outlook, "The kind of outlook is unknown."),
    };

    internal static Outlook? ValueOf(OutlooksDto.OutlookDto? dto, string path, JsonFaults faults)
    {
        if (!faults.Required(dto, path))
        {
            return null;
        }

        if (new object?[] { dto.Volume, dto.Base, dto.Pace, dto.Subjects }.Count(kind => kind is not null) != 1)
        {
            faults.Add(
                "json.value", "Phải có đúng một trong volume, base, pace và subjects", "There must be exactly one of volume, base, pace and subjects", path);
            return null;
        }

        return dto switch
        {
            { Volume: { } volume } => faults.Required(volume.AtLeast, $"{path}.volume.atLeast")
                ? faults.Make<Outlook>($"{path}.volume", () => new VolumeOutlook(volume.AtLeast.Value, volume.AtMost))
                : null,
            { Base: { } size } => Base(size, $"{path}.base", faults),
            { Pace: { } pace } => Pace(pace, $"{path}.pace", faults),
            _ => new SubjectOutlooks(ValueList.From(faults.Each(dto.Subjects, $"{path}.subjects", (item, at) => Subject(item, at, faults)))),
        };
    }

    private static Outlook? Base(OutlooksDto.RangeDto dto, string path, JsonFaults faults)
    {
        var pace = FractionText.ReadIfAny(dto.CoveredPerDayAtMost, $"{path}.coveredPerDayAtMost", faults);
        return faults.Required(dto.AtLeast, $"{path}.atLeast") & faults.Required(dto.AtMost, $"{path}.atMost")
            ? faults.Make<Outlook>(path, () => new BaseOutlook(dto.AtLeast!.Value, dto.AtMost!.Value, pace))
            : null;
    }

    private static Outlook? Pace(OutlooksDto.LevelPaceDto dto, string path, JsonFaults faults)
    {
        var rise = FractionText.ReadIfAny(dto.RiseAYearAtMost, $"{path}.riseAYearAtMost", faults);
        var fall = FractionText.ReadIfAny(dto.FallAYearAtMost, $"{path}.fallAYearAtMost", faults);
        return faults.Make<Outlook>(path, () => new PaceOutlook(rise, fall));
    }

    private static SubjectOutlook? Subject(OutlooksDto.SubjectDto dto, string path, JsonFaults faults)
    {
        var outlook = ValueOf(dto.Outlook, $"{path}.outlook", faults);
        return faults.Named(dto.Subject, $"{path}.subject") && outlook is not null ? new(dto.Subject, outlook) : null;
    }
}
