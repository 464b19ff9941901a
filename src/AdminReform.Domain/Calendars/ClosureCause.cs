namespace AdminReform.Calendars;

/// <summary>Why an office was closed on a day that is no holiday (trụ sở đóng cửa); the numbers are stored and do not change.</summary>
public enum ClosureCause
{
    /// <summary>A storm, a flood or another natural disaster (thiên tai, bão lũ).</summary>
    NaturalDisaster = 1,

    /// <summary>An epidemic (dịch bệnh).</summary>
    Epidemic = 2,

    /// <summary>No power, no network, or the systems down (mất điện, mất mạng, hệ thống ngừng hoạt động).</summary>
    Outage = 3,

    /// <summary>Something else that the reason names.</summary>
    Other = 9,
}
