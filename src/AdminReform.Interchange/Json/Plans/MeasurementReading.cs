using AdminReform.Plans;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Turns what was read into measurements, and back.</summary>
internal static class MeasurementReading
{
    internal static MeasurementsDto.MeasurementDto DtoOf(Measurement measurement) => new()
    {
        Indicator = measurement.Indicator,
        Date = measurement.Date,
        Value = DtoOf(measurement.Value),
        Source = PublicationDto.Of(measurement.Source),
        MeasuredBy = measurement.MeasuredBy,
        Subject = measurement.Subject,
        KnownFrom = measurement.KnownFrom,
        Revision = measurement.Revision == 0 ? null : measurement.Revision,
        Since = measurement.Since,
    };

    internal static Measurement? ValueOf(MeasurementsDto.MeasurementDto dto, string path, JsonFaults faults)
    {
        var value = ValueOf(dto.Value, $"{path}.value", faults);
        var source = PublicationDto.Read(dto.Source, $"{path}.source", faults);
        return (faults.Named(dto.Indicator, $"{path}.indicator") & faults.Required(dto.Date, $"{path}.date")) && value is not null && source is not null
            ? faults.Make(
                $"{path}.since",
                () => new Measurement(dto.Indicator!, dto.Date!.Value, value, source, dto.MeasuredBy, dto.Subject, dto.KnownFrom, dto.Revision ?? 0, dto.Since))
            : null;
    }

    private static MeasurementsDto.ValueDto DtoOf(MeasuredValue value) => value switch
    {
        LevelValue level => new() { Level = new() { Amount = FractionText.Of(level.Amount), Unit = level.Unit } },
        ShareValue share => new() { Share = new() { Part = share.Share.Part, Whole = share.Share.Whole } },
        CountValue count => new() { Count = PublishedCountDto.Of(count.Count) },
        RankValue rank => new() { Rank = RankDto.From(rank.Rank) },
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The kind of value is unknown."),
    };

    private static MeasuredValue? ValueOf(MeasurementsDto.ValueDto? dto, string path, JsonFaults faults)
    {
        if (!faults.Required(dto, path))
        {
            return null;
        }

        if (new object?[] { dto.Level, dto.Share, dto.Count, dto.Rank }.Count(kind => kind is not null) != 1)
        {
            faults.Add("json.value", "Phải có đúng một trong level, share, count và rank", "There must be exactly one of level, share, count and rank", path);
            return null;
        }

        return dto switch
        {
            { Level: { } level } => new LevelValue(
                FractionText.Read(level.Amount, $"{path}.level.amount", faults), level.Unit ?? IndicatorUnit.Percent),
            { Share: { } share } => Share(share, $"{path}.share", faults),
            { Count: { } count } => new CountValue(PublishedCountDto.Read(count, $"{path}.count", faults)),
            _ => RankDto.Read(dto.Rank, $"{path}.rank", faults) is { } rank ? new RankValue(rank) : null,
        };
    }

    private static ShareValue? Share(MeasurementsDto.ShareDto dto, string path, JsonFaults faults) =>
        faults.Required(dto.Part, $"{path}.part") & faults.Required(dto.Whole, $"{path}.whole")
            ? faults.Make(path, () => new ShareValue(new Share(dto.Part!.Value, dto.Whole!.Value)))
            : null;
}
