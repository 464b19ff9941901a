using System.Globalization;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Procedures;

/// <summary>How far a procedure is provided online (mức độ dịch vụ công trực tuyến), on the scale of one regulation.</summary>
public sealed record ServiceLevel
{
    private const int Highest = 4;

    private ServiceLevel(ServiceScale scale, int level)
    {
        Scale = scale;
        Level = level;
    }

    /// <summary>Online in part (một phần), Nghị định 42/2022/NĐ-CP.</summary>
    public static ServiceLevel Partial { get; } = new(ServiceScale.Extent2022, 1);

    /// <summary>Online in full (toàn trình), Nghị định 42/2022/NĐ-CP.</summary>
    public static ServiceLevel Full { get; } = new(ServiceScale.Extent2022, 2);

    /// <summary>Online in part (một phần) for one of four published reasons, Nghị định 224/2026/NĐ-CP art. 14.</summary>
    public static ServiceLevel Partial2026 { get; } = new(ServiceScale.Extent2026, 1);

    /// <summary>Online in full (toàn trình), the rule since Nghị định 224/2026/NĐ-CP art. 14.</summary>
    public static ServiceLevel Full2026 { get; } = new(ServiceScale.Extent2026, 2);

    /// <summary>The scale that the level belongs to.</summary>
    public ServiceScale Scale { get; }

    /// <summary>The level on its scale, from 1; on <see cref="ServiceScale.Extent2022"/> and <see cref="ServiceScale.Extent2026"/> 1 is in part and 2 in full.</summary>
    public int Level { get; }

    /// <summary>A level from 1 to 4 of Nghị định 43/2011/NĐ-CP (mức độ 1–4).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 1 and 4.</exception>
    public static ServiceLevel Of2011(int level) => Checked(ServiceScale.Levels2011, level);

    /// <summary>A proactive level from 1 to 4 of Nghị định 224/2026/NĐ-CP.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 1 and 4.</exception>
    public static ServiceLevel Proactive(int level) => Checked(ServiceScale.Proactive2026, level);

    /// <summary>A level of a scale, as stored data names it.</summary>
    public static Result<ServiceLevel> Create(ServiceScale scale, int level)
    {
        var highest = HighestOf(scale);
        if (highest == 0)
        {
            return Result<ServiceLevel>.Invalid(Problem.Of(
                "procedure.service.scale", "Thang mức độ dịch vụ công trực tuyến không xác định.", "The scale of the service level is unknown.", "scale"));
        }

        return level >= 1 && level <= highest
            ? Result.Of(new ServiceLevel(scale, level))
            : Result<ServiceLevel>.Invalid(Problem.Of(
                "procedure.service.level",
                $"Mức độ dịch vụ công trực tuyến phải từ 1 đến {highest}.", $"The service level must be between 1 and {highest}.", "level"));
    }

    /// <summary>Whether the scale of the level is in use on a day: that of 2022 ends on 30/06/2026.</summary>
    /// <remarks>The first days of the scales are unverified (<see cref="Instruments.CertaintyOf"/>).</remarks>
    public bool IsInUse(LocalDate date) => ServiceScales.SourceOf(Scale).Instrument.IsInForce(date);

    /// <summary>Whether this level is at least another one of the same scale; <see langword="null"/> when the scales differ and nothing can be said.</summary>
    public bool? IsAtLeast(ServiceLevel other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Scale == other.Scale ? Level >= other.Level : null;
    }

    /// <summary>The level in words, with its scale.</summary>
    public string In(Language language)
    {
        var level = Level.ToString(CultureInfo.InvariantCulture);
        return (Scale, language) switch
        {
            (ServiceScale.Levels2011, Language.English) => $"level {level} (43/2011/NĐ-CP)",
            (ServiceScale.Levels2011, _) => $"mức độ {level} (43/2011/NĐ-CP)",
            (ServiceScale.Proactive2026, Language.English) => $"proactive level {level} (224/2026/NĐ-CP)",
            (ServiceScale.Proactive2026, _) => $"chủ động mức độ {level} (224/2026/NĐ-CP)",
            (_, Language.English) => $"online in {(Level == 2 ? "full" : "part")} ({ServiceScales.SourceOf(Scale).Instrument})",
            _ => $"{(Level == 2 ? "toàn trình" : "một phần")} ({ServiceScales.SourceOf(Scale).Instrument})",
        };
    }

    /// <summary>Returns the English words.</summary>
    public override string ToString() => In(Language.English);

    private static ServiceLevel Checked(ServiceScale scale, int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, Highest);
        return new(scale, level);
    }

    private static int HighestOf(ServiceScale scale) => scale switch
    {
        ServiceScale.Levels2011 or ServiceScale.Proactive2026 => Highest,
        ServiceScale.Extent2022 or ServiceScale.Extent2026 => 2,
        _ => 0,
    };
}
